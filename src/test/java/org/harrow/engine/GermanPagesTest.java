package org.harrow.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.harrow.model.Claim;
import org.harrow.model.Finding;
import org.harrow.model.Progress;
import org.harrow.model.Times;
import org.harrow.report.Heading;
import org.harrow.report.Manner;
import org.harrow.report.Masking;
import org.harrow.report.ReportInput;
import org.harrow.report.page.Edition;
import org.harrow.report.page.ReportPages;
import org.harrow.report.page.Visible;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** Walks the German pages of the sample case: nothing of Harrow's own is left in English. */
class GermanPagesTest {
    /** Words by which English is known; names, file names and ids have none of them. */
    private static final Pattern ENGLISH =
            Pattern.compile(
                    "\\b(the|of|and|is|are|were|not|its|that|which|by|at|to|for|from|with|than|there|yes|committed|closed|commented|unknown)\\b");

    /** What stays as the record or somebody wrote it. */
    private static final Set<String> EVIDENCE =
            Set.of("verbatim", "code", "hash", "command", "title", "question");

    /**
     * What somebody published stays in its own words, also where a page of Harrow says the same.
     */
    private static final String SAID = "12 % of sixty sessions at one minute";

    @TempDir private Path folder = Path.of("");

    private interface Look {
        void at(ReportInput input) throws Exception;
    }

    private void sample(Look look) throws Exception {
        InstantSource clock = InstantSource.fixed(Instant.parse("2026-06-01T12:00:00Z"));
        try (CaseSession session =
                CaseSession.create(folder.resolve("sample.harrow"), "Fall", clock)) {
            session.importFiles(
                    List.of(Path.of("sample-data/exports")),
                    ImportRequest.DEFAULT,
                    ImportListener.NONE);
            for (Finding finding : session.detect(DetectRequest.ALL, Progress.NONE)) {
                if (!finding.support().arcs().isEmpty()) {
                    var arc = finding.support().arcs().getFirst();
                    Claims.of(session)
                            .add(
                                    new Claim.Said(SAID, "Eine Zeitung", ""),
                                    "latency <= 40 min",
                                    new Claim.About(
                                            List.of(arc.trigger(), arc.reaction()), Claims.ever()));
                }
            }
            ReportRequest.Options german =
                    new ReportRequest.Options("de", null, null, null, Times.RELATIVE);
            look.at(
                    new ReportCollector(session)
                            .collect(new ReportRequest("Probe", List.of(), german)));
            look.at(
                    Masking.mask(
                            new ReportCollector(session)
                                    .collect(new ReportRequest(null, List.of(), german)),
                            CaseSecret.aliases(session),
                            CaseSecret.commitments(session)));
        }
    }

    private static List<String> texts(ReportInput input, String language) throws Exception {
        Heading h = input.heading();
        Manner m = h.manner();
        Manner manner = new Manner(m.identified(), language, m.wording(), m.takenBack(), m.times());
        ReportInput in =
                new ReportInput(
                        new Heading(h.version(), h.caseId(), h.title(), h.question(), manner),
                        input.scope(),
                        input.register(),
                        input.results(),
                        input.custody());
        Element root =
                new ReportPages(new Visible(c -> true), "")
                        .write(in, new Edition("H-1", "00", List.of()), Map.of())
                        .getDocumentElement();
        List<String> out = new ArrayList<>();
        walk(root, new boolean[1], out);
        return out;
    }

    /** Everything up to the certification form, which is one of US law and stays in English. */
    private static void walk(Node node, boolean[] ended, List<String> out) {
        if (node instanceof Element e) {
            ended[0] |= e.getAttribute("id").equals("certificate");
            String style = e.getAttribute("class");
            if (ended[0]
                    || EVIDENCE.contains(style)
                    || style.startsWith("grid problems")
                    || e.getTagName().equals("style")) {
                return;
            }
            if (e.hasAttribute("alt")) {
                out.add(e.getAttribute("alt"));
            }
        }
        if (node instanceof Text text) {
            out.add(text.getData());
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            walk(child, ended, out);
        }
    }

    @Test
    void nothingOfItsOwnIsLeftInEnglish() throws Exception {
        sample(
                input -> {
                    Set<String> english = new HashSet<>(texts(input, "en"));
                    Set<String> left = new TreeSet<>();
                    List<String> german = texts(input, "de");
                    for (String text : german) {
                        if (!text.equals(SAID)
                                && english.contains(text)
                                && ENGLISH.matcher(plain(text)).find()) {
                            left.add(text);
                        }
                    }
                    assertEquals(Set.of(), left, "add them to de.txt, de-findings or de-words");
                    assertTrue(input.isMasked() || german.contains(SAID));
                    assertTrue(german.stream().anyMatch(t -> t.contains("nach der Uhr: Server")));
                    assertTrue(english.stream().anyMatch(t -> t.contains("by the server clock")));
                });
    }

    /** Names and addresses are spelt as they are. */
    private static String plain(String text) {
        return text.replaceAll("\\S+:\\S+|\\S+\\.\\w{2,}|\\w+(?:-\\w+)+", "");
    }
}
