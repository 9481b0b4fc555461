package org.harrow.ui.common;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.harrow.model.Finding;
import org.harrow.model.Measurement;
import org.jspecify.annotations.Nullable;

/** The one number of a finding that says most, as its card shows it in large type. */
public final class KeyNumber {
    private static final double MICROS = 1e6;

    private KeyNumber() {}

    /** By detector; for one that is not known here, the effect, else how many were observed. */
    public static String of(Finding finding) {
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
            case "reaction-latency" -> latency(statistic.get("latency_seconds"));
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

    /**
     * An interval of seconds in words: its middle, which is what its source's whole seconds differ
     * by, or both ends of a wide one; null where it is none.
     */
    public static @Nullable String latency(@Nullable Object seconds) {
        if (seconds instanceof List<?> interval
                && interval.size() == 2
                && interval.get(0) instanceof Number lo
                && interval.get(1) instanceof Number hi) {
            double middle = (lo.doubleValue() + hi.doubleValue()) / 2;
            double width = hi.doubleValue() - lo.doubleValue();
            String words = Words.duration(StrictMath.round(middle * MICROS));
            return width <= 2
                    ? words
                    : Words.duration((long) (lo.doubleValue() * MICROS))
                            + " to "
                            + Words.duration((long) (hi.doubleValue() * MICROS));
        }
        return null;
    }
}
