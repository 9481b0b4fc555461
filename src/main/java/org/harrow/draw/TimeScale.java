package org.harrow.draw;

import org.harrow.model.TimeInterval;

/**
 * Time to x and back.
 *
 * @param time the interval that is shown
 * @param left x of its first microsecond
 * @param right x of its last
 */
public record TimeScale(TimeInterval time, double left, double right) {

    /** Where a time lies; beyond the edges it goes on. */
    public double x(long micros) {
        double share = (double) (micros - time.lo()) / ((double) time.hi() - time.lo());
        return left + share * (right - left);
    }

    /** Where a time lies, kept within {@code margin} pixels of the edges. */
    public double near(long micros, double margin) {
        return StrictMath.clamp(x(micros), left - margin, Math.max(left, right) + margin);
    }

    /** The time at an x, rounded down to whole microseconds. */
    public long time(double x) {
        double share = (x - left) / Math.max(1e-9, right - left);
        return time.lo() + (long) StrictMath.floor(share * ((double) time.hi() - time.lo()));
    }

    /** Microseconds per pixel. */
    public double microsPerPixel() {
        return ((double) time.hi() - time.lo()) / Math.max(1e-9, right - left);
    }
}
