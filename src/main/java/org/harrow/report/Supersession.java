package org.harrow.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.harrow.model.CaseException;
import org.harrow.model.Finding;
import org.harrow.report.page.Format;

/** What changed from one report to the next, in sentences. */
public final class Supersession {
    private static final String NOT_COMPARED =
            "What changed was not compared: the earlier report was made by another version.";

    private final ReportInput before;
    private final ReportInput now;
    private final List<String> out = new ArrayList<>();

    private Supersession(ReportInput before, ReportInput now) {
        this.before = before;
        this.now = now;
    }

    /**
     * Compares an earlier report with what the new one will be made from.
     *
     * @throws CaseException where the file is no report
     */
    public static Prior of(byte[] pdf, ReportInput now) throws CaseException {
        List<byte[]> twins = new ReportFile(pdf).twins();
        if (twins.isEmpty()) {
            throw new CaseException(
                    "The file that is to be superseded is no Harrow report: it carries no twin.");
        }
        byte[] twin = twins.getFirst();
        String file = ReportMaker.sha256(pdf);
        String hash = ReportMaker.sha256(twin);
        ReportInput before;
        try {
            before = Twin.read(twin);
        } catch (CaseException e) {
            return new Prior(file, hash, "of another version", List.of(NOT_COMPARED));
        }
        return new Prior(
                file, hash, before.heading().version(), new Supersession(before, now).changes());
    }

    private List<String> changes() {
        if (!before.heading().caseId().equals(now.heading().caseId())) {
            out.add("The earlier report is about another case.");
        }
        if (before.isMasked() != now.isMasked()) {
            out.add(
                    now.isMasked()
                            ? "Accounts are masked that the earlier report names."
                            : "Accounts are named that the earlier report masks.");
            counts();
            return out;
        }
        if (!before.heading().question().equals(now.heading().question())) {
            out.add("The question was changed.");
        }
        listed(
                "source",
                names(before.register().sources(), i -> i.source().original().sha256()),
                names(now.register().sources(), i -> i.source().original().sha256()));
        findings();
        int statements = now.register().stated().size() - before.register().stated().size();
        if (!before.register().stated().equals(now.register().stated())) {
            out.add(
                    "The analyst's statements were changed ("
                            + (statements >= 0 ? statements + " more" : -statements + " fewer")
                            + ").");
        }
        if (!Objects.equals(
                before.results().checked().claims(), now.results().checked().claims())) {
            out.add("The claims that were checked, or what came of it, changed.");
        }
        return out;
    }

    private void counts() {
        count("sources", before.register().sources().size(), now.register().sources().size());
        count("findings", before.results().findings().size(), now.results().findings().size());
    }

    private void count(String what, long then, long today) {
        if (then != today) {
            out.add(Format.count(then) + " " + what + " became " + Format.count(today) + ".");
        }
    }

    private void listed(String what, Map<String, Integer> old, Map<String, Integer> current) {
        long gone = old.keySet().stream().filter(k -> !current.containsKey(k)).count();
        long come = current.keySet().stream().filter(k -> !old.containsKey(k)).count();
        if (come > 0) {
            out.add(Format.count(come, what + " was", what + "s were") + " added.");
        }
        if (gone > 0) {
            out.add(Format.count(gone, what + " is", what + "s are") + " no longer there.");
        }
    }

    private void findings() {
        Map<String, Finding> old =
                before.results().findings().stream()
                        .collect(Collectors.toMap(Finding::id, f -> f, (a, b) -> a));
        listed(
                "finding",
                names(before.results().findings(), Finding::id),
                names(now.results().findings(), Finding::id));
        for (Finding finding : now.results().findings()) {
            Finding earlier = old.get(finding.id());
            if (earlier == null || earlier.equals(finding)) {
                continue;
            }
            String then = earlier.headline().grade().name();
            String today = finding.headline().grade().name();
            out.add(
                    "The finding about "
                            + String.join(", ", finding.headline().subjects())
                            + (then.equals(today)
                                    ? " has other numbers."
                                    : " was of grade " + then + " and is of grade " + today + "."));
        }
    }

    private static <T> Map<String, Integer> names(List<T> items, Function<T, String> name) {
        Map<String, Integer> out = new HashMap<>();
        items.forEach(i -> out.merge(name.apply(i), 1, Integer::sum));
        return out;
    }
}
