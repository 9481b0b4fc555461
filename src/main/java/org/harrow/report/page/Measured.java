package org.harrow.report.page;

import org.harrow.model.Finding;
import org.harrow.model.Grade;
import org.harrow.model.Innocent;
import org.harrow.model.Measurement;
import org.jspecify.annotations.Nullable;

/** The numbers of a finding, as a sentence and as a table. */
final class Measured {
    /** What q grade B asks for. */
    private static final double SMALL = 0.05;

    private Measured() {}

    static String sentence(Finding finding) {
        Measurement m = finding.measurement();
        if (m.p().p() == null) {
            return "Nothing was tested (n = " + Format.count(m.n()) + ").";
        }
        String numbers =
                "p = "
                        + Format.chance(m.p().p())
                        + ", q = "
                        + Format.chance(m.p().q())
                        + ", n = "
                        + Format.count(m.n());
        boolean descriptive = finding.headline().grade() == Grade.D;
        String sentence = descriptive ? "For orientation only: " + numbers + "." : numbers + ".";
        return m.effect() == null ? sentence : sentence + " Effect: " + effect(m.effect()) + ".";
    }

    private static String effect(Measurement.Effect effect) {
        return Format.words(effect.name())
                + " "
                + Format.number(effect.value())
                + " [95 %: "
                + Format.number(effect.lo())
                + " to "
                + Format.number(effect.hi())
                + "]";
    }

    /** Why a finding whose q is small enough is of grade C, or null. */
    private static @Nullable String held(Finding finding) {
        Double q = finding.measurement().p().q();
        if (finding.headline().grade() != Grade.C || q == null || q > SMALL) {
            return null;
        }
        boolean applies =
                finding.support().innocent().stream()
                        .anyMatch(i -> i.outcome() == Innocent.Outcome.FOUND);
        return applies
                ? "Its q is small enough, but an innocent explanation applies: so it is at most C."
                : "Its q is small enough, but not everything else that grade B asks for holds.";
    }

    static void table(Book book, Finding finding) {
        Measurement m = finding.measurement();
        book.out().leaf("h3", "The numbers");
        Facts facts = new Facts(book.out());
        facts.row(
                "Grade",
                finding.headline().grade().name() + ", " + finding.headline().grade().words());
        String held = held(finding);
        if (held != null) {
            facts.row("Why not B", held);
        }
        facts.row("If chance alone acts", m.nullHypothesis());
        facts.row("p", Format.chance(m.p().p()));
        facts.row("q, corrected for all tests", Format.chance(m.p().q()));
        facts.row("Effect", m.effect() == null ? "not estimated" : effect(m.effect()));
        facts.row("n", Format.count(m.n()));
        facts.row("What chance alone gives", ChanceWords.of(book, finding));
        facts.row("How often its detector is wrong", ErrorWords.brief(book, finding.detector()));
        String first = book.input().results().checked().firstGrades().get(finding.id());
        facts.row(
                "Grade of its first run",
                first == null || first.equals(finding.headline().grade().name())
                        ? "the same"
                        : first + ": it changed when parameters, records or links did");
        facts.end();
        if (m.statistic().isEmpty()) {
            return;
        }
        book.out().leaf("h3", "What was measured");
        Facts details = Facts.lengthy(book.out());
        Statistics statistics = new Statistics(book);
        statistics.rows(details, m.statistic());
        details.end();
        statistics.tables(m.statistic());
    }
}
