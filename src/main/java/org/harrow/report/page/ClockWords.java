package org.harrow.report.page;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.harrow.model.Action;
import org.harrow.model.Clock;

/** What each clock is worth, in words. */
final class ClockWords {
    private ClockWords() {}

    /** A paragraph about the clocks of some actions. */
    static void write(Book book, List<Action> actions) {
        Map<Clock, Integer> used = new EnumMap<>(Clock.class);
        actions.stream().map(Action::stamp).forEach(s -> used.merge(s.clock(), 1, Integer::sum));
        Markup out = book.out();
        if (used.isEmpty()) {
            out.p("The finding lists no dated action.");
            return;
        }
        out.open("p").text("Stamped by ");
        String between = "";
        for (Map.Entry<Clock, Integer> e : used.entrySet()) {
            out.text(between).text(who(e.getKey())).text(" (");
            out.text(Format.count(e.getValue(), "action", "actions")).text(")");
            between = ", ";
        }
        out.text(". ");
        out.text(
                used.keySet().stream().allMatch(Clock::isWitness)
                        ? "None of these clocks is set by the account that acts."
                        : "Latencies use server and CI times only: the other clocks are set by"
                                + " whoever acts and are shown for the sequence.");
        long wide = book.input().scope().counts().dayWide();
        if (wide > 0) {
            out.text(" ");
            out.text(
                    Format.count(wide, "action of the case is", "actions of the case are")
                            + " known to the day only, for example from a feed: a day is not used"
                            + " for any latency.");
        }
        out.close();
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
