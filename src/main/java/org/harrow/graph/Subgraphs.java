package org.harrow.graph;

import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Queue;
import org.jgrapht.Graph;
import org.jgrapht.Graphs;
import org.jgrapht.graph.DirectedPseudograph;

/** Small parts of a case's graph as ordinary JGraphT graphs, to lay out, colour and expand. */
public final class Subgraphs {
    private Subgraphs() {}

    /**
     * What lies around a node: an account's or a thread's ego network.
     *
     * @param centre an account or an artifact
     * @param hops how far; an action counts as one
     * @param limit how many nodes at most, the nearest first
     */
    public static Graph<Node, Edge> ego(CaseGraph graph, Node centre, int hops, int limit) {
        Map<Node, Integer> distance = new LinkedHashMap<>();
        Queue<Node> next = new ArrayDeque<>();
        distance.put(centre, 0);
        next.add(centre);
        while (!next.isEmpty() && distance.size() < limit) {
            Node node = next.remove();
            int beyond = distance.getOrDefault(node, 0) + 1;
            for (Edge edge : graph.edgesOf(node)) {
                Node other = Graphs.getOppositeVertex(graph, edge, node);
                if (beyond <= hops
                        && distance.size() < limit
                        && distance.putIfAbsent(other, beyond) == null) {
                    next.add(other);
                }
            }
        }
        return induced(graph, distance);
    }

    private static Graph<Node, Edge> induced(CaseGraph graph, Map<Node, Integer> nodes) {
        Graph<Node, Edge> part = new DirectedPseudograph<>(Edge.class);
        nodes.keySet().forEach(part::addVertex);
        for (Node node : nodes.keySet()) {
            for (Edge edge : graph.outgoingEdgesOf(node)) {
                if (nodes.containsKey(edge.target())) {
                    part.addEdge(edge.source(), edge.target(), edge);
                }
            }
        }
        return part;
    }
}
