package org.harrow.draw.load;

import java.util.List;
import java.util.function.IntUnaryOperator;
import org.harrow.draw.Counts;
import org.harrow.draw.Latency;
import org.harrow.draw.TextShare;
import org.harrow.draw.Timeline;
import org.harrow.model.ContextMarker;
import org.jspecify.annotations.Nullable;

/**
 * Before and after a marker of the analyst: the bin it falls into belongs to neither side.
 *
 * @param marker the newest policy, else the newest marker
 * @param bin it falls into
 * @param bins of the view
 */
record Split(ContextMarker marker, int bin, Bins bins) {

    /** At the marker that counts, or null where none has bins on both sides. */
    static @Nullable Split of(Timeline timeline, Bins bins) {
        Split found = null;
        List<ContextMarker> markers = timeline.markers();
        for (ContextMarker marker : markers) {
            int bin = bins.of(marker.at().lo());
            boolean inside = bin > 0 && bin + 1 < bins.size();
            boolean policy = marker.type() == ContextMarker.Type.POLICY;
            boolean held =
                    found != null && found.marker.type() == ContextMarker.Type.POLICY && !policy;
            if (inside && !held) {
                found = new Split(marker, bin, bins);
            }
        }
        return found;
    }

    /** Which marker it is, for a line of the table. */
    String period() {
        return "before and after the marker \"" + marker.text() + "\"";
    }

    /** Means per bin: {@code 3.1 → 5.4 a week}. */
    String means(IntUnaryOperator count) {
        return values(count) + " a " + bins.word();
    }

    /** Means of something that is there, not something that comes: {@code mean 3.1 → 5.4}. */
    String levels(IntUnaryOperator count) {
        return "mean " + values(count);
    }

    private String values(IntUnaryOperator count) {
        return tenths(mean(count, 0, bin)) + " → " + tenths(mean(count, bin + 1, bins.size()));
    }

    private static double mean(IntUnaryOperator count, int from, int to) {
        long sum = 0;
        for (int i = from; i < to; i++) {
            sum += count.applyAsInt(i);
        }
        return (double) sum / (to - from);
    }

    private static String tenths(double value) {
        long tenths = StrictMath.round(value * 10);
        return tenths / 10 + "." + tenths % 10;
    }

    /**
     * Means of the months on both sides: {@code mean 12 % → 31 %}, or null where a side has none.
     */
    @Nullable String shares(Alike alike) {
        double[] before = in(alike, Long.MIN_VALUE, marker.at().lo() - 1);
        double[] after = in(alike, marker.at().hi() + 1, Long.MAX_VALUE);
        return before.length == 0 || after.length == 0
                ? null
                : "mean " + percent(before) + " → " + percent(after);
    }

    private static double[] in(Alike alike, long from, long to) {
        return alike.months().stream()
                .filter(month -> month.month().lo() >= from && month.month().hi() <= to)
                .mapToDouble(TextShare::share)
                .toArray();
    }

    private static String percent(double[] shares) {
        double sum = 0;
        for (double share : shares) {
            sum += share;
        }
        return Counts.percent(sum / shares.length);
    }

    /** Medians of both sides in words, {@code unknown} where fewer than half were answered. */
    String medians(Waits waits) {
        return words(waits.median(0, bin)) + " → " + words(waits.median(bin + 1, bins.size()));
    }

    private static String words(long wait) {
        return wait < 0 ? "unknown" : Latency.words(wait);
    }
}
