package org.harrow.draw;

import org.harrow.model.TimeInterval;

/**
 * What part of a timeline is looked at.
 *
 * @param time shown from left to right, at least {@link #MIN_SPAN} wide
 * @param width of the whole sheet in logical pixels
 * @param height of the whole sheet
 * @param scroll how far the lanes are scrolled down, in logical pixels
 * @param laneHeight of one lane
 */
public record Viewport(
        TimeInterval time, double width, double height, double scroll, double laneHeight) {

    /** Ten microseconds across the sheet is closer than any source tells time. */
    public static final long MIN_SPAN = 10;

    /** Wide enough for every time that any venue ever wrote, and safe from overflow. */
    public static final long MAX_SPAN = 1_000L * 365 * 86_400_000_000L;

    private static final long FAR = 8_000L * 365 * 86_400_000_000L;

    public Viewport {
        width = Math.max(1, width);
        height = Math.max(1, height);
        scroll = Math.max(0, scroll);
        time = legal(time);
    }

    private static TimeInterval legal(TimeInterval time) {
        long span = StrictMath.clamp(time.hi() - time.lo(), MIN_SPAN, MAX_SPAN);
        long lo = StrictMath.clamp(time.lo(), -FAR, FAR);
        return new TimeInterval(lo, lo + span);
    }

    /** How much time is shown, in microseconds. */
    public long span() {
        return time.hi() - time.lo();
    }

    /** The same sheet over another time. */
    public Viewport over(TimeInterval other) {
        return new Viewport(other, width, height, scroll, laneHeight);
    }

    /** The same time on another sheet. */
    public Viewport sized(double newWidth, double newHeight) {
        return new Viewport(time, newWidth, newHeight, scroll, laneHeight);
    }

    /** The same, scrolled to here. */
    public Viewport scrolled(double to) {
        return new Viewport(time, width, height, to, laneHeight);
    }

    /** Moved by a share of what is shown; positive is later. */
    public Viewport panned(double share) {
        long by = StrictMath.round(share * span());
        return over(new TimeInterval(time.lo() + by, time.hi() + by));
    }

    /** Shows {@code factor} times as much time and keeps {@code anchor} where it is. */
    public Viewport zoomed(double factor, long anchor) {
        double span = StrictMath.clamp(span() * factor, (double) MIN_SPAN, (double) MAX_SPAN);
        double share = (anchor - time.lo()) / (double) span();
        long lo = anchor - StrictMath.round(share * span);
        return over(new TimeInterval(lo, lo + StrictMath.round(span)));
    }
}
