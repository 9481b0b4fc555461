package org.harrow.detect.reaction;

import java.io.Serializable;
import java.util.List;
import org.harrow.stats.ExactTest.RateRatio;
import org.jspecify.annotations.Nullable;

/**
 * How active an account is anyway.
 *
 * @param activeDays UTC days with an action
 * @param triggerDays UTC days with a trigger
 * @param days the test of null 2, or null where there is too little to permute
 * @param rates per window: sessions after triggers against sessions at other times
 */
record Rhythm(int activeDays, int triggerDays, @Nullable Days days, List<@Nullable Rate> rates)
        implements Serializable {
    Rhythm {
        rates = java.util.Collections.unmodifiableList(new java.util.ArrayList<>(rates));
    }

    /**
     * Null 2: the account's days exchanged among weekdays and among weekend days.
     *
     * @param p share of arrangements in which it is at least as active after triggers
     * @param draws how many were looked at
     * @param arrangements decimal logarithm of how many there are
     */
    record Days(double p, int draws, double arrangements) implements Serializable {}

    /**
     * @param value rate ratio
     * @param lo lower limit
     * @param hi upper limit
     * @param sessions after triggers
     */
    record Rate(double value, double lo, double hi, int sessions) implements Serializable {
        static Rate of(RateRatio ratio, int sessions) {
            return new Rate(
                    ratio.ratio().value(), ratio.ratio().lo(), ratio.ratio().hi(), sessions);
        }
    }
}
