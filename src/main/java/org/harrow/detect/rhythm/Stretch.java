package org.harrow.detect.rhythm;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** The longest time an account was at it without a gap of four hours, in which a night may lie. */
final class Stretch {
    private static final long GAP = 4L * 3_600_000_000L;

    private @Nullable Long begin;
    private long end;
    private Longest longest = new Longest(0, 0);

    /**
     * @param begin first act of the stretch, microseconds
     * @param end last act of it
     */
    record Longest(long begin, long end) implements Serializable {
        double hours() {
            return (end - begin) / 3.6e9;
        }
    }

    void act(long at) {
        if (begin == null || at - end >= GAP) {
            begin = at;
        }
        end = at;
        if (end - begin > longest.end() - longest.begin()) {
            longest = new Longest(begin, end);
        }
    }

    Longest longest() {
        return longest;
    }
}
