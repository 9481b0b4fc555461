package org.harrow.detect.validity;

import java.util.List;
import org.harrow.stats.Bounds;

/**
 * What became of some reports, for whoever counts them elsewhere.
 *
 * @param valid of those decided
 * @param decided all but pending ones and duplicates
 * @param pending not decided
 * @param share valid of decided, with Wilson's interval
 * @param band valid of decided and pending if none of the pending ones is, and if all are
 */
public record Tally(int valid, int decided, int pending, Bounds share, List<Double> band) {
    public Tally {
        band = List.copyOf(band);
    }

    /** By the venue's names of their states. */
    public static Tally of(List<String> states) {
        Counts counts = Counts.NONE;
        for (String state : states) {
            counts = counts.plus(Report.Verdict.of(state));
        }
        return new Tally(
                counts.valid(),
                counts.decided(),
                counts.pending(),
                counts.share(),
                List.of(counts.ifNone(), counts.ifAll()));
    }

    /** True for a state that is not a decision. */
    public static boolean isPending(String state) {
        return Report.Verdict.of(state) == Report.Verdict.PENDING;
    }

    /** The lower end of the band. */
    public double ifNone() {
        return band.getFirst();
    }

    /** Its upper end. */
    public double ifAll() {
        return band.getLast();
    }
}
