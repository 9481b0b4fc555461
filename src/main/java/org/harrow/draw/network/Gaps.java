package org.harrow.draw.network;

import java.util.HashMap;
import java.util.Map;
import org.harrow.graph.Node;
import org.harrow.model.CaseData;

/**
 * How soon, at the soonest, the account in the middle acted on an artifact after somebody else did;
 * the radius of that artifact, and of who did it.
 */
final class Gaps {

    private final Map<Node, Long> least = new HashMap<>();

    private Gaps() {}

    static Gaps of(CaseData data, Node centre) {
        Gaps gaps = new Gaps();
        Map<Integer, Map<Integer, Long>> since = new HashMap<>();
        boolean account = centre.type() == Node.Type.ACCOUNT;
        for (int row = 0; row < data.size(); row++) {
            int who = data.account(row);
            int artifact = data.artifact(row);
            long at = data.columns().when().lo()[row];
            if (account && who == centre.number()) {
                Map<Integer, Long> before = since.remove(artifact);
                if (before != null) {
                    before.forEach((other, time) -> gaps.see(artifact, other, at - time));
                }
            } else if (data.columns().when().hi()[row] - at < 3_600_000_000L) {
                since.computeIfAbsent(artifact, any -> new HashMap<>()).put(who, at);
            }
        }
        return gaps;
    }

    private void see(int artifact, int other, long gap) {
        least.merge(Node.artifact(artifact), gap, Math::min);
        if (other >= 0) {
            least.merge(Node.account(other), gap, Math::min);
        }
    }

    /** In microseconds, or -1 where the account did not act after it. */
    long of(Node node) {
        return least.getOrDefault(node, -1L);
    }
}
