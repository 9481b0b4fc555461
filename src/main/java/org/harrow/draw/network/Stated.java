package org.harrow.draw.network;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.harrow.draw.Timeline;
import org.harrow.graph.Node;
import org.harrow.model.AccountLink;
import org.harrow.model.CaseData;

/**
 * Accounts that the analyst states one operator runs. No record makes such a pair, so it is no
 * {@link Link}.
 *
 * @param pairs in the order they were stated
 */
record Stated(List<Pair> pairs) {

    /** Two accounts. */
    record Pair(Node one, Node other) {}

    Stated {
        pairs = List.copyOf(pairs);
    }

    static Stated of(Timeline timeline) {
        List<AccountLink> links = timeline.links().stated();
        if (links.isEmpty()) {
            return new Stated(List.of());
        }
        CaseData data = timeline.data();
        Map<String, Node> accounts = new HashMap<>();
        for (int i = 0; i < data.accounts().size(); i++) {
            accounts.put(data.accounts().get(i).id(), Node.account(i));
        }
        List<Pair> pairs = new ArrayList<>();
        for (AccountLink link : links) {
            Node one = accounts.get(link.first());
            Node other = accounts.get(link.second());
            if (one != null && other != null) {
                pairs.add(new Pair(one, other));
            }
        }
        return new Stated(pairs);
    }

    /** Those that are stated to be one with a node. */
    List<Node> beside(Node node) {
        List<Node> out = new ArrayList<>();
        for (Pair pair : pairs) {
            if (pair.one.equals(node)) {
                out.add(pair.other);
            } else if (pair.other.equals(node)) {
                out.add(pair.one);
            }
        }
        return out;
    }
}
