package org.harrow.report.page;

import java.util.List;
import org.harrow.report.stated.Likelihood;
import org.harrow.report.stated.Stated;

/** What a person concludes, apart from what was measured. */
final class JudgmentPage {
    private JudgmentPage() {}

    static void write(Book book) {
        Markup out = book.chapter(Chapter.JUDGMENT);
        book.part(Part.JUDGMENT, () -> judgments(book, out));
    }

    private static void judgments(Book book, Markup out) {
        List<Stated> all = book.stated(Stated.Kind.JUDGMENT);
        if (all.isEmpty()) {
            out.p(
                    "No judgment was stated. The findings stand as measurements, and this report"
                            + " draws no conclusion from them.");
            return;
        }
        out.p(
                "These are a person's conclusions from the findings, not measurements. The words"
                        + " for how likely something is are those of Intelligence Community Directive"
                        + " 203; confidence is how sound the grounds are and stands in a sentence of"
                        + " its own.");
        for (Stated stated : all) {
            judgment(book, stated);
        }
        scale(out);
    }

    private static void judgment(Book book, Stated stated) {
        Markup out = book.out();
        out.leaf("h2", Statement.about(book, stated));
        out.p(sentence(stated));
        out.p(
                "Confidence in this judgment is "
                        + stated.or(Stated.CONFIDENCE, "not stated")
                        + ": "
                        + stated.or(Stated.BECAUSE, "no reason was given"));
    }

    /** The judgment with its word and what that word means. */
    static String sentence(Stated stated) {
        String word = stated.or(Stated.LIKELIHOOD, "");
        String range = Likelihood.of(word).map(Likelihood::range).orElse("");
        return stated.or(Stated.TEXT, "") + " Likelihood: " + word + " (" + range + ").";
    }

    private static void scale(Markup out) {
        Grid grid = new Grid(out, "scale", "The seven words", "Words|rest", "Likelihood|verdict");
        for (Likelihood l : Likelihood.values()) {
            grid.row(l.words(), l.range());
        }
        grid.end();
    }
}
