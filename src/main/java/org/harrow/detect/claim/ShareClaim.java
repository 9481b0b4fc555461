package org.harrow.detect.claim;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.harrow.detect.validity.Tally;
import org.harrow.model.Action;
import org.harrow.model.ClaimVerdict;
import org.harrow.model.ClaimVerdict.Outcome;
import org.harrow.stats.Bounds;

/** How many of a project's reports are valid. */
public final class ShareClaim {
    private ShareClaim() {}

    /**
     * Of decided ones the share is what it is; of all received ones it lies in the pending band.
     *
     * @param reports that were received in the time the claim is about
     */
    public static ClaimVerdict check(Quantity quantity, List<Action> reports) {
        Tally tally = Tally.of(states(reports));
        boolean received = quantity.measure() == Quantity.Measure.SHARE_OF_RECEIVED;
        Bounds share = tally.share();
        ClaimVerdict.Computed computed =
                tally.decided() + tally.pending() == 0
                        ? new ClaimVerdict.Computed(0, 1, "share")
                        : received
                                ? new ClaimVerdict.Computed(tally.ifNone(), tally.ifAll(), "share")
                                : point(tally, share);
        Outcome outcome = quantity.outcome(computed);
        return new ClaimVerdict(
                outcome,
                computed,
                tally.valid()
                        + " of "
                        + tally.decided()
                        + " decided reports are valid: "
                        + percent(share.value())
                        + " % ["
                        + percent(share.lo())
                        + ", "
                        + percent(share.hi())
                        + "]; of all received, "
                        + percent(tally.ifNone())
                        + " to "
                        + percent(tally.ifAll())
                        + " % until "
                        + tally.pending()
                        + " are decided.",
                outcome == Outcome.UNDETERMINED ? settled(reports) : null,
                reports.stream().map(Action::id).toList());
    }

    private static ClaimVerdict.Computed point(Tally tally, Bounds share) {
        return tally.decided() == 0
                ? new ClaimVerdict.Computed(0, 1, "share")
                : new ClaimVerdict.Computed(share.value(), share.value(), "share");
    }

    private static List<String> states(List<Action> reports) {
        return reports.stream().map(ShareClaim::state).toList();
    }

    private static String state(Action report) {
        Map<String, String> said = report.content().attributes();
        return said.getOrDefault("state", "");
    }

    private static String settled(List<Action> reports) {
        Predicate<Action> pending = report -> Tally.isPending(state(report));
        return reports.stream()
                .filter(pending)
                .findFirst()
                .map(
                        first ->
                                "The decision on "
                                        + first.deed().artifact()
                                        + ", the first of "
                                        + reports.stream().filter(pending).count()
                                        + " pending.")
                .orElse("A record of the reports, which the case does not hold.");
    }

    private static String percent(double share) {
        return Double.isFinite(share)
                ? new BigDecimal(share * 100).setScale(1, RoundingMode.HALF_UP).toPlainString()
                : "-";
    }
}
