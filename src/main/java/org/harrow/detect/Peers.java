package org.harrow.detect;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.harrow.stats.NegativeBinomial;
import org.harrow.stats.PowerTail;
import org.jspecify.annotations.Nullable;

/**
 * Comparable accounts and what they reach: counts from 1 on, one per account. A count is compared
 * with two distributions fitted to the others without it, a negative binomial one and a power of
 * their largest counts, and the larger probability counts: accounts differ more than one
 * distribution allows for. Where others reach as far, their share counts if it is larger still.
 */
public final class Peers {
    private final SortedMap<Integer, Long> counts = new TreeMap<>();
    private final Map<Integer, Fits> fits = new HashMap<>();
    private final String source;
    private long n;

    /**
     * @param source who they are, for the reader
     */
    public Peers(String source) {
        this.source = source;
    }

    /** Fits to counts, which are one less in the first and counts in the second. */
    private record Fits(NegativeBinomial all, PowerTail largest) {
        static Fits of(SortedMap<Integer, Long> counts) {
            SortedMap<Integer, Long> above = new TreeMap<>();
            counts.forEach((count, accounts) -> above.put(count - 1, accounts));
            return new Fits(NegativeBinomial.fit(above), PowerTail.fit(counts));
        }
    }

    /** Counts measured elsewhere: {@code reached_7} is how many accounts reach 7. */
    public static Peers borrowed(Reference reference) {
        Peers peers = new Peers(reference.source());
        reference.bars("reached_").forEach(peers::add);
        return peers;
    }

    /** One account's count, from 1. */
    public void add(int count) {
        add(count, 1);
    }

    private void add(int count, long accounts) {
        counts.merge(count, accounts, Long::sum);
        n += accounts;
    }

    /** How many there are. */
    public long size() {
        return n;
    }

    /** Who they are. */
    public String source() {
        return source;
    }

    /**
     * How a count compares.
     *
     * @param p probability of at least this, or the share of others that reach as far if larger
     * @param tail that probability by the fits alone
     * @param fit to the others, of counts above 1
     * @param largest to the largest counts of the others
     * @param others how many there are
     * @param reach how many of them reach as far
     * @param sum of the others' counts
     */
    public record Compared(
            double p,
            double tail,
            NegativeBinomial fit,
            PowerTail largest,
            long others,
            long reach,
            long sum) {}

    /**
     * Compares a count with all others; null where there are none.
     *
     * @param count from 1
     * @param among true where it is one of those added
     */
    public @Nullable Compared compare(int count, boolean among) {
        long others = n - (among ? 1 : 0);
        if (others < 1) {
            return null;
        }
        Fits fit = fits.computeIfAbsent(among ? count : 0, this::without);
        long reach = -(among ? 1 : 0);
        for (long accounts : counts.tailMap(count).values()) {
            reach += accounts;
        }
        double tail = Math.max(fit.all().upperTail(count - 1), fit.largest().upperTail(count));
        double p = reach > 0 ? Math.max(tail, (1.0 + reach) / (1.0 + others)) : tail;
        long sum = -(among ? count : 0);
        for (Map.Entry<Integer, Long> bar : counts.entrySet()) {
            sum += bar.getKey() * bar.getValue();
        }
        return new Compared(p, tail, fit.all(), fit.largest(), others, reach, sum);
    }

    /** Fits to all counts but one of this size; with 0 to all. */
    private Fits without(int count) {
        SortedMap<Integer, Long> others = new TreeMap<>(counts);
        others.computeIfPresent(count, (any, n) -> n > 1 ? Long.valueOf(n - 1) : null);
        return Fits.of(others);
    }
}
