package org.harrow.draw.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.harrow.graph.Node;
import org.harrow.model.CaseData;
import org.jgrapht.Graph;
import org.jgrapht.alg.clustering.LabelPropagationClustering;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;

/**
 * The whole case: its accounts and the artifacts that at least two of them acted on. Over the soft
 * cap communities take the place of their members (label propagation, Raghavan et al. 2007, from a
 * fixed seed), each drawn as its busiest member.
 */
final class Communities {

    /** Above this single nodes cannot be told apart. */
    static final int SOFT_CAP = 2_000;

    private static final int SHOWN = 200;
    private static final int ROUNDS = 30;
    private static final long SEED = 412;

    private final CaseData data;

    Communities(CaseData data) {
        this.data = data;
    }

    Network whole() {
        Map<Node, Integer> weight = new LinkedHashMap<>();
        Graph<Node, DefaultEdge> graph = graph(weight);
        Map<Node, Node> heads = new HashMap<>();
        Map<Node, Integer> sizes = new HashMap<>();
        if (graph.vertexSet().size() <= SHOWN) {
            graph.vertexSet().forEach(node -> heads.put(node, node));
        } else {
            List<Set<Node>> found =
                    new LabelPropagationClustering<>(graph, ROUNDS, new Random(SEED))
                            .getClustering()
                            .getClusters();
            for (Set<Node> members : found) {
                Node head = members.stream().max(busiest(weight)).orElseThrow();
                members.forEach(member -> heads.put(member, head));
                sizes.put(head, members.size());
            }
        }
        List<Node> shown =
                heads.values().stream()
                        .distinct()
                        .sorted(
                                Comparator.comparingInt((Node n) -> -sizes.getOrDefault(n, 1))
                                        .thenComparing(busiest(weight).reversed()))
                        .limit(SHOWN)
                        .toList();
        return new Network(
                null,
                shown,
                links(heads, Set.copyOf(shown)),
                graph.vertexSet().size()
                        - shown.stream().mapToInt(n -> sizes.getOrDefault(n, 1)).sum(),
                sizes);
    }

    private static Comparator<Node> busiest(Map<Node, Integer> weight) {
        return Comparator.comparingInt((Node node) -> weight.getOrDefault(node, 0))
                .thenComparing(Node::type)
                .thenComparingInt(Node::number);
    }

    private Graph<Node, DefaultEdge> graph(Map<Node, Integer> weight) {
        int[] first = new int[data.artifacts().size()];
        boolean[] shared = new boolean[first.length];
        for (int row = 0; row < data.size(); row++) {
            int who = data.account(row) + 1;
            int artifact = data.artifact(row);
            if (who > 0) {
                shared[artifact] |= first[artifact] != 0 && first[artifact] != who;
                first[artifact] = who;
            }
        }
        Graph<Node, DefaultEdge> graph = new SimpleGraph<>(DefaultEdge.class);
        for (int row = 0; row < data.size(); row++) {
            if (data.account(row) >= 0 && shared[data.artifact(row)]) {
                Node who = Node.account(data.account(row));
                Node what = Node.artifact(data.artifact(row));
                graph.addVertex(who);
                graph.addVertex(what);
                graph.addEdge(who, what);
                weight.merge(who, 1, Integer::sum);
                weight.merge(what, 1, Integer::sum);
            }
        }
        return graph;
    }

    private List<Link> links(Map<Node, Node> heads, Set<Node> shown) {
        Map<List<Node>, List<Integer>> rows = new LinkedHashMap<>();
        for (int row = 0; row < data.size(); row++) {
            Node from = heads.get(Node.account(data.account(row)));
            Node to = heads.get(Node.artifact(data.artifact(row)));
            if (from != null && to != null && !from.equals(to)) {
                if (shown.contains(from) && shown.contains(to)) {
                    List<Integer> list =
                            rows.computeIfAbsent(List.of(from, to), any -> new ArrayList<>());
                    if (list.size() < SOFT_CAP) {
                        list.add(row);
                    }
                }
            }
        }
        List<Link> links = new ArrayList<>();
        rows.forEach(
                (ends, list) ->
                        links.add(
                                new Link(
                                        ends.getFirst(), ends.getLast(), "acted on", false, list)));
        return links;
    }
}
