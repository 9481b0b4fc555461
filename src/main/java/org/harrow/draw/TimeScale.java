package org.harrow.draw;

import java.util.ArrayList;
import java.util.List;
import org.harrow.model.TimeInterval;

/**
 * Time to x and back. Empty stretches may be folded: each takes {@link #FOLD} pixels, whatever its
 * length, and the rest shares what is left.
 *
 * @param time the interval that is shown
 * @param left x of its first microsecond
 * @param right x of its last
 * @param folds stretches within it that are folded, in order, apart from each other
 */
public record TimeScale(TimeInterval time, double left, double right, List<TimeInterval> folds) {

    /** How wide a folded stretch is drawn, in logical pixels. */
    public static final double FOLD = 46;

    public TimeScale {
        folds = List.copyOf(folds);
    }

    /** With nothing folded. */
    public TimeScale(TimeInterval time, double left, double right) {
        this(time, left, right, List.of());
    }

    /** Where a time lies; beyond the edges it goes on. */
    public double x(long micros) {
        if (folds.isEmpty()) {
            double share = (double) (micros - time.lo()) / ((double) time.hi() - time.lo());
            return left + share * (right - left);
        }
        double unit = microsPerPixel();
        double x = left;
        long at = time.lo();
        for (TimeInterval fold : folds) {
            if (micros < fold.lo()) {
                break;
            }
            x += (double) (fold.lo() - at) / unit;
            if (micros < fold.hi()) {
                return x + FOLD * ((double) (micros - fold.lo()) / (double) fold.width());
            }
            x += FOLD;
            at = fold.hi();
        }
        return x + (double) (micros - at) / unit;
    }

    /** Where a time lies, kept within {@code margin} pixels of the edges. */
    public double near(long micros, double margin) {
        return StrictMath.clamp(x(micros), left - margin, Math.max(left, right) + margin);
    }

    /** The time at an x, rounded down to whole microseconds. */
    public long time(double x) {
        if (folds.isEmpty()) {
            double share = (x - left) / Math.max(1e-9, right - left);
            return time.lo() + (long) StrictMath.floor(share * ((double) time.hi() - time.lo()));
        }
        double unit = microsPerPixel();
        double from = left;
        long at = time.lo();
        for (TimeInterval fold : folds) {
            double begins = from + (double) (fold.lo() - at) / unit;
            if (x < begins) {
                break;
            }
            if (x < begins + FOLD) {
                double share = (x - begins) / FOLD;
                return fold.lo() + (long) StrictMath.floor(share * (double) fold.width());
            }
            from = begins + FOLD;
            at = fold.hi();
        }
        return at + (long) StrictMath.floor((x - from) * unit);
    }

    /** Microseconds per pixel, outside of folds. */
    public double microsPerPixel() {
        double folded = 0;
        for (TimeInterval fold : folds) {
            folded += (double) fold.width();
        }
        double room = Math.max(1e-9, right - left - folds.size() * FOLD);
        return ((double) time.hi() - time.lo() - folded) / room;
    }

    /** The stretches between folds, in order; one, the whole, where nothing is folded. */
    public List<TimeInterval> plain() {
        List<TimeInterval> plain = new ArrayList<>();
        long from = time.lo();
        for (TimeInterval fold : folds) {
            plain.add(new TimeInterval(from, fold.lo()));
            from = fold.hi();
        }
        plain.add(new TimeInterval(from, time.hi()));
        return List.copyOf(plain);
    }
}
