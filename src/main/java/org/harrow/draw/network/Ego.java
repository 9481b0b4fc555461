package org.harrow.draw.network;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.harrow.graph.CaseGraph;
import org.harrow.graph.Node;

/**
 * What lies around an account or an artifact: for an account the artifacts it acted on and who else
 * did, for an artifact the accounts and what else they acted on; the busiest first.
 */
final class Ego {

    /** More nodes than this are no picture any more. */
    static final int MOST = 150;

    private final CaseGraph graph;
    private final Actors actors;
    private final Stated stated;

    /**
     * @param stated accounts that belong together without a record
     */
    Ego(CaseGraph graph, Stated stated) {
        this.stated = stated;
        this.graph = graph;
        this.actors = new Actors(graph);
    }

    Network of(Node centre, Set<Node> expanded) {
        Neighbours neighbours = new Neighbours(graph, actors);
        Set<Node> nodes = new LinkedHashSet<>();
        nodes.add(centre);
        stated.beside(centre).stream().limit(MOST / 4).forEach(nodes::add);
        int left = take(nodes, neighbours.of(Set.of(centre), nodes, MOST / 2 - 1));
        left += take(nodes, neighbours.of(List.copyOf(nodes), nodes, MOST - nodes.size()));
        for (Node node : expanded) {
            if (nodes.contains(node)) {
                left += take(nodes, neighbours.of(Set.of(node), nodes, MOST));
            }
        }
        List<Link> links = new LinkTable(graph, actors).between(nodes);
        return new Network(centre, new ArrayList<>(nodes), links, left, Map.of());
    }

    private static int take(Set<Node> nodes, Neighbours.Found found) {
        nodes.addAll(found.found());
        return found.left();
    }
}
