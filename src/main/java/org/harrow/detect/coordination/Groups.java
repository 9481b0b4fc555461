package org.harrow.detect.coordination;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;

/** What hangs together by pairs that survive the correction for their number. */
final class Groups {
    private final Map<String, Group> of = new HashMap<>();

    private Groups() {}

    /**
     * @param members sorted
     * @param pairs of them that survive
     */
    record Group(List<String> members, int pairs) {}

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
            Group group = new Group(set.stream().sorted().toList(), degrees / 2);
            set.forEach(name -> groups.of.put(name, group));
        }
        return groups;
    }

    /** The group of an operator; alone where none of its pairs survives. */
    Group of(String operator) {
        return of.getOrDefault(operator, new Group(List.of(operator), 0));
    }
}
