package org.harrow.report.page;

import java.util.Map;
import org.harrow.model.Finding;
import org.harrow.model.Measurement;

/** The numbers of a finding, as a sentence and as a table. */
final class Measured {
    private Measured() {}

    static String sentence(Measurement m) {
        String tested =
                m.p().p() == null
                        ? "Nothing was tested (n = " + Format.count(m.n()) + ")."
                        : "p = "
                                + Format.chance(m.p().p())
                                + ", q = "
                                + Format.chance(m.p().q())
                                + ", n = "
                                + Format.count(m.n())
                                + ".";
        return m.effect() == null ? tested : tested + " " + effect(m.effect()) + ".";
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
        Facts facts = new Facts(book.out());
        facts.row(
                "Grade",
                finding.headline().grade().name() + ", " + finding.headline().grade().words());
        for (Map.Entry<String, Object> entry : m.statistic().entrySet()) {
            facts.row(Format.words(entry.getKey()), Format.value(entry.getValue()));
        }
        facts.row("If chance alone acts", m.nullHypothesis());
        facts.row("p", Format.chance(m.p().p()));
        facts.row("q, corrected for all tests", Format.chance(m.p().q()));
        facts.row("Effect", m.effect() == null ? "not estimated" : effect(m.effect()));
        facts.row("n", Format.count(m.n()));
        facts.row(
                "Weight",
                "Not quantified: how often this method flags ordinary accounts was not measured on a"
                        + " named corpus, so neither p nor q says how probable any cause is.");
        facts.end();
    }
}
