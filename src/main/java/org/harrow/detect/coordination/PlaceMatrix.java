package org.harrow.detect.coordination;

/** How often sharers at two places in the order of sharers are close. */
final class PlaceMatrix {
    /** The order of a thing's sharers is cut into so many places. */
    static final int PLACES = 8;

    /** No pair was seen. */
    static final PlaceMatrix NOTHING = new PlaceMatrix();

    /** Sharers of one thing that are compared; of a thing with more, every second, third ... */
    private static final int MOST = 2_000;

    private final long[] pairs = new long[PLACES * PLACES];
    private final long[] close = new long[PLACES * PLACES];

    /** From 0, the first, to 7, the last. */
    static int place(int order, int sharers) {
        return (int) ((long) order * PLACES / sharers);
    }

    /** Every pair of a thing's sharers. */
    void add(Thing thing, long seconds) {
        int n = thing.sharers().size();
        int step = 1 + (n - 1) / MOST;
        for (int i = 0; i < n; i += step) {
            Thing.Sharer late = thing.sharers().get(i);
            for (int j = 0; j < i; j += step) {
                int cell = cell(place(i, n), place(j, n));
                pairs[cell]++;
                close[cell] += thing.sharers().get(j).isNear(late, seconds) ? 1 : 0;
            }
        }
    }

    /**
     * Share of pairs at these places that are close, some pairs left out.
     *
     * @param less what is left out
     * @param otherwise where no pair remains
     */
    double rate(int a, int b, PlaceMatrix less, double otherwise) {
        int cell = cell(a, b);
        long n = pairs[cell] - less.pairs[cell];
        return n <= 0 ? otherwise : (double) (close[cell] - less.close[cell]) / n;
    }

    private static int cell(int a, int b) {
        return Math.max(a, b) * PLACES + Math.min(a, b);
    }
}
