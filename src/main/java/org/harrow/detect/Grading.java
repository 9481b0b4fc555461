package org.harrow.detect;

import org.harrow.model.Grade;
import org.jspecify.annotations.Nullable;

/**
 * The one rule from numbers to a grade.
 *
 * @param enough true where the minimum number of observations is reached
 * @param p before correction, or null where nothing was tested
 * @param q after it, or null
 * @param substantial true where the effect's interval excludes what the detector calls trivial
 * @param caps what keeps the grade down
 */
public record Grading(
        boolean enough, @Nullable Double p, @Nullable Double q, boolean substantial, Caps caps) {

    /**
     * What keeps a grade down.
     *
     * @param atMostC a borrowed reference, a link made after looking, parameters changed after
     *     looking, another null that explains the finding
     * @param survivesAll true where every null was tested and none explains it
     */
    public record Caps(boolean atMostC, boolean survivesAll) {}

    /** The grade, or null: tested with enough observations, and no finding. */
    public @Nullable Grade grade() {
        if (!enough || p == null || q == null) {
            return Grade.D;
        }
        if (p > .05) {
            return null;
        }
        if (q > .05 || !substantial || caps.atMostC()) {
            return Grade.C;
        }
        return q <= .001 && caps.survivesAll() ? Grade.A : Grade.B;
    }
}
