package org.harrow.cli;

import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.harrow.engine.ErrorRates;
import org.harrow.model.Exhibit;
import org.harrow.model.Finding;
import org.harrow.model.Innocent;
import org.harrow.model.Measurement;
import org.jspecify.annotations.Nullable;

/**
 * Findings for a person: the sentence, its numbers, what speaks against it, where the bytes are.
 */
final class FindingsText {
    private static final int EXHIBITS_SHOWN = 6;
    private static final double LEAST = 0.0001;

    private final Console console;

    FindingsText(Console console) {
        this.console = console;
    }

    void print(List<Finding> findings) {
        print(findings, Map.of());
    }

    /**
     * @param remarks what else to say, by the finding's id
     */
    void print(List<Finding> findings, Map<String, String> remarks) {
        if (findings.isEmpty()) {
            console.say("No findings. If nothing has been measured yet: harrow detect CASE");
        }
        for (Finding finding : findings) {
            one(finding, remarks.getOrDefault(finding.id(), ""));
        }
        errors(findings);
    }

    /** Once per detector: how often it is wrong, as measured. */
    private void errors(List<Finding> findings) {
        if (findings.isEmpty()) {
            return;
        }
        console.line("How often such findings are wrong:");
        findings.stream().map(Finding::detector).distinct().forEach(this::errors);
        console.line("");
    }

    private void errors(String detector) {
        console.line("   " + detector);
        ErrorRates.shipped()
                .of(detector)
                .sentences()
                .forEach(sentence -> console.line("     " + sentence));
    }

    /** The first in full, the others in a line each. */
    void brief(List<Finding> findings, Path file) {
        if (findings.isEmpty()) {
            print(findings);
            return;
        }
        one(findings.getFirst(), "");
        for (Finding finding : findings.subList(1, findings.size())) {
            console.format(
                    "%s  %-17s %s",
                    finding.headline().grade(), finding.detector(), finding.headline().summary());
        }
        console.line("");
        console.line("All of them with their numbers: harrow findings " + file);
        console.line("");
    }

    private void one(Finding finding, String remark) {
        console.format("%s  %s  %s", finding.headline().grade(), finding.detector(), finding.id());
        console.line("   " + finding.headline().summary());
        console.line("   grade: " + finding.headline().grade().words());
        if (!remark.isEmpty()) {
            console.line("   " + remark + ".");
        }
        numbers(finding.measurement());
        if (!finding.support().innocent().isEmpty()) {
            console.line("   what else could explain it:");
            finding.support().innocent().forEach(this::innocent);
        }
        List<Exhibit> exhibits = finding.support().exhibits();
        exhibits.stream().limit(EXHIBITS_SHOWN).forEach(this::exhibit);
        if (exhibits.size() > EXHIBITS_SHOWN) {
            console.format(
                    "   and %d more exhibits (--json lists them)",
                    exhibits.size() - EXHIBITS_SHOWN);
        }
        console.line("");
    }

    private void numbers(Measurement measurement) {
        StringBuilder out = new StringBuilder("   n = ").append(measurement.n());
        number(out, "p", measurement.p().p());
        number(out, "q", measurement.p().q());
        Measurement.Effect effect = measurement.effect();
        if (effect != null) {
            out.append(
                    String.format(
                            Locale.ROOT,
                            ", %s %s [%s, %s]",
                            effect.name(),
                            digits(effect.value()),
                            digits(effect.lo()),
                            digits(effect.hi())));
        }
        console.line(out.toString());
        console.line("   chance: " + measurement.nullHypothesis());
    }

    private static void number(StringBuilder out, String name, @Nullable Double value) {
        if (value != null) {
            out.append(", ")
                    .append(name)
                    .append(value < LEAST ? " < 0.0001" : " = " + digits(value));
        }
    }

    /** Three significant digits, never as a power of ten. */
    private static String digits(double value) {
        return Double.isFinite(value)
                ? new BigDecimal(value)
                        .round(new MathContext(3))
                        .stripTrailingZeros()
                        .toPlainString()
                : value > 0 ? "infinity" : "unknown";
    }

    private void innocent(Innocent innocent) {
        String outcome =
                switch (innocent.outcome()) {
                    case FOUND -> "the record supports it:";
                    case NOT_FOUND -> "against such a cause:";
                    case CANNOT_BE_CHECKED -> "cannot be checked:";
                };
        console.format("     %-23s %s", outcome, innocent.text());
    }

    private void exhibit(Exhibit exhibit) {
        String entry = exhibit.entry();
        console.format(
                "   exhibit %s%s @%d+%d sha256 %s",
                exhibit.file(),
                entry == null ? "" : " > " + entry,
                exhibit.place().offset(),
                exhibit.place().length(),
                exhibit.sha256());
    }
}
