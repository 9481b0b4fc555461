package org.harrow.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.harrow.graph.Edge.Relation;
import org.harrow.model.CaseDataBuilder;
import org.harrow.model.Kind;
import org.jgrapht.Graph;
import org.jgrapht.Graphs;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.alg.shortestpath.BFSShortestPath;
import org.jgrapht.graph.AsUndirectedGraph;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.traverse.BreadthFirstIterator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaseGraphTest {
    private static final String PR = "github:o/r#1";
    private static final String PAGE = "url:https://blog.example/story.html";

    private final CaseDataBuilder.Built built = story();
    private final CaseGraph graph = new CaseGraph(built.data());

    private static CaseDataBuilder.Built story() {
        CaseDataBuilder story = new CaseDataBuilder();
        story.act("2026-01-01T10:00:00Z", "github:ada", Kind.OPENED, PR);
        story.act("2026-01-01T10:30:00Z", "github:bob", Kind.CLOSED, PR);
        story.act("2026-01-01T11:00:00Z", "feed:blog.example/ada", Kind.POSTED, PAGE).links(PR);
        story.act("2026-01-01T11:05:00Z", "github:ada", Kind.COMMENTED, PR)
                .links(PAGE)
                .mentions("github:bob");
        story.act("2026-01-01T12:00:00Z", "github:eve", Kind.STARRED, "github:o/other");
        return story.build();
    }

    private static CaseGraph random(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        CaseDataBuilder builder = new CaseDataBuilder();
        for (int i = 0; i < 60; i++) {
            builder.act(
                            "2026-01-01T10:00:" + (10 + random.nextInt(50)) + "Z",
                            random.nextInt(9) == 0 ? "" : "github:a" + random.nextInt(7),
                            Kind.COMMENTED,
                            "github:o/r#" + random.nextInt(5))
                    .links("github:o/r#" + random.nextInt(9))
                    .mentions("github:a" + random.nextInt(9));
        }
        return new CaseGraph(builder.build().data());
    }

    /** Everything the view answers equals what an ordinary graph with its members answers. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void answersAsAnOrdinaryGraphDoes(long seed) {
        CaseGraph view = random(seed);
        Graph<Node, Edge> copy = new DirectedPseudograph<>(Edge.class);
        Graphs.addGraph(copy, view);
        assertEquals(copy.vertexSet(), new HashSet<>(view.vertexSet()));
        assertEquals(copy.edgeSet(), new HashSet<>(view.edgeSet()));
        assertEquals(copy.edgeSet().size(), view.edgeSet().size());
        for (Node node : copy.vertexSet()) {
            assertEquals(copy.incomingEdgesOf(node), view.incomingEdgesOf(node));
            assertEquals(copy.outgoingEdgesOf(node), view.outgoingEdgesOf(node));
            assertEquals(copy.edgesOf(node), view.edgesOf(node));
            assertEquals(copy.degreeOf(node), view.degreeOf(node));
            assertEquals(copy.inDegreeOf(node), view.inDegreeOf(node));
            assertEquals(copy.outDegreeOf(node), view.outDegreeOf(node));
            for (Node other : copy.vertexSet()) {
                assertEquals(copy.getAllEdges(node, other), view.getAllEdges(node, other));
                assertEquals(copy.containsEdge(node, other), view.containsEdge(node, other));
            }
        }
        assertTrue(view.edgeSet().stream().allMatch(view::containsEdge));
    }

    @Test
    void connectivityOfTheLibraryRunsOnIt() {
        List<Set<Node>> parts =
                new ConnectivityInspector<>(new AsUndirectedGraph<>(graph)).connectedSets();
        assertEquals(2, parts.size());
        assertTrue(
                parts.stream()
                        .anyMatch(
                                part ->
                                        part.contains(artifact("github:o/other"))
                                                && part.size() == 3));
    }

    @Test
    void aPathOfRecordsLeadsFromTheAccountToTheThreadThroughItsPage() {
        Node feed = account("feed:blog.example/ada");
        var path = new BFSShortestPath<>(graph).getPath(feed, artifact(PR));
        assertEquals(
                List.of(Relation.PERFORMED, Relation.LINKS_TO),
                path.getEdgeList().stream().map(Edge::relation).toList());
    }

    @Test
    void aWalkAlongTheArrowsReachesWhatTheRecordsReach() {
        Set<Node> reached = new HashSet<>();
        new BreadthFirstIterator<>(graph, account("github:ada")).forEachRemaining(reached::add);
        assertTrue(reached.contains(artifact(PAGE)));
        assertTrue(reached.contains(account("github:bob")));
        assertFalse(reached.contains(account("github:eve")));
    }

    @Test
    void nobodyCanChangeIt() {
        assertThrows(UnsupportedOperationException.class, () -> graph.addVertex(Node.account(99)));
        assertThrows(
                UnsupportedOperationException.class,
                () -> graph.removeEdge(graph.edgeSet().iterator().next()));
        assertFalse(graph.getType().isModifiable());
        assertThrows(IllegalArgumentException.class, () -> graph.edgesOf(Node.account(99)));
        assertNull(graph.getEdge(Node.account(0), Node.account(99)));
    }

    @Test
    void anEgoNetworkIsAnOrdinaryGraphAndKnowsItsLimit() {
        Graph<Node, Edge> ego = Subgraphs.ego(graph, artifact(PR), 2, 150);
        assertTrue(ego.containsVertex(account("github:bob")));
        assertFalse(ego.containsVertex(account("github:eve")));
        assertTrue(ego.getType().isModifiable());
        assertEquals(4, Subgraphs.ego(graph, artifact(PR), 2, 4).vertexSet().size());
        assertTrue(graph.edgeSet().containsAll(ego.edgeSet()));
    }

    private Node account(String name) {
        return Node.account(
                built.data().accounts().stream().map(a -> a.id()).toList().indexOf(name));
    }

    private Node artifact(String name) {
        return Node.artifact(built.data().artifacts().indexOf(name));
    }
}
