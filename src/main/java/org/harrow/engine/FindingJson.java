package org.harrow.engine;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.harrow.detect.Latency;
import org.harrow.model.Arc;
import org.harrow.model.CanonicalJson;
import org.harrow.model.Finding;
import org.harrow.model.Innocent;
import org.harrow.model.Measurement;
import org.jspecify.annotations.Nullable;

/** Findings as canonical JSON: what {@code harrow findings --json} prints and a report embeds. */
public final class FindingJson {
    private FindingJson() {}

    /** One array, in the order given. */
    public static String write(List<Finding> findings) {
        return CanonicalJson.write(findings.stream().map(FindingJson::map).toList());
    }

    /** One object. */
    public static String write(Finding finding) {
        return CanonicalJson.write(map(finding));
    }

    private static Map<String, @Nullable Object> map(Finding finding) {
        Map<String, @Nullable Object> out = new TreeMap<>();
        out.put("id", finding.id());
        out.put("detector", finding.detector());
        out.put("grade", finding.headline().grade().name());
        out.put("subjects", finding.headline().subjects());
        out.put("summary", finding.headline().summary());
        measurement(out, finding.measurement());
        out.put(
                "exhibits",
                finding.support().exhibits().stream().map(ActionJson::exhibit).toList());
        out.put("actions", finding.support().actions());
        out.put("arcs", finding.support().arcs().stream().map(FindingJson::arc).toList());
        out.put("innocent", finding.support().innocent().stream().map(FindingJson::text).toList());
        out.put("checks", finding.support().innocent().stream().map(FindingJson::check).toList());
        out.put("parameters", finding.support().parameters());
        return out;
    }

    private static void measurement(Map<String, @Nullable Object> out, Measurement measurement) {
        out.put("statistic", measurement.statistic());
        out.put("null", measurement.nullHypothesis());
        out.put("p", measurement.p().p());
        out.put("q", measurement.p().q());
        out.put("n", measurement.n());
        Measurement.Effect effect = measurement.effect();
        out.put("effect", effect == null ? null : effect(effect));
    }

    private static Map<String, Object> effect(Measurement.Effect effect) {
        return Map.of(
                "name", effect.name(),
                "value", effect.value(),
                "ci95", List.of(effect.lo(), effect.hi()));
    }

    private static Map<String, Object> arc(Arc arc) {
        return Map.of(
                "trigger", arc.trigger(),
                "reaction", arc.reaction(),
                "relation", arc.relation().name().toLowerCase(java.util.Locale.ROOT),
                "latency_seconds", Latency.seconds(arc.latency()));
    }

    private static Map<String, Object> check(Innocent innocent) {
        return Map.of(
                "id", innocent.id(),
                "outcome", innocent.outcome().name().toLowerCase(java.util.Locale.ROOT),
                "text", innocent.text());
    }

    /** The outcome in words, then the sentence. */
    private static String text(Innocent innocent) {
        String outcome =
                switch (innocent.outcome()) {
                    case FOUND -> "Found: ";
                    case NOT_FOUND -> "Not found: ";
                    case CANNOT_BE_CHECKED -> "Cannot be checked: ";
                };
        return outcome + innocent.text();
    }
}
