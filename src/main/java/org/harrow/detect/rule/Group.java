package org.harrow.detect.rule;

import java.io.Serializable;
import java.util.List;
import org.harrow.detect.Item;
import org.harrow.detect.Rank;

/**
 * Actions that belong together, and where among them the rule fires.
 *
 * @param values of the fields that make the group; empty for actions that lack one
 * @param matched how many actions of each kind
 * @param fired where it fires
 * @param near how near it came
 * @param dropped actions beyond those kept
 */
public record Group(
        List<String> values, List<Integer> matched, Fired fired, Near near, long dropped)
        implements Item {
    public Group {
        values = List.copyOf(values);
        matched = List.copyOf(matched);
    }

    /**
     * @param times how often
     * @param windows the first hundred of these
     */
    public record Fired(long times, List<Window> windows) implements Serializable {
        public Fired {
            windows = List.copyOf(windows);
        }
    }

    /**
     * One stretch in which the rule fires.
     *
     * @param first microsecond of its first action
     * @param last microsecond of its last
     * @param count the largest within the timespan
     * @param ids of its actions, the first hundred
     * @param accounts that acted, sorted
     */
    public record Window(long first, long last, long count, List<String> ids, List<String> accounts)
            implements Serializable {
        public Window {
            ids = List.copyOf(ids);
            accounts = List.copyOf(accounts);
        }
    }

    /**
     * @param best largest count within the timespan
     * @param whole the count without any timespan
     * @param shortest microseconds of the shortest complete sequence, or -1
     * @param at microsecond where the best window begins
     */
    public record Near(long best, long whole, long shortest, long at) implements Serializable {}

    @Override
    public Rank rank() {
        return Rank.of(String.join("\n", values));
    }

    boolean isWhole() {
        return !values.isEmpty();
    }
}
