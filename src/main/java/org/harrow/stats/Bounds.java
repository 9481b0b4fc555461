package org.harrow.stats;

import java.io.Serializable;

/**
 * An estimate with its limits.
 *
 * @param value the estimate
 * @param lo lower limit
 * @param hi upper limit; may be infinite
 */
public record Bounds(double value, double lo, double hi) implements Serializable {
    /** True where the number lies inside, limits included. */
    public boolean contains(double number) {
        return lo <= number && number <= hi;
    }
}
