package org.harrow.draw.week;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.harrow.draw.FindingRows;
import org.harrow.draw.Timeline;
import org.harrow.draw.chart.Lens;
import org.harrow.model.CaseData;
import org.harrow.model.TimeInterval;
import org.harrow.model.WeekHours;

/**
 * The accounts whose weeks are shown: the one in focus alone, else those of findings, then the
 * busiest.
 */
final class Weeks {

    /** More are no picture; the table of actions holds them all. */
    static final int MOST = 60;

    private static final long WIDE = 3_600_000_000L;

    private Weeks() {}

    /**
     * What was counted, and what was left out.
     *
     * @param weeks of accounts with an action whose hour is known
     * @param wide actions whose hour is not known
     * @param nameless actions of no account in the record
     * @param further actions of accounts beyond the first ones
     */
    record Counted(List<Week> weeks, int wide, int nameless, int further) {
        Counted {
            weeks = List.copyOf(weeks);
        }
    }

    static Counted of(Timeline timeline, Lens lens) {
        CaseData data = timeline.data();
        int[] accounts = accounts(timeline, lens);
        int[] place = new int[data.accounts().size()];
        Arrays.fill(place, -1);
        for (int i = 0; i < accounts.length; i++) {
            place[accounts[i]] = i;
        }
        int[][] count = new int[accounts.length][Week.HOURS];
        int wide = 0;
        int nameless = 0;
        int further = 0;
        int end = last(data, lens);
        for (int row = first(timeline, lens); row < end; row++) {
            int account = data.account(row);
            boolean wanted = lens.filter().account() < 0 || lens.filter().account() == account;
            if (!wanted || !counts(data, row, lens.filter())) {
                continue;
            }
            long lo = data.columns().when().lo()[row];
            if (data.columns().when().hi()[row] - lo >= WIDE) {
                wide++;
            } else if (account < 0) {
                nameless++;
            } else if (place[account] < 0) {
                further++;
            } else {
                count[place[account]][WeekHours.of(lo)]++;
            }
        }
        List<Week> weeks = new ArrayList<>();
        for (int i = 0; i < accounts.length; i++) {
            int total = Arrays.stream(count[i]).sum();
            if (total > 0) {
                weeks.add(new Week(accounts[i], count[i], total));
            }
        }
        return new Counted(weeks, wide, nameless, further);
    }

    /** Rows before it certainly ended before the brushed time. */
    private static int first(Timeline timeline, Lens lens) {
        TimeInterval range = lens.filter().range();
        return range == null ? 0 : seek(timeline.data(), range.lo() - timeline.widest());
    }

    private static int last(CaseData data, Lens lens) {
        TimeInterval range = lens.filter().range();
        return range == null ? data.size() : seek(data, range.hi() + 1);
    }

    private static int seek(CaseData data, long time) {
        int place = Arrays.binarySearch(data.columns().when().lo(), time);
        while (place > 0 && data.columns().when().lo()[place - 1] == time) {
            place--;
        }
        return place < 0 ? -place - 1 : place;
    }

    private static boolean counts(CaseData data, int row, Lens.Filter filter) {
        return (filter.artifact() < 0 || data.artifact(row) == filter.artifact())
                && (filter.range() == null || filter.covers(data.at(row)));
    }

    private static int[] accounts(Timeline timeline, Lens lens) {
        if (lens.filter().account() >= 0) {
            return new int[] {lens.filter().account()};
        }
        CaseData data = timeline.data();
        int[] actions = new int[data.accounts().size()];
        for (int account : data.columns().what().account()) {
            if (account >= 0) {
                actions[account]++;
            }
        }
        boolean[] found = new boolean[actions.length];
        FindingRows rows = timeline.findings();
        for (int pair = 0; pair < rows.size(); pair++) {
            int account = data.account(rows.row(pair));
            if (account >= 0) {
                found[account] = true;
            }
        }
        return IntStream.range(0, actions.length)
                .filter(account -> actions[account] > 0)
                .boxed()
                .sorted(
                        Comparator.comparing((Integer a) -> !found[a])
                                .thenComparingInt(a -> -actions[a])
                                .thenComparingInt(a -> a))
                .limit(MOST)
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
