package org.harrow.report.page;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.harrow.model.Finding;
import org.harrow.model.Innocent;
import org.harrow.model.Measurement;
import org.harrow.model.Support;
import org.jspecify.annotations.Nullable;

/** Findings with the sentences of their detectors in the language of the report. */
final class ToldFindings {
    private final Tongue tongue;

    ToldFindings(Tongue tongue) {
        this.tongue = tongue;
    }

    List<Finding> of(List<Finding> findings) {
        return tongue.language().equals("en")
                ? findings
                : findings.stream().map(this::told).toList();
    }

    private Finding told(Finding finding) {
        Finding.Headline headline = finding.headline();
        Measurement m = finding.measurement();
        Support support = finding.support();
        return new Finding(
                finding.id(),
                finding.detector(),
                new Finding.Headline(
                        headline.grade(), headline.subjects(), tongue.tell(headline.summary())),
                new Measurement(
                        refutation(m.statistic()),
                        tongue.tell(m.nullHypothesis()),
                        m.p(),
                        effect(m.effect()),
                        m.n()),
                new Support(
                        support.exhibits(),
                        support.actions(),
                        support.arcs(),
                        support.innocent().stream()
                                .map(i -> new Innocent(i.id(), i.outcome(), tongue.tell(i.text())))
                                .toList(),
                        support.parameters()));
    }

    private Measurement.@Nullable Effect effect(Measurement.@Nullable Effect effect) {
        return effect == null
                ? null
                : new Measurement.Effect(
                        tongue.tell(effect.name()), effect.value(), effect.lo(), effect.hi());
    }

    private Map<String, Object> refutation(Map<String, Object> statistic) {
        if (!(statistic.get(Statistics.REFUTED_BY) instanceof String sentence)) {
            return statistic;
        }
        Map<String, Object> out = new TreeMap<>(statistic);
        out.put(Statistics.REFUTED_BY, tongue.tell(sentence));
        return out;
    }
}
