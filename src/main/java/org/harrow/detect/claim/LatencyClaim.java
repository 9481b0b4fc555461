package org.harrow.detect.claim;

import java.util.List;
import org.harrow.detect.Latency;
import org.harrow.model.Action;
import org.harrow.model.ClaimVerdict;
import org.harrow.model.ClaimVerdict.Outcome;
import org.harrow.model.TimeInterval;
import org.jspecify.annotations.Nullable;

/** How long it took from one action to another. */
public final class LatencyClaim {
    private LatencyClaim() {}

    /** Only clocks that the actors do not hold decide it. */
    public static ClaimVerdict check(Quantity quantity, Action trigger, Action reaction) {
        TimeInterval from = trigger.stamp().at();
        TimeInterval to = reaction.stamp().at();
        List<String> actions = List.of(trigger.id(), reaction.id());
        if (from == null || to == null) {
            return new ClaimVerdict(
                    Outcome.UNDETERMINED,
                    new ClaimVerdict.Computed(
                            Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, "s"),
                    "One of the two has no usable time.",
                    "A dated record of " + (from == null ? name(trigger) : name(reaction)) + ".",
                    actions);
        }
        TimeInterval latency = Latency.between(from, to);
        ClaimVerdict.Computed computed =
                new ClaimVerdict.Computed(latency.lo() / 1e6, latency.hi() / 1e6, "s");
        Action unwitnessed = unwitnessed(trigger, reaction);
        Outcome outcome = unwitnessed == null ? quantity.outcome(computed) : Outcome.UNDETERMINED;
        Action wider = from.width() > to.width() ? trigger : reaction;
        return new ClaimVerdict(
                outcome,
                computed,
                words(latency, trigger, reaction),
                outcome != Outcome.UNDETERMINED
                        ? null
                        : unwitnessed != null
                                ? "A server's or a deploying runner's record of "
                                        + name(unwitnessed)
                                        + "."
                                : "A record that dates " + name(wider) + " more finely.",
                actions);
    }

    private static @Nullable Action unwitnessed(Action trigger, Action reaction) {
        if (!trigger.stamp().clock().isWitness()) {
            return trigger;
        }
        return reaction.stamp().clock().isWitness() ? null : reaction;
    }

    private static String words(TimeInterval latency, Action trigger, Action reaction) {
        boolean before = latency.hi() < 0;
        TimeInterval length = before ? new TimeInterval(-latency.hi(), -latency.lo()) : latency;
        return name(reaction)
                + " came "
                + (before ? "" : Latency.words(length) + " after ")
                + (before ? Latency.words(length) + " before " : "")
                + name(trigger)
                + ", "
                + clocks(trigger.stamp().clock().id(), reaction.stamp().clock().id())
                + ".";
    }

    private static String clocks(String trigger, String reaction) {
        return trigger.equals(reaction)
                ? "both by the " + trigger + " clock"
                : "by the clocks " + trigger + " and " + reaction;
    }

    private static String name(Action action) {
        String object = action.deed().object();
        return action.deed().kind().id()
                + " "
                + (object == null ? action.deed().artifact() : object);
    }
}
