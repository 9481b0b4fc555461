package org.harrow.stats;

import org.jspecify.annotations.Nullable;

/**
 * Where a yes-or-no sequence begins to say yes more often: the split with the greatest likelihood
 * (Hinkley and Hinkley 1970), believed where it outweighs one rate by Schwarz's criterion (1978):
 * two more parameters cost the logarithm of the length.
 */
public final class ChangePoint {
    private ChangePoint() {}

    /**
     * @param at index of the first element after the change
     * @param before how many said yes before it
     * @param after how many from it on
     */
    public record Rise(int at, int before, int after) {}

    /** The rise, or null where one rate describes the sequence as well. */
    public static @Nullable Rise rise(boolean[] sequence) {
        int n = sequence.length;
        int all = 0;
        for (boolean yes : sequence) {
            all += yes ? 1 : 0;
        }
        double one = likelihood(all, n);
        double best = one + StrictMath.log(Math.max(1, n));
        Rise rise = null;
        int before = 0;
        for (int at = 1; at < n; at++) {
            before += sequence[at - 1] ? 1 : 0;
            int after = all - before;
            boolean rises = (long) after * at > (long) before * (n - at);
            double two = likelihood(before, at) + likelihood(after, n - at);
            if (rises && two > best) {
                best = two;
                rise = new Rise(at, before, after);
            }
        }
        return rise;
    }

    private static double likelihood(int yes, int n) {
        int no = n - yes;
        return yes == 0 || no == 0
                ? 0
                : yes * StrictMath.log((double) yes / n) + no * StrictMath.log((double) no / n);
    }
}
