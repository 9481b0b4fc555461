package org.harrow.detect.reaction;

import java.util.List;
import org.harrow.detect.CommonChecks;
import org.harrow.detect.Context;
import org.harrow.detect.Explanations;
import org.harrow.detect.Explanations.Check;
import org.harrow.detect.Explanations.Verdict;
import org.harrow.detect.Latency;
import org.harrow.model.Innocent.Outcome;
import org.harrow.model.TimeInterval;
import org.jspecify.annotations.Nullable;

/** Innocent explanations, each checked on the data; what was found stands first. */
final class Innocents {
    /** Third parties within the ruler from which on it looks like news. */
    private static final int CROWD = 3;

    /** No night is shorter, in microseconds: four hours. */
    private static final long NIGHT = 4 * 3_600_000_000L;

    /** Half a minute in microseconds: what was written sooner may have been begun before. */
    private static final long TYPING = 30_000_000L;

    private static final Explanations<Innocents> REGISTRY =
            new Explanations<>(
                    List.of(
                            Check.of("did-not-know", Innocents::unaware),
                            Check.of("crossed", Innocents::crossed),
                            Check.of("closed-it-itself", Innocents::closedIt),
                            Check.lowering("declared-automation", Innocents::automation),
                            Check.of("own-repository", Innocents::ownRepository),
                            Check.lowering("active-anyway", Innocents::anyway),
                            Check.of("thread-notification", Innocents::notified),
                            Check.of("many-reacted", Innocents::crowd),
                            Check.of("time-zone", Innocents::hours)));

    private final Unit unit;
    private final Answer answer;
    private final Context context;

    Innocents(Family.Member member, Answer answer, Context context) {
        this.unit = member.trial().unit();
        this.answer = answer;
        this.context = context;
    }

    Explanations.Examined examine() {
        return REGISTRY.examine(this);
    }

    private Verdict unaware() {
        for (Answer.Step step : answer.around().steps()) {
            if (!step.linked()) {
                return new Verdict(
                        Outcome.FOUND,
                        Latency.words(answer.latency(step.act().when()))
                                + " after the trigger "
                                + step.act().actor()
                                + " put out something that does not mention it ("
                                + Summary.clock(step.act())
                                + "): it may not have known yet.");
            }
        }
        return Verdict.unknown("When the account came to know of it is not in any record.");
    }

    private Verdict crossed() {
        TimeInterval latency = answer.latency();
        boolean tooSoon = latency != null && latency.lo() < TYPING;
        return latency != null && tooSoon
                ? new Verdict(
                        Outcome.FOUND,
                        Latency.words(latency)
                                + " is hardly time to read and write: they may have crossed.")
                : new Verdict(
                        Outcome.NOT_FOUND, "There was time to read and to write between them.");
    }

    private Verdict closedIt() {
        Act trigger = answer.trigger();
        if (trigger.deed().account() != null) {
            return new Verdict(
                    Outcome.NOT_FOUND,
                    "The record names " + trigger.deed().account() + ", not the account itself.");
        }
        String inferred = trigger.ties().inferred();
        return Verdict.unknown(
                inferred == null
                        ? "The record does not say who did it; the account may have done it itself."
                        : "The record does not say who did it; "
                                + inferred
                                + " is only inferred from another record.");
    }

    private Verdict automation() {
        return CommonChecks.declaredAutomation(unitAccounts(), context);
    }

    private List<String> unitAccounts() {
        return context.of(unit.operator()).operated();
    }

    private Verdict ownRepository() {
        String owner = CommonChecks.owner(answer.trigger().deed().artifact());
        return Verdict.of(
                unitAccounts().contains(owner),
                "It happened in the account's own repository, where it works anyway.",
                "It did not happen in a repository of the account.");
    }

    private Verdict anyway() {
        Rhythm.Days days = unit.rhythm().days();
        if (days == null) {
            return Verdict.unknown(
                    "Its own rhythm is not known well enough: it was active on "
                            + unit.rhythm().activeDays()
                            + " of the "
                            + RhythmRecorder.ACTIVE_DAYS
                            + " days needed, with triggers on "
                            + unit.rhythm().triggerDays()
                            + " of the "
                            + RhythmRecorder.TRIGGER_DAYS
                            + " needed.");
        }
        boolean found = days.p() > .05;
        return new Verdict(
                found ? Outcome.FOUND : Outcome.NOT_FOUND,
                (found ? "It is about as active" : "It is less active")
                        + " on other days at that hour (p "
                        + Summary.decimal(days.p())
                        + " over "
                        + days.draws()
                        + " of about 10^"
                        + (long) days.arrangements()
                        + " arrangements of its days).");
    }

    private Verdict notified() {
        int others = answer.around().others();
        return others > 0
                ? new Verdict(
                        Outcome.FOUND,
                        others
                                + " acts of others came in the thread before the reaction; it may"
                                + " answer one of them, or the notification of one.")
                : new Verdict(
                        Outcome.NOT_FOUND,
                        "Nobody else's comment stands between in the records of the thread.");
    }

    private Verdict crowd() {
        int third = answer.around().third().size();
        return third >= CROWD
                ? new Verdict(
                        Outcome.FOUND,
                        third + " acts of third parties came inside the ruler: it was news.")
                : new Verdict(
                        Outcome.NOT_FOUND, third + " acts of third parties came inside the ruler.");
    }

    private Verdict hours() {
        @Nullable TimeInterval latency = answer.latency();
        String night =
                latency == null || latency.hi() < NIGHT
                        ? ""
                        : "; " + Latency.words(latency) + " may hold a night or none";
        return Verdict.unknown("The account's time zone is in no record" + night + ".");
    }
}
