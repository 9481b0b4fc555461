package org.harrow.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What masking takes out, counted by kind, and the commitment that each label stands for. */
final class RedactionLog {
    private static final String DEFAULT = "masked by Harrow, because no reason to name was given";

    private final ReportInput input;
    private final Labels labels;
    private final Commitments commitments;

    RedactionLog(ReportInput input, Labels labels, Commitments commitments) {
        this.input = input;
        this.labels = labels;
        this.commitments = commitments;
    }

    List<Redaction> lines() {
        List<Redaction> out = new ArrayList<>(input.register().redactions());
        Map<String, String> values = labels.values();
        long accounts = values.keySet().stream().filter(l -> l.contains("account-")).count();
        line(out, "names of accounts", accounts);
        line(out, "names of artifacts and addresses", values.size() - accounts);
        line(out, times(), input.results().actions().size());
        line(
                out,
                "texts",
                input.results().actions().stream()
                        .filter(a -> !a.content().text().isEmpty())
                        .count());
        line(out, "quotations, with places and hashes", input.results().quotes().size());
        line(out, "file names and hashes of sources", input.register().sources().size());
        line(out, "bodies and times of the custody log", input.custody().entries().size());
        line(out, "title and question of the case", 2);
        values.forEach(
                (label, name) ->
                        out.add(new Redaction(Redaction.LABEL + label, 1, commitments.of(name))));
        return out;
    }

    private String times() {
        return switch (input.heading().manner().times()) {
            case EXACT -> "times as they were written; they stand exact, in UTC";
            case MINUTE -> "times cut to the minute";
            case RELATIVE -> "times made relative";
        };
    }

    private static void line(List<Redaction> out, String what, long count) {
        if (count > 0) {
            out.add(new Redaction(what, count, DEFAULT));
        }
    }
}
