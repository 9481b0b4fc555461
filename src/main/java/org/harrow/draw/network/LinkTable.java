package org.harrow.draw.network;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.harrow.graph.CaseGraph;
import org.harrow.graph.Edge.Relation;
import org.harrow.graph.Inverted;
import org.harrow.graph.Node;
import org.harrow.model.CaseData;

/** Collects links from rows: who acts on what, whom it mentions, what it links to. */
final class LinkTable {

    /** Records kept of one link; its number of records is not cut. */
    private static final int MOST = 2_000;

    private final CaseGraph graph;
    private final CaseData data;
    private final Actors actors;
    private final Map<Key, List<Integer>> rows = new LinkedHashMap<>();

    private record Key(Node from, Node to, String word, boolean inferred) {}

    LinkTable(CaseGraph graph, Actors actors) {
        this.graph = graph;
        this.data = graph.data();
        this.actors = actors;
    }

    /** The links between nodes, by their first record in order of time. */
    List<Link> between(Set<Node> nodes) {
        BitSet candidates = new BitSet(data.size());
        for (Node node : nodes) {
            boolean account = node.type() == Node.Type.ACCOUNT;
            Inverted near = graph.rows(account ? Relation.MENTIONS : Relation.ON);
            for (int i = 0; i < near.count(node.number()); i++) {
                candidates.set(near.row(node.number(), i));
            }
        }
        candidates.stream().forEach(row -> add(row, nodes::contains));
        List<Link> links = new ArrayList<>();
        rows.forEach(
                (key, list) ->
                        links.add(
                                new Link(key.from(), key.to(), key.word(), key.inferred(), list)));
        return links;
    }

    private void add(int row, Predicate<Node> wanted) {
        Node artifact = Node.artifact(data.artifact(row));
        int acting = actors.of(row);
        Node who = acting < 0 ? null : Node.account(acting);
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
}
