package org.harrow.detect.reaction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.harrow.detect.Context;
import org.harrow.detect.Latency;
import org.harrow.model.Innocent;
import org.harrow.model.Innocent.Outcome;
import org.harrow.model.TimeInterval;
import org.jspecify.annotations.Nullable;

/** Innocent explanations, each checked on the data; what was found stands first. */
final class Innocents {
    /** Third parties within the ruler from which on it looks like news. */
    private static final int CROWD = 3;

    /** Half a minute in microseconds: what was written sooner may have been begun before. */
    private static final long TYPING = 30_000_000L;

    private final Unit unit;
    private final Answer answer;
    private final Context context;

    Innocents(Family.Member member, Answer answer, Context context) {
        this.unit = member.trial().unit();
        this.answer = answer;
        this.context = context;
    }

    List<Innocent> all() {
        List<Innocent> all = new ArrayList<>();
        all.add(unaware());
        all.add(crossed());
        all.add(closedIt());
        all.add(automation());
        all.add(ownRepository());
        all.add(anyway());
        all.add(notified());
        all.add(crowd());
        all.add(hours());
        all.sort(Comparator.comparingInt(innocent -> weight(innocent.outcome())));
        return all;
    }

    private static int weight(Outcome outcome) {
        return switch (outcome) {
            case FOUND -> 0;
            case CANNOT_BE_CHECKED -> 1;
            case NOT_FOUND -> 2;
        };
    }

    private Innocent unaware() {
        for (Answer.Step step : answer.around().steps()) {
            if (!step.linked()) {
                return new Innocent(
                        "did-not-know",
                        Outcome.FOUND,
                        Latency.words(answer.latency(step.act().when()))
                                + " after the trigger "
                                + step.act().actor()
                                + " put out something that does not mention it ("
                                + Summary.clock(step.act())
                                + "): it may not have known yet.");
            }
        }
        return new Innocent(
                "did-not-know",
                Outcome.CANNOT_BE_CHECKED,
                "When the account came to know of it is not in any record.");
    }

    private Innocent crossed() {
        TimeInterval latency = answer.latency();
        boolean tooSoon = latency != null && latency.lo() < TYPING;
        return latency != null && tooSoon
                ? new Innocent(
                        "crossed",
                        Outcome.FOUND,
                        Latency.words(latency)
                                + " is hardly time to read and write: they may have crossed.")
                : new Innocent(
                        "crossed",
                        Outcome.NOT_FOUND,
                        "There was time to read and to write between them.");
    }

    private Innocent closedIt() {
        Act trigger = answer.trigger();
        if (trigger.deed().account() != null) {
            return new Innocent(
                    "closed-it-itself",
                    Outcome.NOT_FOUND,
                    "The record names " + trigger.deed().account() + ", not the account itself.");
        }
        String inferred = trigger.ties().inferred();
        return new Innocent(
                "closed-it-itself",
                Outcome.CANNOT_BE_CHECKED,
                inferred == null
                        ? "The record does not say who did it; the account may have done it itself."
                        : "The record does not say who did it; "
                                + inferred
                                + " is only inferred from another record.");
    }

    private Innocent automation() {
        boolean declared = unitAccounts().stream().anyMatch(a -> context.of(a).automation());
        return declared
                ? new Innocent(
                        "declared-automation",
                        Outcome.FOUND,
                        "An account linked with it is declared automation, which answers at once.")
                : new Innocent(
                        "declared-automation",
                        Outcome.NOT_FOUND,
                        "The venue does not declare the account to be automation, which proves"
                                + " nothing.");
    }

    private List<String> unitAccounts() {
        return context.of(unit.operator()).operated();
    }

    private Innocent ownRepository() {
        String artifact = answer.trigger().deed().artifact();
        int slash = artifact.indexOf('/');
        String owner =
                artifact.startsWith("github:") && slash > 0 ? artifact.substring(0, slash) : "";
        return unitAccounts().contains(owner)
                ? new Innocent(
                        "own-repository",
                        Outcome.FOUND,
                        "It happened in the account's own repository, where it works anyway.")
                : new Innocent(
                        "own-repository",
                        Outcome.NOT_FOUND,
                        "It did not happen in a repository of the account.");
    }

    private Innocent anyway() {
        Rhythm.Days days = unit.rhythm().days();
        if (days == null) {
            return new Innocent(
                    "active-anyway",
                    Outcome.CANNOT_BE_CHECKED,
                    "Its own rhythm is not known well enough: "
                            + unit.rhythm().activeDays()
                            + " active days of "
                            + RhythmRecorder.ACTIVE_DAYS
                            + ", "
                            + unit.rhythm().triggerDays()
                            + " days with triggers of "
                            + RhythmRecorder.TRIGGER_DAYS
                            + " needed.");
        }
        boolean found = days.p() > .05;
        return new Innocent(
                "active-anyway",
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

    private Innocent notified() {
        int others = answer.around().others();
        return others > 0
                ? new Innocent(
                        "thread-notification",
                        Outcome.FOUND,
                        others
                                + " acts of others came in the thread before the reaction; it may"
                                + " answer one of them, or the notification of one.")
                : new Innocent(
                        "thread-notification",
                        Outcome.NOT_FOUND,
                        "Nobody else's comment stands between in the records of the thread.");
    }

    private Innocent crowd() {
        int third = answer.around().third().size();
        return third >= CROWD
                ? new Innocent(
                        "many-reacted",
                        Outcome.FOUND,
                        third + " acts of third parties came inside the ruler: it was news.")
                : new Innocent(
                        "many-reacted",
                        Outcome.NOT_FOUND,
                        third + " acts of third parties came inside the ruler.");
    }

    private Innocent hours() {
        @Nullable TimeInterval latency = answer.latency();
        return new Innocent(
                "time-zone",
                Outcome.CANNOT_BE_CHECKED,
                "The account's time zone is in no record"
                        + (latency == null ? "." : "; " + Latency.words(latency))
                        + (latency == null ? "" : " may hold a night or none."));
    }
}
