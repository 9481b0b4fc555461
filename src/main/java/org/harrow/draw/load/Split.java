package org.harrow.draw.load;

import java.util.List;
import java.util.function.IntUnaryOperator;
import org.harrow.draw.Counts;
import org.harrow.draw.TextShare;
import org.harrow.draw.Timeline;
import org.harrow.model.ContextMarker;
import org.harrow.model.TimeInterval;
import org.harrow.stats.Bounds;
import org.harrow.stats.RateRatio;
import org.jspecify.annotations.Nullable;

/**
 * Before and after a marker of the analyst: the bin it falls into belongs to neither side.
 *
 * @param marker the newest policy, else the newest marker
 * @param bin it falls into
 * @param bins of the view
 * @param span of the records: the first and the last bin count as far as these go
 */
record Split(ContextMarker marker, int bin, Bins bins, TimeInterval span) {

    private static final double DAY = 86_400_000_000.0;
    private static final double HOUR = DAY / 24;
    private static final String SHORT = "too few";
    private static final String FEW = SHORT + " to compare";

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
                found = new Split(marker, bin, bins, timeline.span());
            }
        }
        return found;
    }

    /** Which marker it is, for a line of the table. */
    String period() {
        return "before and after the marker \"" + marker.text() + "\"";
    }

    /** Says that the bin of the marker, which is shaded, belongs to neither side. */
    String leftOut() {
        return "the shaded " + bins.word() + " of the marker counts to neither side";
    }

    /** Days from the first record to the marker's bin, never less than an hour. */
    private double daysBefore() {
        return Math.max(HOUR, (double) bins.start()[bin] - span.lo()) / DAY;
    }

    /** Days from the marker's bin to the last record. */
    private double daysAfter() {
        return Math.max(HOUR, (double) span.hi() + 1 - bins.start()[bin + 1]) / DAY;
    }

    /** Days in a bin, on the mean of all. */
    private double binDays() {
        return (bins.start()[bins.size()] - bins.start()[0]) / DAY / bins.size();
    }

    /** How often something came, with the exact interval of the ratio of the two rates. */
    Change rates(IntUnaryOperator count) {
        long before = sum(count, 0, bin);
        long after = sum(count, bin + 1, bins.size());
        double one = daysBefore();
        double other = daysAfter();
        String values =
                tenths(before / one * binDays())
                        + " → "
                        + tenths(after / other * binDays())
                        + " a "
                        + bins.word();
        String counts =
                Counts.of(before)
                        + " in "
                        + tenths(one)
                        + " days, then "
                        + Counts.of(after)
                        + " in "
                        + tenths(other);
        String n =
                Counts.of(before)
                        + " in "
                        + tenths(one)
                        + ", "
                        + Counts.of(after)
                        + " in "
                        + tenths(other)
                        + " d; ";
        Bounds ratio = RateRatio.of(before, one, after, other);
        boolean few = !RateRatio.canTell(before + after, one, other);
        String limits = "95 % " + times(ratio.lo()) + " to " + times(ratio.hi());
        String told =
                before + after == 0
                        ? FEW
                        : (few ? FEW + ": ratio " : "ratio ")
                                + times(ratio.value())
                                + ", "
                                + limits;
        return new Change(
                values,
                n + (few ? SHORT : "× " + times(ratio.value())),
                values + "; " + counts + "; " + told);
    }

    /** Of something that is there: its bins depend on each other, so that no interval holds. */
    Change levels(IntUnaryOperator count) {
        int one = bin;
        int other = bins.size() - bin - 1;
        String values =
                "mean "
                        + tenths((double) sum(count, 0, bin) / one)
                        + " → "
                        + tenths((double) sum(count, bin + 1, bins.size()) / other);
        String rests = "ends of " + one + " and " + Counts.of(other, bins.word());
        return new Change(
                values,
                rests,
                values + " at the " + rests + "; each follows from the one before: no interval");
    }

    /** Medians of both sides, {@code unknown} where fewer than half were answered. */
    Change medians(Waits waits) {
        Waits.Median before = waits.median95(0, bin);
        Waits.Median after = waits.median95(bin + 1, bins.size());
        boolean few = before.isFew() || after.isFew();
        String n = "n " + Counts.of(before.n()) + ", " + Counts.of(after.n());
        return new Change(
                before.words() + " → " + after.words(),
                n + (few ? "; " + SHORT : ""),
                before.full() + " → " + after.full() + (few ? "; " + FEW : ""));
    }

    /** Means of the months on both sides, or null where a side has none. */
    @Nullable Change shares(Alike alike) {
        double[] before = in(alike, Long.MIN_VALUE, marker.at().lo() - 1);
        double[] after = in(alike, marker.at().hi() + 1, Long.MAX_VALUE);
        if (before.length == 0 || after.length == 0) {
            return null;
        }
        String values = "mean " + percent(before) + " → " + percent(after);
        String rests = before.length + " and " + Counts.of(after.length, "month");
        return new Change(values, rests, values + " over " + rests);
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

    private static long sum(IntUnaryOperator count, int from, int to) {
        long sum = 0;
        for (int i = from; i < to; i++) {
            sum += count.applyAsInt(i);
        }
        return sum;
    }

    private static String tenths(double value) {
        long tenths = StrictMath.round(value * 10);
        return tenths / 10 + "." + tenths % 10;
    }

    /** A ratio: hundredths below ten, {@code any} where nothing bounds it. */
    private static String times(double ratio) {
        if (Double.isNaN(ratio)) {
            return "unknown";
        }
        if (Double.isInfinite(ratio)) {
            return "any";
        }
        long hundredths = StrictMath.round(ratio * 100);
        long rest = hundredths % 100;
        return ratio >= 10
                ? Counts.of(StrictMath.round(ratio))
                : hundredths / 100 + "." + (rest < 10 ? "0" : "") + rest;
    }
}
