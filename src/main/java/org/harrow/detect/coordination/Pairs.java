package org.harrow.detect.coordination;

/**
 * Which pairs are tested. The family is every pair with enough things in common, whatever their
 * times; only those that were close twice are looked at one by one, for all others p is taken as 1.
 */
final class Pairs {
    /** Common things that are counted one by one; beyond, the family is an upper bound. */
    static final int MOST_COMMON = 8_000_000;

    /** Close pairs that are kept; beyond, the run says so. */
    static final int MOST_CLOSE = 16_000_000;

    private final Index index;
    private final Coordination detector;
    private final long incidences;

    Pairs(Index index, Coordination detector) {
        this.index = index;
        this.detector = detector;
        long sum = 0;
        for (int t = 0; t < index.things(); t++) {
            long k = index.testedSharers(t);
            sum += k * (k - 1) / 2;
        }
        incidences = sum;
    }

    boolean isBound() {
        return incidences > MOST_COMMON;
    }

    /** How many pairs have enough in common, or no more than which. */
    long family() {
        if (isBound()) {
            return incidences / detector.common();
        }
        Codes codes = new Codes(MOST_COMMON);
        for (int t = 0; t < index.things(); t++) {
            int[] who = tested(t);
            for (int i = 0; i < who.length; i++) {
                for (int j = 0; j < i; j++) {
                    codes.add(who[i], who[j]);
                }
            }
        }
        return codes.atLeast(detector.common()).length;
    }

    private int[] tested(int thing) {
        return java.util.Arrays.stream(index.who(thing)).filter(index::isTested).toArray();
    }

    /** Pairs close at two things or more within the widest window: one sweep per thing. */
    Found close() {
        long width = detector.windows().getLast() * 1_000_000L;
        Codes codes = new Codes(MOST_CLOSE);
        for (int t = 0; t < index.things(); t++) {
            int[] who = index.who(t);
            var sharers = index.thing(t).sharers();
            int from = 0;
            for (int i = 0; i < who.length; i++) {
                long at = sharers.get(i).first().time();
                while (at - sharers.get(from).first().time() > width) {
                    from++;
                }
                for (int j = from; index.isTested(who[i]) && j < i; j++) {
                    if (index.isTested(who[j])) {
                        codes.add(who[i], who[j]);
                    }
                }
            }
        }
        return new Found(codes.atLeast(2), codes.isFull());
    }

    /**
     * @param codes pairs, rising
     * @param cut true where there were too many to keep
     */
    @SuppressWarnings("ArrayRecordComponent") // read once
    record Found(long[] codes, boolean cut) {}
}
