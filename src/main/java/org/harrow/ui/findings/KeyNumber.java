package org.harrow.ui.findings;

import java.util.Collection;
import java.util.Map;
import org.harrow.model.Finding;
import org.harrow.model.Measurement;
import org.harrow.ui.common.Words;
import org.jspecify.annotations.Nullable;

/** The one number of a finding that says most, as its card shows it in large type. */
final class KeyNumber {
    private KeyNumber() {}

    /** By detector; for one that is not known here, the effect, else how many were observed. */
    static String of(Finding finding) {
        Measurement measured = finding.measurement();
        String known = known(finding.detector(), measured);
        if (known != null) {
            return known;
        }
        return measured.effect() != null
                ? Words.number(measured.effect().value())
                : Words.count(measured.n(), "observation");
    }

    private static @Nullable String known(String detector, Measurement measured) {
        Map<String, Object> statistic = measured.statistic();
        return switch (detector) {
            case "reaction-latency" -> FindingText.latency(statistic.get("latency_seconds"));
            case "rhythm" -> comb(statistic);
            case "repetition" -> counted(statistic.get("copies"), "post");
            case "flood" -> counted(statistic.get("items"), "item");
            case "coordination" -> counted(statistic.get("common"), "shared thing");
            case "standing" -> outOf(statistic.get("merged"), statistic.get("opened"), " merged");
            case "report-validity" -> share(measured.effect());
            case "linkage" -> traits(statistic);
            default -> null;
        };
    }

    private static @Nullable String comb(Map<String, Object> statistic) {
        String share = outOf(statistic.get("count"), statistic.get("sessions"), "");
        return share != null && statistic.get("minute") instanceof Number minute
                ? share + " at :" + (minute.intValue() < 10 ? "0" : "") + minute.intValue()
                : null;
    }

    private static @Nullable String outOf(
            @Nullable Object part, @Nullable Object whole, String what) {
        return part instanceof Number some && whole instanceof Number all
                ? Words.count(some.longValue()) + " of " + Words.count(all.longValue()) + what
                : null;
    }

    private static @Nullable String counted(@Nullable Object number, String noun) {
        return number instanceof Number many ? Words.count(many.longValue(), noun) : null;
    }

    private static @Nullable String share(Measurement.@Nullable Effect effect) {
        return effect == null ? null : Words.number(effect.value() * 100) + " %";
    }

    /** Identifiers and families of likeness, together. */
    private static @Nullable String traits(Map<String, Object> statistic) {
        int identifiers =
                statistic.get("identifiers") instanceof Collection<?> list ? list.size() : 0;
        int families = statistic.get("families") instanceof Map<?, ?> map ? map.size() : 0;
        return Words.count(identifiers + families, "shared trait");
    }
}
