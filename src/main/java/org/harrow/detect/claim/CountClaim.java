package org.harrow.detect.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.harrow.model.Action;
import org.harrow.model.ClaimVerdict;
import org.harrow.model.ClaimVerdict.Outcome;
import org.harrow.model.TimeInterval;
import org.harrow.text.Shingles;
import org.harrow.text.Words;

/** How often an account said nearly the same within a span. */
public final class CountClaim {
    /** Near-identical, as in the detector repetition. */
    private static final double NEAR = .6;

    private CountClaim() {}

    /**
     * Counts at both ends of the time intervals. The record can only show posts that were exported:
     * there is no upper limit.
     *
     * @param like one of the posts
     * @param posts everything the account posted
     */
    public static ClaimVerdict check(Quantity quantity, Action like, List<Action> posts) {
        long[] wanted = Shingles.of(Words.of(like.content().text()));
        List<Action> same = new ArrayList<>();
        for (Action post : posts) {
            long[] said = Shingles.of(Words.of(post.content().text()));
            if (post.stamp().at() != null && Shingles.similarity(wanted, said) >= NEAR) {
                same.add(post);
            }
        }
        same.sort(Comparator.comparingLong(CountClaim::lo).thenComparing(Action::id));
        int sure = densest(same, quantity.span());
        ClaimVerdict.Computed computed =
                new ClaimVerdict.Computed(sure, Double.POSITIVE_INFINITY, "posts");
        Outcome outcome = quantity.outcome(computed);
        return new ClaimVerdict(
                outcome,
                computed,
                sure
                        + " posts by "
                        + like.deed().account()
                        + " that say nearly the same surely lie within the span; "
                        + same.size()
                        + " altogether"
                        + (same.isEmpty()
                                ? "."
                                : ", from "
                                        + TimeInterval.format(lo(same.getFirst()))
                                        + " to "
                                        + TimeInterval.format(lo(same.getLast()))
                                        + "."),
                outcome == Outcome.UNDETERMINED
                        ? "An export of everything that "
                                + like.deed().account()
                                + " posted in that time; what is missing can only add."
                        : null,
                same.stream().map(Action::id).toList());
    }

    private static long lo(Action action) {
        TimeInterval at = action.stamp().at();
        return at == null ? 0 : at.lo();
    }

    private static long hi(Action action) {
        TimeInterval at = action.stamp().at();
        return at == null ? 0 : at.hi();
    }

    private static int densest(List<Action> same, long seconds) {
        int most = 0;
        int from = 0;
        for (int to = 0; to < same.size(); to++) {
            while (from < to && hi(same.get(to)) - lo(same.get(from)) > seconds * 1_000_000L) {
                from++;
            }
            most = Math.max(most, to - from + 1);
        }
        return most;
    }
}
