package org.harrow.detect.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.harrow.detect.Context;
import org.harrow.detect.Dealt;
import org.harrow.detect.Outcome;
import org.harrow.detect.Runs;
import org.harrow.model.CaseDataBuilder;
import org.harrow.model.Finding;
import org.harrow.model.Grade;
import org.harrow.model.Kind;
import org.harrow.text.Anchors;
import org.junit.jupiter.api.Test;

/** Invented exemplars, an invented pitch, a genuine report in the same words, everyday texts. */
class TemplateLanguageTest {
    private static final String[] PITCH =
            ("we help teams trust green builds with a seamless verification layer that unlocks the"
                            + " full potential of your main branch and the power of reliable delivery for"
                            + " every maintainer who is tired of flaky reruns so let us connect and"
                            + " explore the synergy of our platform with the needs of your community in a"
                            + " quick call")
                    .split(" ", -1);
    private static final String[] DAILY =
            ("the reader of a file is slow when it has to parse and i think that this line in the"
                            + " table should not be here because it is read again for each chunk so we"
                            + " can keep the old path and test it on the gauge data that you have")
                    .split(" ", -1);

    private final CaseDataBuilder builder = new CaseDataBuilder();
    private final SplittableRandom random = new SplittableRandom(8);
    private int number;

    private void post(String account, String text) {
        builder.act(
                        "2026-05-01T00:" + (10 + number / 50) + ":" + (10 + number % 50) + "Z",
                        account,
                        Kind.OPENED,
                        "github:o/r#" + ++number)
                .text(text);
    }

    private String text(String[] words, int n) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < n; i++) {
            text.append(words[random.nextInt(words.length)]).append(' ');
        }
        return text.toString();
    }

    private CaseDataBuilder.Built world() {
        for (int i = 0; i < 25; i++) {
            post("github:marked", text(PITCH, 60));
        }
        for (int i = 0; i < 500; i++) {
            post("github:other" + i, text(DAILY, 60));
        }
        post("github:pitcher", text(PITCH, 60));
        post(
                "github:genuine",
                text(PITCH, 60) + " ChunkDigestError in src/reader.py:231 with 0.18.4, see #12");
        post("github:keeper", text(DAILY, 60) + " ChunkDigestError in src/reader.py:231");
        return builder.build();
    }

    private static Set<String> exemplars(CaseDataBuilder.Built built) {
        Set<String> marked = new TreeSet<>();
        built.actions().stream()
                .filter(a -> "github:marked".equals(a.deed().account()))
                .forEach(a -> marked.add(a.id()));
        return marked;
    }

    private static Outcome outcome(
            TemplateLanguage detector, CaseDataBuilder.Built built, int partitions) {
        Context context = Runs.context(built);
        return Dealt.marking(exemplars(built)).conclude(detector, built, context, partitions);
    }

    @Test
    void thePitchIsFoundAndTheGenuineReportInTheSameWordsIsNot() {
        CaseDataBuilder.Built built = world();
        TemplateLanguage asked =
                TemplateLanguage.DEFAULT.with("accounts", "github:pitcher,github:genuine");
        List<Finding> found = outcome(asked, built, 1).findings();
        assertEquals(
                List.of(List.of("github:pitcher")),
                found.stream().map(f -> f.headline().subjects()).toList());
        Finding finding = found.getFirst();
        assertTrue(finding.headline().grade() == Grade.B, () -> "" + finding.headline().grade());
        assertTrue(finding.headline().summary().contains("words of the 25 exemplars"));
    }

    @Test
    void everybodyAtOnceIsOnlyDescribedAndNobodyIsB() {
        List<Finding> found = outcome(TemplateLanguage.DEFAULT, world(), 1).findings();
        assertTrue(found.size() <= 2, () -> "" + found.size());
        assertTrue(found.stream().allMatch(f -> f.headline().grade() == Grade.D));
        assertFalse(
                found.stream().anyMatch(f -> f.headline().subjects().contains("github:genuine")));
    }

    @Test
    void withoutExemplarsNothingIsRead() {
        CaseDataBuilder.Built built = world();
        Outcome none = Runs.outcome(TemplateLanguage.DEFAULT, built, Runs.context(built));
        assertEquals(List.of(), none.findings());
        assertEquals(0, none.tested());
        assertTrue(none.notes().getFirst().contains("No exemplar"));
    }

    @Test
    void dealingChangesNothing() {
        CaseDataBuilder.Built built = world();
        assertEquals(
                Runs.json(outcome(TemplateLanguage.DEFAULT, built, 1)),
                Runs.json(outcome(TemplateLanguage.DEFAULT, built, 7)));
    }

    @Test
    void anchorsAreWhatSomebodyElseCanCheck() {
        Set<Anchors.Type> types = new TreeSet<>();
        Anchors.of(
                        "ChunkDigestError at src/reader.py:231 in `read_row`, v0.18.4, 312 bytes,"
                                + " since 3f2a9bc1, see #2387\n> it was said that it works\n1. open it")
                .forEach(anchor -> types.add(anchor.type()));
        assertEquals(Set.of(Anchors.Type.values()), types);
        assertEquals(List.of(), Anchors.of("We help teams trust their builds every day."));
    }
}
