package org.harrow.draw.network;

import java.util.Arrays;
import java.util.Collection;
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
 *
 * <p>From each action of the account it looks back along the artifact, and only as far as that can
 * still shorten the gap of a node that is asked for: in a large case all but the first few looks
 * end at once.
 */
final class Gaps {

    /** Times wider than an hour tell no latency. */
    private static final long WIDE = 3_600_000_000L;

    private static final long NEVER = Long.MAX_VALUE;

    private final CaseData data;
    private final int[] before;
    private final int centre;
    private final Map<Integer, Integer> artifacts = new HashMap<>();
    private final int[] slots;
    private final long[] best;

    /** The longest of the accounts' gaps so far: a longer one is of no use. */
    private long longest = NEVER;

    /** No row before this one is near enough to any later row. */
    private int floor;

    private Gaps(CaseGraph graph, int centre, Collection<Node> nodes) {
        this.data = graph.data();
        this.centre = centre;
        this.slots = new int[data.accounts().size()];
        this.best = new long[nodes.size()];
        Arrays.fill(slots, -1);
        Arrays.fill(best, NEVER);
        int slot = 0;
        boolean accounts = false;
        for (Node node : nodes) {
            if (node.type() == Node.Type.ARTIFACT) {
                artifacts.put(node.number(), slot);
            } else if (node.type() == Node.Type.ACCOUNT && node.number() != centre) {
                slots[node.number()] = slot;
                accounts = true;
            }
            slot++;
        }
        this.longest = accounts ? NEVER : -1;
        this.before = centre < 0 ? new int[0] : graph.before();
    }

    /** The gaps of these nodes; none where there is no account in the middle. */
    static Gaps of(CaseGraph graph, Node centre, Collection<Node> nodes) {
        boolean account = centre.type() == Node.Type.ACCOUNT;
        Gaps gaps = new Gaps(graph, account ? centre.number() : -1, nodes);
        if (account) {
            Inverted mine = graph.rows(Relation.PERFORMED);
            for (int i = 0; i < mine.count(centre.number()); i++) {
                gaps.lookBack(mine.row(centre.number(), i));
            }
        }
        return gaps;
    }

    private void lookBack(int row) {
        int earlier = before[row];
        int artifact = artifacts.getOrDefault(data.artifact(row), -1);
        if (artifact < 0 && earlier < floor) {
            return;
        }
        long[] lo = data.columns().when().lo();
        long[] hi = data.columns().when().hi();
        for (; earlier >= 0 && data.account(earlier) != centre; earlier = before[earlier]) {
            long gap = lo[row] - lo[earlier];
            boolean useful = artifact >= 0 && gap < best[artifact];
            if (!useful && gap >= longest) {
                floor = Math.max(floor, earlier + 1);
                return;
            }
            if (hi[earlier] - lo[earlier] < WIDE) {
                if (useful) {
                    best[artifact] = gap;
                }
                shorten(data.account(earlier), gap);
            }
        }
    }

    private void shorten(int account, long gap) {
        int slot = account < 0 ? -1 : slots[account];
        if (slot >= 0 && gap < best[slot]) {
            boolean wasLongest = best[slot] == longest;
            best[slot] = gap;
            if (wasLongest) {
                longest = longest();
            }
        }
    }

    private long longest() {
        long found = -1;
        for (int slot : slots) {
            found = slot < 0 ? found : Math.max(found, best[slot]);
        }
        return found;
    }

    /** In microseconds, or -1 where the account did not act after it or it was not asked for. */
    long of(Node node) {
        int slot =
                switch (node.type()) {
                    case ACCOUNT -> slots[node.number()];
                    case ARTIFACT -> artifacts.getOrDefault(node.number(), -1);
                    case ACTION -> -1;
                };
        return slot < 0 || best[slot] == NEVER ? -1 : best[slot];
    }
}
