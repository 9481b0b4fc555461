package org.harrow.report.page;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.harrow.model.Action;
import org.harrow.model.Clock;

/** What each clock is worth, in words. */
final class ClockWords {
    private ClockWords() {}

    /** One sentence or two about the clocks of some actions. */
    static String of(Book book, List<Action> actions) {
        Map<Clock, Integer> used = new EnumMap<>(Clock.class);
        actions.stream().map(Action::stamp).forEach(s -> used.merge(s.clock(), 1, Integer::sum));
        if (used.isEmpty()) {
            return "The finding lists no dated action.";
        }
        String list =
                used.entrySet().stream()
                        .map(e -> who(e.getKey()) + " (" + times(e.getValue()) + ")")
                        .collect(Collectors.joining(", "));
        boolean witnessed = used.keySet().stream().allMatch(Clock::isWitness);
        String verdict =
                witnessed
                        ? " None of these clocks is set by the account that acts."
                        : " Latencies use server and CI times only: "
                                + "the other clocks are set by whoever acts and are shown for the sequence.";
        return "Stamped by " + list + "." + verdict + " " + days(book);
    }

    private static String times(int n) {
        return Format.count(n, "action", "actions");
    }

    private static String days(Book book) {
        long wide = book.input().scope().counts().dayWide();
        return wide == 0
                ? ""
                : Format.count(wide, "action of the case is", "actions of the case are")
                        + " known to the day only, for example from a feed: a day is not used for any"
                        + " latency.";
    }

    static String who(Clock clock) {
        return switch (clock) {
            case SERVER -> "the venue's server";
            case CI -> "the runner that deployed the page";
            case CLIENT -> "the poster's own program";
            case AUTHOR -> "the author's machine";
            case FEED -> "the generator of a feed";
        };
    }

    static String worth(Clock clock) {
        return switch (clock) {
            case SERVER ->
                    "Set by the venue, out of reach of the account that acts. Supports a latency.";
            case CI ->
                    "Set by the machine that deploys, out of reach of the account that acts. Supports"
                            + " a latency.";
            case CLIENT ->
                    "Set by the program that posts. It can be chosen freely: no latency alone.";
            case AUTHOR ->
                    "Set on the author's machine, for example a git date. It can be chosen freely: no"
                            + " latency alone.";
            case FEED ->
                    "Written by whatever built the feed, often a date only or the time of the build:"
                            + " never a latency.";
        };
    }
}
