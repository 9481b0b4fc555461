package org.harrow.report.page;

import java.util.List;
import org.harrow.model.Finding;
import org.harrow.model.Innocent;

/** What checking an innocent explanation gave, in words. */
final class InnocentWords {
    private InnocentWords() {}

    static String outcome(Innocent innocent) {
        return switch (innocent.outcome()) {
            case FOUND -> "Checked on the record: it applies.";
            case NOT_FOUND -> "None of those that were examined is supported by the record.";
            case CANNOT_BE_CHECKED -> "It cannot be checked with what was exported.";
        };
    }

    /** The strongest explanation in a callout; where the record supports none, that. */
    static void strongest(Markup out, Finding finding) {
        List<Innocent> examined = finding.support().innocent();
        if (isSupported(finding)) {
            out.p(examined.getFirst().text());
            out.leaf("p", outcome(examined.getFirst()), "class", "outcome");
        } else {
            out.p("None of those that were examined is supported by the record.");
            out.leaf("p", examined.getFirst().text(), "class", "outcome");
        }
    }

    /** True where the first explanation applies or stays open; those come first. */
    private static boolean isSupported(Finding finding) {
        return finding.support().innocent().getFirst().outcome() != Innocent.Outcome.NOT_FOUND;
    }

    /** The explanations after the strongest one, those with the same outcome together. */
    static void others(Markup out, Finding finding) {
        List<Innocent> examined = finding.support().innocent();
        List<Innocent> rest = examined.subList(1, examined.size());
        for (Innocent.Outcome outcome : ORDER) {
            List<Innocent> same = rest.stream().filter(i -> i.outcome() == outcome).toList();
            if (!same.isEmpty()) {
                out.leaf("p", heading(outcome), "class", "label");
                out.open("ul");
                same.forEach(i -> out.leaf("li", i.text()));
                out.close();
            }
        }
    }

    private static final List<Innocent.Outcome> ORDER =
            List.of(
                    Innocent.Outcome.FOUND,
                    Innocent.Outcome.CANNOT_BE_CHECKED,
                    Innocent.Outcome.NOT_FOUND);

    private static String heading(Innocent.Outcome outcome) {
        return switch (outcome) {
            case FOUND -> "Applies too";
            case CANNOT_BE_CHECKED -> "Cannot be checked";
            case NOT_FOUND -> "Examined, and the record speaks against it";
        };
    }
}
