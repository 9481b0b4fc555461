package org.harrow.detect.coordination;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jgrapht.alg.clustering.GreedyModularityAlgorithm;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.graph.AsSubgraph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;

/**
 * What hangs together by pairs that survive the correction for their number: components, and within
 * a large one its communities (Clauset, Newman and Moore 2004), because one pair between two rings
 * makes one component of them.
 */
final class Groups {
    /** Pairs of one component beyond which no communities are looked for. */
    private static final int MOST_PAIRS = 20_000;

    private final Map<String, Group> of = new HashMap<>();

    private Groups() {}

    /**
     * @param members sorted
     * @param pairs of them that survive
     * @param communities their members, sorted; one where nothing divides the group
     */
    record Group(List<String> members, int pairs, List<List<String>> communities) {
        /** The community that a member belongs to. */
        List<String> community(String member) {
            return communities.stream()
                    .filter(all -> all.contains(member))
                    .findFirst()
                    .orElse(List.of(member));
        }
    }

    static Groups of(List<Family.Member> members) {
        SimpleGraph<String, DefaultEdge> graph = new SimpleGraph<>(DefaultEdge.class);
        for (Family.Member member : members) {
            if (member.q() <= .05) {
                graph.addVertex(member.edge().a());
                graph.addVertex(member.edge().b());
                graph.addEdge(member.edge().a(), member.edge().b());
            }
        }
        Groups groups = new Groups();
        for (Set<String> set : new ConnectivityInspector<>(graph).connectedSets()) {
            int degrees = set.stream().mapToInt(graph::degreeOf).sum();
            List<String> sorted = set.stream().sorted().toList();
            Group group = new Group(sorted, degrees / 2, communities(graph, sorted, degrees / 2));
            set.forEach(name -> groups.of.put(name, group));
        }
        return groups;
    }

    private static List<List<String>> communities(
            SimpleGraph<String, DefaultEdge> whole, List<String> members, int pairs) {
        if (members.size() < 4 || pairs > MOST_PAIRS) {
            return List.of(members);
        }
        SimpleGraph<String, DefaultEdge> ordered = new SimpleGraph<>(DefaultEdge.class);
        members.forEach(ordered::addVertex);
        AsSubgraph<String, DefaultEdge> part = new AsSubgraph<>(whole, Set.copyOf(members));
        part.edgeSet().stream()
                .map(
                        edge ->
                                List.of(part.getEdgeSource(edge), part.getEdgeTarget(edge)).stream()
                                        .sorted()
                                        .toList())
                .sorted(
                        Comparator.comparing(
                                (List<String> pair) -> pair.get(0) + " " + pair.get(1)))
                .forEach(pair -> ordered.addEdge(pair.get(0), pair.get(1)));
        return new GreedyModularityAlgorithm<>(ordered)
                .getClustering().getClusters().stream()
                        .map(cluster -> cluster.stream().sorted().toList())
                        .sorted(Comparator.comparing(List::getFirst))
                        .toList();
    }

    /** The group of an operator; alone where none of its pairs survives. */
    Group of(String operator) {
        return of.getOrDefault(
                operator, new Group(List.of(operator), 0, List.of(List.of(operator))));
    }
}
