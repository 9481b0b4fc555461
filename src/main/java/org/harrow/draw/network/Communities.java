package org.harrow.draw.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.harrow.graph.CaseGraph;
import org.harrow.graph.Node;
import org.harrow.model.CaseData;

/**
 * The whole case: its accounts and the artifacts that at least two of them acted on. Over the soft
 * cap communities take the place of their members, each drawn as its busiest member. JGraphT's own
 * label propagation took fifty seconds for a million actions; {@link Modules} takes two.
 */
final class Communities {

    /** Records kept of one link. */
    private static final int RECORDS = 2_000;

    /** Above this single nodes cannot be told apart. */
    private static final int SHOWN = 200;

    private final CaseData data;
    private final Shared shared;

    Communities(CaseGraph graph) {
        this.data = graph.data();
        this.shared = Shared.of(graph);
    }

    Network whole() {
        int[] nodes = shared.nodes();
        int[] head = IntStream.range(0, shared.size()).toArray();
        int[] sizes = new int[head.length];
        if (nodes.length <= SHOWN) {
            for (int node : nodes) {
                sizes[node] = 1;
            }
        } else {
            head = heads(Modules.of(shared), nodes);
            for (int node : nodes) {
                sizes[head[node]]++;
            }
        }
        List<Integer> shown = shown(sizes);
        int inside = shown.stream().mapToInt(node -> sizes[node]).sum();
        Map<Node, Integer> groups = new HashMap<>();
        shown.stream()
                .filter(node -> sizes[node] > 1)
                .forEach(node -> groups.put(node(node), sizes[node]));
        List<Node> drawn = shown.stream().map(this::node).toList();
        return new Network(null, drawn, links(head, shown), nodes.length - inside, groups);
    }

    private Node node(int number) {
        return number < shared.accounts()
                ? Node.account(number)
                : Node.artifact(number - shared.accounts());
    }

    /** For every node the busiest of those with its label; the first of equals. */
    private int[] heads(int[] labels, int[] nodes) {
        int[] busiest = new int[labels.length];
        Arrays.fill(busiest, -1);
        for (int node : nodes) {
            int best = busiest[labels[node]];
            if (best < 0 || shared.records()[node] > shared.records()[best]) {
                busiest[labels[node]] = node;
            }
        }
        int[] heads = new int[labels.length];
        for (int node : nodes) {
            heads[node] = busiest[labels[node]];
        }
        return heads;
    }

    private List<Integer> shown(int[] sizes) {
        return IntStream.range(0, sizes.length)
                .filter(node -> sizes[node] > 0)
                .boxed()
                .sorted(
                        Comparator.comparingInt((Integer node) -> -sizes[node])
                                .thenComparingInt(node -> -shared.records()[node])
                                .thenComparingInt(node -> node))
                .limit(SHOWN)
                .toList();
    }

    private List<Link> links(int[] head, List<Integer> shown) {
        boolean[] drawn = new boolean[head.length];
        shown.forEach(node -> drawn[node] = true);
        Map<Long, List<Integer>> rows = new LinkedHashMap<>();
        for (int row = 0; row < data.size(); row++) {
            int artifact = shared.accounts() + data.artifact(row);
            if (data.account(row) < 0 || !shared.has(artifact)) {
                continue;
            }
            int from = head[data.account(row)];
            int to = head[artifact];
            if (from != to && drawn[from] && drawn[to]) {
                long key = (long) from * head.length + to;
                List<Integer> list = rows.computeIfAbsent(key, any -> new ArrayList<>());
                if (list.size() < RECORDS) {
                    list.add(row);
                }
            }
        }
        List<Link> links = new ArrayList<>();
        rows.forEach(
                (key, list) -> {
                    Node from = node((int) (key / head.length));
                    Node to = node((int) (key % head.length));
                    links.add(new Link(from, to, "acted on", false, list));
                });
        return links;
    }
}
