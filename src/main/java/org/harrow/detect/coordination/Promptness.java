package org.harrow.detect.coordination;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Who is always early is often close to who is always early. Each operator's place in the order of
 * a thing's sharers, from first to last in eighths, is counted over all its things; two of them are
 * then expected to be close as often as any two sharers at such places are. What a pair has in
 * common is left out of what is known of the two.
 */
final class Promptness {
    /** Weight of knowing nothing: as good as two things, spread over all places. */
    private static final double PRIOR = 2;

    private final Index index;
    private final Coordination detector;
    private final Map<Integer, int[]> history = new HashMap<>();
    private final Map<Long, PlaceMatrix> ofThings = new HashMap<>();
    private final Map<Integer, PlaceMatrix> pools = new HashMap<>();

    Promptness(Index index, Coordination detector) {
        this.index = index;
        this.detector = detector;
    }

    /**
     * Probability that the two are close, for each common thing.
     *
     * @param code the pair
     * @param common things of theirs
     * @param window its number
     * @param rates whatever their places
     */
    double[] of(long code, int[] common, int window, double[] rates) {
        double[] a = places(Codes.first(code), common);
        double[] b = places(Codes.second(code), common);
        double[] q = new double[common.length];
        for (int i = 0; i < q.length; i++) {
            int sharers = index.who(common[i]).length;
            boolean own = sharers >= detector.own();
            PlaceMatrix matrix = own ? one(common[i], window) : pool(sharers, window);
            PlaceMatrix less = own ? PlaceMatrix.NOTHING : themselves(common, sharers, window);
            double sum = 0;
            for (int x = 0; x < PlaceMatrix.PLACES; x++) {
                for (int y = 0; y < PlaceMatrix.PLACES; y++) {
                    sum += a[x] * b[y] * matrix.rate(x, y, less, rates[i]);
                }
            }
            q[i] = Math.min(1, sum);
        }
        return q;
    }

    private double[] places(int operator, int[] common) {
        int[] all = history.computeIfAbsent(operator, this::history);
        double[] share = new double[PlaceMatrix.PLACES];
        for (int i = 0; i < share.length; i++) {
            share[i] = all[i];
        }
        for (int thing : common) {
            share[place(thing, operator)]--;
        }
        double n = Arrays.stream(share).sum();
        for (int i = 0; i < share.length; i++) {
            share[i] = (share[i] + PRIOR / share.length) / (n + PRIOR);
        }
        return share;
    }

    private int[] history(int operator) {
        int[] counts = new int[PlaceMatrix.PLACES];
        for (int thing : index.shared(operator)) {
            counts[place(thing, operator)]++;
        }
        return counts;
    }

    private int place(int thing, int operator) {
        return PlaceMatrix.place(index.order(thing, operator), index.who(thing).length);
    }

    private PlaceMatrix one(int thing, int window) {
        return ofThings.computeIfAbsent(
                (long) thing << 8 | window, any -> matrix(new int[] {thing}, window));
    }

    /** All things that as many shared. */
    private PlaceMatrix pool(int sharers, int window) {
        return pools.computeIfAbsent(
                sharers << 8 | window,
                any ->
                        matrix(
                                IntStream.range(0, index.things())
                                        .filter(t -> index.who(t).length == sharers)
                                        .toArray(),
                                window));
    }

    private PlaceMatrix themselves(int[] common, int sharers, int window) {
        return matrix(
                Arrays.stream(common).filter(t -> index.who(t).length == sharers).toArray(),
                window);
    }

    private PlaceMatrix matrix(int[] things, int window) {
        PlaceMatrix matrix = new PlaceMatrix();
        long seconds = detector.windows().get(window);
        for (int thing : things) {
            matrix.add(index.thing(thing), seconds);
        }
        return matrix;
    }
}
