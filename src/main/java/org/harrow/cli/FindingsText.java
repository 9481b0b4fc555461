package org.harrow.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
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
    }

    private void one(Finding finding, String remark) {
        console.format("%s  %s  %s", finding.headline().grade(), finding.detector(), finding.id());
        console.line("   " + finding.headline().summary());
        console.line("   grade: " + finding.headline().grade().words());
        if (!remark.isEmpty()) {
            console.line("   " + remark + ".");
        }
        numbers(finding.measurement());
        finding.support().innocent().forEach(this::innocent);
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
                            ", %s %.3g [%.3g, %.3g]",
                            effect.name(),
                            effect.value(),
                            effect.lo(),
                            effect.hi()));
        }
        console.line(out.toString());
        console.line("   chance: " + measurement.nullHypothesis());
    }

    private static void number(StringBuilder out, String name, @Nullable Double value) {
        if (value != null) {
            out.append(String.format(Locale.ROOT, ", %s = %.3g", name, value));
        }
    }

    private void innocent(Innocent innocent) {
        console.format(
                "   innocent? %-17s %s",
                innocent.outcome().name().toLowerCase(Locale.ROOT).replace('_', ' ') + ":",
                innocent.text());
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
