package org.harrow.draw.network;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.harrow.graph.CaseGraph;
import org.harrow.graph.Edge.Relation;
import org.harrow.graph.Inverted;
import org.harrow.graph.Node;
import org.harrow.model.CaseData;

/**
 * How soon, at the soonest, the account in the middle acted on an artifact after somebody else did;
 * the radius of that artifact, and of who did it.
 */
final class Gaps {

    /** Times wider than an hour tell no latency. */
    private static final long WIDE = 3_600_000_000L;

    private final Map<Node, Long> least = new HashMap<>();

    private Gaps() {}

    static Gaps of(CaseGraph graph, Node centre) {
        Gaps gaps = new Gaps();
        if (centre.type() == Node.Type.ACCOUNT) {
            Walk walk = new Walk(gaps, graph.data(), centre.number());
            Inverted mine = graph.rows(Relation.PERFORMED);
            Inverted on = graph.rows(Relation.ON);
            BitSet artifacts = new BitSet();
            for (int i = 0; i < mine.count(centre.number()); i++) {
                artifacts.set(graph.data().artifact(mine.row(centre.number(), i)));
            }
            artifacts.stream().forEach(artifact -> walk.artifact(artifact, on));
            walk.finish();
        }
        return gaps;
    }

    /** Goes through the rows of one artifact after another in order of time. */
    private static final class Walk {
        private final Gaps gaps;
        private final CaseData data;
        private final int centre;
        private final long[] last;
        private final long[] best;
        private final int[] waiting;
        private int waits;

        Walk(Gaps gaps, CaseData data, int centre) {
            this.gaps = gaps;
            this.data = data;
            this.centre = centre;
            // One more place, the first, for rows that name nobody.
            this.last = new long[data.accounts().size() + 1];
            this.best = new long[last.length];
            this.waiting = new int[last.length];
            Arrays.fill(last, Long.MIN_VALUE);
            Arrays.fill(best, Long.MAX_VALUE);
        }

        void artifact(int artifact, Inverted on) {
            long[] lo = data.columns().when().lo();
            long[] hi = data.columns().when().hi();
            long soonest = Long.MAX_VALUE;
            for (int i = 0; i < on.count(artifact); i++) {
                int row = on.row(artifact, i);
                int who = data.account(row) + 1;
                if (who == centre + 1) {
                    soonest = Math.min(soonest, answer(lo[row]));
                } else if (hi[row] - lo[row] < WIDE) {
                    if (last[who] == Long.MIN_VALUE) {
                        waiting[waits++] = who;
                    }
                    last[who] = lo[row];
                }
            }
            answer(Long.MIN_VALUE);
            if (soonest < Long.MAX_VALUE) {
                gaps.least.put(Node.artifact(artifact), soonest);
            }
        }

        /** Everybody who acted since the centre did last is answered; returns the least gap. */
        private long answer(long at) {
            long soonest = Long.MAX_VALUE;
            for (int i = 0; i < waits; i++) {
                int who = waiting[i];
                if (at != Long.MIN_VALUE) {
                    best[who] = Math.min(best[who], at - last[who]);
                    soonest = Math.min(soonest, at - last[who]);
                }
                last[who] = Long.MIN_VALUE;
            }
            waits = 0;
            return soonest;
        }

        void finish() {
            for (int who = 1; who < best.length; who++) {
                if (best[who] < Long.MAX_VALUE) {
                    gaps.least.put(Node.account(who - 1), best[who]);
                }
            }
        }
    }

    /** In microseconds, or -1 where the account did not act after it. */
    long of(Node node) {
        return least.getOrDefault(node, -1L);
    }
}
