package org.harrow.draw.network;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.harrow.graph.Node;
import org.harrow.model.CaseData;
import org.harrow.model.Inference;
import org.jspecify.annotations.Nullable;

/** Collects links from rows: who acts on what, whom it mentions, what it links to. */
final class LinkTable {

    /** Records kept of one link; its number of records is not cut. */
    private static final int MOST = 2_000;

    private final CaseData data;
    private final Map<String, Integer> names = new HashMap<>();
    private final Map<Key, List<Integer>> rows = new LinkedHashMap<>();

    private record Key(Node from, Node to, String word, boolean inferred) {}

    LinkTable(CaseData data) {
        this.data = data;
    }

    /** The links of the rows in order of time whose two ends are both wanted. */
    List<Link> between(Predicate<Node> wanted) {
        for (int row = 0; row < data.size(); row++) {
            add(row, wanted);
        }
        List<Link> links = new ArrayList<>();
        rows.forEach(
                (key, list) ->
                        links.add(
                                new Link(key.from(), key.to(), key.word(), key.inferred(), list)));
        return links;
    }

    private void add(int row, Predicate<Node> wanted) {
        Node artifact = Node.artifact(data.artifact(row));
        Node who = actor(row);
        boolean here = wanted.test(artifact);
        boolean actor = who != null && wanted.test(who);
        if (who != null && actor && here) {
            put(new Key(who, artifact, "acted on", data.account(row) < 0), row);
        }
        if (who != null && actor) {
            for (int account : data.columns().edges().mentions().of(row)) {
                Node other = Node.account(account);
                if (wanted.test(other) && !other.equals(who)) {
                    put(new Key(who, other, "mentions", data.account(row) < 0), row);
                }
            }
        }
        if (here) {
            for (int to : data.columns().edges().links().of(row)) {
                link(row, artifact, Node.artifact(to), wanted, false);
                Integer near = data.nearMisses().get(to);
                if (near != null) {
                    link(row, artifact, Node.artifact(near), wanted, true);
                }
            }
        }
    }

    private void link(int row, Node from, Node to, Predicate<Node> wanted, boolean near) {
        if (!to.equals(from) && wanted.test(to)) {
            put(new Key(from, to, near ? "almost links to" : "links to", near), row);
        }
    }

    private void put(Key key, int row) {
        List<Integer> list = rows.computeIfAbsent(key, any -> new ArrayList<>());
        if (list.size() < MOST) {
            list.add(row);
        }
    }

    /** Who acts, also where that is inferred; null where nothing tells. */
    @Nullable Node actor(int row) {
        if (data.account(row) >= 0) {
            return Node.account(data.account(row));
        }
        Inference inference = data.inferred(row);
        if (inference == null) {
            return null;
        }
        if (names.isEmpty()) {
            for (int i = 0; i < data.accounts().size(); i++) {
                names.put(data.accounts().get(i).id(), i);
            }
        }
        Integer account = names.get(inference.account());
        return account == null ? null : Node.account(account);
    }
}
