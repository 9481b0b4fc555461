package org.harrow.draw;

/**
 * A span of time laid against a trigger: who answered within it?
 *
 * @param trigger row it is anchored to
 * @param width in microseconds, at least a second
 */
public record Ruler(int trigger, long width) {

    /** A minute. */
    public static final long MINUTE = 60_000_000L;

    /** The span that gave the ruler its name. */
    public static final long FORTY_MINUTES = 40 * MINUTE;

    private static final long[] STEPS = {5, 10, 20, 40, 60, 120, 240};

    public Ruler {
        width = Math.max(1_000_000L, width);
    }

    /** The next larger of 5, 10, 20, 40, 60, 120, 240 minutes; the last stays. */
    public Ruler wider() {
        for (long step : STEPS) {
            if (step * MINUTE > width) {
                return new Ruler(trigger, step * MINUTE);
            }
        }
        return this;
    }

    /** The next smaller step; the first stays. */
    public Ruler narrower() {
        for (int i = STEPS.length - 1; i >= 0; i--) {
            if (STEPS[i] * MINUTE < width) {
                return new Ruler(trigger, STEPS[i] * MINUTE);
            }
        }
        return this;
    }
}
