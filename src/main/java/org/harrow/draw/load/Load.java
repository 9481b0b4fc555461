package org.harrow.draw.load;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.harrow.draw.Timeline;
import org.harrow.draw.chart.Lens;
import org.harrow.model.CaseData;
import org.harrow.model.Kind;

/**
 * What came, what went and what waits, counted in one pass over the rows in order of time. A thread
 * is open from its first opening to its closing, whatever happens to it in between; the first
 * answer is the first act in it by another account that is not declared automation.
 */
final class Load {

    /** Maintainers that have a row of their own. */
    static final int MAINTAINERS = 6;

    final Bins bins;
    final int[] arrivals;
    final int[] closures;
    final int[] open;
    final Map<Integer, int[]> byMaintainer = new HashMap<>();
    final Waits waits;
    final Verdicts verdicts;

    private final CaseData data;
    private final byte[] state;
    private final int[] opened;
    private int waiting;

    Load(CaseData data, Bins bins, Verdicts verdicts) {
        this.data = data;
        this.bins = bins;
        this.verdicts = verdicts;
        this.arrivals = new int[bins.size()];
        this.closures = new int[bins.size()];
        this.open = new int[bins.size()];
        this.waits = new Waits(bins.size());
        this.state = new byte[data.artifacts().size()];
        this.opened = new int[state.length];
        Arrays.fill(opened, -1);
    }

    /** Counts what the filter leaves; an account in focus is one whose threads these are. */
    static Load of(Timeline timeline, Bins bins, Lens.Filter filter) {
        CaseData data = timeline.data();
        Verdicts verdicts = new Verdicts(data, Bins.quarters(timeline.span()));
        Load load = new Load(data, bins, verdicts);
        load.count(filter);
        verdicts.counted();
        return load;
    }

    private void count(Lens.Filter filter) {
        long[] lo = data.columns().when().lo();
        int bin = 0;
        for (int row = 0; row < data.size(); row++) {
            if (filter.artifact() >= 0 && data.artifact(row) != filter.artifact()) {
                continue;
            }
            for (; bin + 1 < bins.size() && lo[row] >= bins.start()[bin + 1]; bin++) {
                open[bin] = waiting;
            }
            see(row, bin, filter.account());
        }
        Arrays.fill(open, bin, open.length, waiting);
    }

    private void see(int row, int bin, int account) {
        int artifact = data.artifact(row);
        Kind kind = data.kind(row);
        boolean first = opened[artifact] < 0;
        switch (kind) {
            case OPENED, REPORTED, REOPENED -> {
                if (state[artifact] != 1 && (account < 0 || data.account(row) == account)) {
                    state[artifact] = 1;
                    waiting++;
                    arrivals[bin]++;
                    if (first && kind != Kind.REOPENED) {
                        opened[artifact] = row;
                        waits.arrive(bin);
                    }
                }
                if (kind == Kind.REPORTED) {
                    verdicts.arrive(artifact, row);
                }
            }
            case CLOSED, MERGED, REJECTED, RESOLVED -> {
                answer(row, artifact);
                if (state[artifact] == 1) {
                    state[artifact] = 2;
                    waiting--;
                    closures[bin]++;
                    if (data.account(row) >= 0) {
                        byMaintainer
                                .computeIfAbsent(data.account(row), any -> new int[bins.size()])[
                                bin]++;
                    }
                }
                verdicts.decide(artifact, kind);
            }
            default -> answer(row, artifact);
        }
    }

    private void answer(int row, int artifact) {
        int from = opened[artifact];
        int who = data.account(row);
        if (from < 0
                || waits.isAnswered(from)
                || who == data.account(from)
                || (who >= 0 && data.accounts().get(who).isDeclaredAutomation())) {
            return;
        }
        long[] lo = data.columns().when().lo();
        waits.answer(from, bins.of(lo[from]), lo[row] - lo[from]);
    }

    /** The busiest maintainers, the busiest first. */
    List<Integer> maintainers() {
        return byMaintainer.entrySet().stream()
                .sorted(
                        Comparator.comparingInt(
                                        (Map.Entry<Integer, int[]> e) ->
                                                -Arrays.stream(e.getValue()).sum())
                                .thenComparing(Map.Entry::getKey))
                .limit(MAINTAINERS)
                .map(Map.Entry::getKey)
                .toList();
    }
}
