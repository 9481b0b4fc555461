package org.harrow.model;

import java.io.Serializable;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of a finding.
 *
 * @param statistic by name; values are numbers, texts, lists or maps of these (see {@link
 *     CanonicalJson})
 * @param nullHypothesis what chance would give, in words
 * @param p and q, each null where nothing was tested
 * @param effect its size with a 95 % interval, or null
 * @param n observations or controls behind it
 */
public record Measurement(
        Map<String, Object> statistic,
        String nullHypothesis,
        Chance p,
        @Nullable Effect effect,
        long n)
        implements Serializable {

    public Measurement {
        statistic = Collections.unmodifiableSortedMap(new TreeMap<>(statistic));
    }

    /**
     * @param p probability of at least this under the null, or null
     * @param q after correction for every test made, or null
     */
    public record Chance(@Nullable Double p, @Nullable Double q) implements Serializable {
        /** Nothing was tested. */
        public static final Chance UNTESTED = new Chance(null, null);
    }

    /**
     * @param name what it measures
     * @param value estimate
     * @param lo lower 95 % limit
     * @param hi upper 95 % limit; may be infinite
     */
    public record Effect(String name, double value, double lo, double hi) implements Serializable {}
}
