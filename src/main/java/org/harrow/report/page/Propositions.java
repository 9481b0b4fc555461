package org.harrow.report.page;

import org.harrow.model.Finding;
import org.harrow.report.Results;
import org.jspecify.annotations.Nullable;

/**
 * Two propositions that exclude each other, and how much a finding tells between them, in the form
 * of the ENFSI guideline for evaluative reporting (2015). The ratio comes from measured rates only:
 * sensitivity over the upper limit of the false-positive rate. Neither p nor q is one.
 */
final class Propositions {
    private Propositions() {}

    static void write(Book book, Finding finding) {
        book.part(Part.PROPOSITIONS, () -> form(book, finding));
    }

    private static void form(Book book, Finding finding) {
        Markup out = book.out();
        String[] pair = pair(finding.detector());
        out.leaf("h3", "Two propositions");
        Facts facts = new Facts(out);
        facts.row("H1", pair[0]);
        facts.row("H2", pair[1]);
        facts.row("Weight", weight(rates(book, finding)));
        facts.end();
    }

    private static Results.@Nullable Rates rates(Book book, Finding finding) {
        return book.input().results().methods().stream()
                .filter(m -> m.detector().equals(finding.detector()))
                .map(Results.Method::rates)
                .filter(java.util.Objects::nonNull)
                .filter(r -> isOfThatKind(finding, r))
                .findFirst()
                .orElse(null);
    }

    private static boolean isOfThatKind(Finding finding, Results.Rates rates) {
        Double p = finding.measurement().p().p();
        return p != null && p <= rates.p();
    }

    static String weight(Results.@Nullable Rates rates) {
        if (rates == null) {
            return "Not quantified: how often this method flags known cases and ordinary accounts"
                    + " was not measured on a named corpus, so nothing says how much more"
                    + " probable H1 makes the finding than H2. Neither p nor q is such a"
                    + " number.";
        }
        double ratio = rates.sensitivity() / Math.max(rates.falsePositives(), 1e-9);
        return "A finding of this kind is about "
                + Format.number(ratio)
                + " times more probable if H1 holds than if H2 holds ("
                + verbal(ratio)
                + " support for H1), as measured on "
                + rates.corpus()
                + ": it flags "
                + Format.number(rates.sensitivity())
                + " of known cases and at most "
                + Format.number(rates.falsePositives())
                + " of ordinary accounts. This does not say how probable H1 is, who operated the"
                + " account, or why.";
    }

    /** The verbal scale of the guideline. */
    static String verbal(double ratio) {
        if (ratio < 2) {
            return "no";
        }
        return ratio < 10
                ? "weak"
                : ratio < 100
                        ? "moderate"
                        : ratio < 1_000
                                ? "moderately strong"
                                : ratio < 10_000
                                        ? "strong"
                                        : ratio < 1_000_000 ? "very strong" : "extremely strong";
    }

    private static String[] pair(String detector) {
        return switch (detector) {
            case "reaction-latency" ->
                    new String[] {
                        "The account acted because of the trigger.",
                        "The account would have acted at that time anyway, as its own rhythm and"
                                + " comparable accounts do."
                    };
            case "repetition", "template-language" ->
                    new String[] {
                        "The texts come from one template that is filled in.",
                        "The texts were written one by one, and are alike because their subject, a"
                                + " form or the habits of the venue are alike."
                    };
            case "flood" ->
                    new String[] {
                        "The submissions were made as one series.",
                        "They were made independently of one another and fell into the same time."
                    };
            case "coordination", "linkage" ->
                    new String[] {
                        "The accounts acted by a common plan or by one hand.",
                        "They acted on their own, led to the same things by the same news, tools or"
                                + " interests."
                    };
            case "rhythm" ->
                    new String[] {
                        "The acts were started by a schedule.",
                        "They were started at times chosen one by one."
                    };
            default ->
                    new String[] {
                        "What was measured has one common cause.",
                        "It came about by separate causes, as it does among comparable accounts."
                    };
        };
    }
}
