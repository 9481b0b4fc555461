package org.harrow.detect.validity;

import java.io.Serializable;
import org.harrow.stats.Bounds;
import org.harrow.stats.Proportion;

/**
 * How many reports came and what became of them.
 *
 * @param valid of those decided
 * @param invalid of those decided
 * @param pending not decided
 * @param duplicates of others, in neither
 */
record Counts(int valid, int invalid, int pending, int duplicates) implements Serializable {
    static final Counts NONE = new Counts(0, 0, 0, 0);

    Counts plus(Report.Verdict verdict) {
        return switch (verdict) {
            case VALID -> new Counts(valid + 1, invalid, pending, duplicates);
            case INVALID -> new Counts(valid, invalid + 1, pending, duplicates);
            case PENDING -> new Counts(valid, invalid, pending + 1, duplicates);
            case DUPLICATE -> new Counts(valid, invalid, pending, duplicates + 1);
        };
    }

    Counts plus(Counts more) {
        return new Counts(
                valid + more.valid,
                invalid + more.invalid,
                pending + more.pending,
                duplicates + more.duplicates);
    }

    Counts minus(Counts less) {
        return new Counts(
                valid - less.valid,
                invalid - less.invalid,
                pending - less.pending,
                duplicates - less.duplicates);
    }

    int decided() {
        return valid + invalid;
    }

    int received() {
        return decided() + pending + duplicates;
    }

    /** Valid of decided, with Wilson's interval. */
    Bounds share() {
        return Proportion.of(valid, decided());
    }

    /** Valid of all but duplicates if none of the pending ones is. */
    double ifNone() {
        return (double) valid / Math.max(1, decided() + pending);
    }

    /** Valid of all but duplicates if all pending ones are. */
    double ifAll() {
        return (double) (valid + pending) / Math.max(1, decided() + pending);
    }
}
