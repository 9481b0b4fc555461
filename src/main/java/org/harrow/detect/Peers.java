package org.harrow.detect;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.harrow.stats.NegativeBinomial;
import org.jspecify.annotations.Nullable;

/**
 * Comparable accounts and what they reach: counts from 1 on, one per account. A count is compared
 * with a negative binomial distribution fitted to the others without it; where others reach as far,
 * their share counts if it is larger, so that a fit that is too narrow flags nobody.
 */
public final class Peers {
    private final SortedMap<Integer, Long> above = new TreeMap<>();
    private final Map<Integer, NegativeBinomial> fits = new HashMap<>();
    private final String source;
    private long n;

    /**
     * @param source who they are, for the reader
     */
    public Peers(String source) {
        this.source = source;
    }

    /** Counts measured elsewhere: {@code reached_7} is how many accounts reach 7. */
    public static Peers borrowed(Reference reference) {
        Peers peers = new Peers(reference.source());
        reference
                .counts()
                .forEach(
                        (name, accounts) -> {
                            if (name.startsWith("reached_")) {
                                peers.add(Integer.parseInt(name.substring(8)), accounts);
                            }
                        });
        return peers;
    }

    /** One account's count, from 1. */
    public void add(int count) {
        add(count, 1);
    }

    private void add(int count, long accounts) {
        above.merge(count - 1, accounts, Long::sum);
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
     * @param tail that probability by the fit alone
     * @param fit to the others, of counts above 1
     * @param others how many there are
     * @param reach how many of them reach as far
     * @param sum of the others' counts
     */
    public record Compared(
            double p, double tail, NegativeBinomial fit, long others, long reach, long sum) {}

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
        NegativeBinomial fit =
                fits.computeIfAbsent(
                        among ? count : 0,
                        any ->
                                among
                                        ? NegativeBinomial.without(above, count - 1)
                                        : NegativeBinomial.fit(above));
        long reach = -(among ? 1 : 0);
        for (long accounts : above.tailMap(count - 1).values()) {
            reach += accounts;
        }
        double tail = fit.upperTail(count - 1);
        double p = reach > 0 ? Math.max(tail, (1.0 + reach) / (1.0 + others)) : tail;
        long sum = -(among ? count : 0);
        for (Map.Entry<Integer, Long> bar : above.entrySet()) {
            sum += (bar.getKey() + 1) * bar.getValue();
        }
        return new Compared(p, tail, fit, others, reach, sum);
    }
}
