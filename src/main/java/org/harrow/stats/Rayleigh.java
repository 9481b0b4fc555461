package org.harrow.stats;

/**
 * Whether times gather at one phase of a period (Rayleigh 1919). Times that follow each other
 * within less than a period are not independent: they are one sitting, and only the phase of the
 * whole sitting is left to chance. The length of the sum of sittings of random phase is then
 * approximately exponential, conservative for p below .13, because its fourth moment is smaller.
 */
public final class Rayleigh {
    private Rayleigh() {}

    /**
     * @param strength length of the mean direction of all times, 0 spread evenly, 1 all at one
     *     phase
     * @param p that sittings of random phase give so much; 1 where there are fewer than two
     * @param sittings how many there are
     */
    public record Result(double strength, double p, int sittings) {}

    /**
     * @param times rising
     * @param period in the same unit, positive
     */
    public static Result test(long[] times, long period) {
        double x = 0;
        double y = 0;
        double squares = 0;
        int sittings = 0;
        for (int i = 0; i < times.length; ) {
            double a = 0;
            double b = 0;
            int from = i;
            do {
                double phase = 2 * StrictMath.PI * Math.floorMod(times[i], period) / period;
                a += StrictMath.cos(phase);
                b += StrictMath.sin(phase);
                i++;
            } while (i < times.length && times[i] - times[i - 1] < period);
            x += a;
            y += b;
            squares += i - from == 1 ? 1 : a * a + b * b;
            sittings++;
        }
        double length = x * x + y * y;
        double strength = times.length == 0 ? 0 : StrictMath.sqrt(length) / times.length;
        boolean tested = sittings > 1 && squares > 0;
        return new Result(strength, tested ? StrictMath.exp(-length / squares) : 1, sittings);
    }
}
