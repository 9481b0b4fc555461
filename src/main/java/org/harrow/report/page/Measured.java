package org.harrow.report.page;

import org.harrow.model.Finding;
import org.harrow.model.Grade;
import org.harrow.model.Measurement;

/** The numbers of a finding, as a sentence and as a table. */
final class Measured {
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

    static void table(Book book, Finding finding) {
        Measurement m = finding.measurement();
        book.out().leaf("h3", "The numbers");
        Facts facts = new Facts(book.out());
        facts.row(
                "Grade",
                finding.headline().grade().name() + ", " + finding.headline().grade().words());
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
