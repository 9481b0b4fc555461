package org.harrow.graph;

import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.harrow.model.CaseData;
import org.jspecify.annotations.Nullable;

/**
 * The whole case as one read-only JGraphT graph: accounts, actions and artifacts, connected by what
 * the records say. Nodes and edges are made when somebody looks at them; behind them are the
 * columns and five arrays that lead back, so that a million actions cost no objects. Any algorithm
 * of JGraphT for directed multigraphs runs on it.
 */
public final class CaseGraph extends ReadOnlyGraph<Node, Edge> {
    private final CaseData data;
    private final Edges edges;
    private volatile int @Nullable [] before;

    /**
     * @param data a snapshot; the graph is as unchanging as it is
     */
    public CaseGraph(CaseData data) {
        this.data = data;
        this.edges = new Edges(data);
    }

    /** The snapshot behind the graph. */
    public CaseData data() {
        return data;
    }

    /**
     * The rows behind the edges of a relation, by the number of the account, artifact or action at
     * the end that is not the row itself: for loops that make no edges.
     */
    public Inverted rows(Edge.Relation relation) {
        return edges.by(relation);
    }

    /**
     * By row, the row before it on the same artifact, or -1 for an artifact's first: to look back
     * from an action without going through all others. Made at first use, read-only by contract;
     * two threads that ask at once may both make it.
     */
    @SuppressWarnings("EI_EXPOSE_REP") // an index for loops, as the columns are
    public int[] before() {
        int[] made = before;
        if (made == null) {
            made = before(data.columns().what().artifact(), data.artifacts().size());
            before = made;
        }
        return made;
    }

    private static int[] before(int[] artifact, int count) {
        int[] last = new int[count];
        Arrays.fill(last, -1);
        int[] made = new int[artifact.length];
        for (int row = 0; row < artifact.length; row++) {
            made[row] = last[artifact[row]];
            last[artifact[row]] = row;
        }
        return made;
    }

    @Override
    public boolean containsVertex(@Nullable Node node) {
        return node != null && node.number() >= 0 && node.number() < count(node.type());
    }

    private int count(Node.Type type) {
        return switch (type) {
            case ACCOUNT -> data.accounts().size();
            case ACTION -> data.size();
            case ARTIFACT -> data.artifacts().size();
        };
    }

    @Override
    public boolean containsEdge(@Nullable Edge edge) {
        return edge != null && edges.contains(edge);
    }

    @Override
    public Set<Node> vertexSet() {
        Stream<Node.Type> types = Stream.of(Node.Type.values());
        return new View<>(
                types.mapToInt(this::count).sum(),
                node -> node instanceof Node n && containsVertex(n),
                () ->
                        Stream.of(Node.Type.values())
                                .flatMap(
                                        type ->
                                                IntStream.range(0, count(type))
                                                        .mapToObj(i -> new Node(type, i)))
                                .iterator());
    }

    @Override
    public Set<Edge> edgeSet() {
        return new View<>(
                edges.size(),
                edge -> edge instanceof Edge e && containsEdge(e),
                () ->
                        IntStream.range(0, data.size())
                                .boxed()
                                .flatMap(row -> edges.ofRow(row).stream())
                                .iterator());
    }

    @Override
    public Set<Edge> outgoingEdgesOf(Node node) {
        assertVertexExist(node);
        return set(edges.out(node));
    }

    @Override
    public Set<Edge> incomingEdgesOf(Node node) {
        assertVertexExist(node);
        return set(edges.in(node));
    }

    @Override
    public Set<Edge> edgesOf(Node node) {
        assertVertexExist(node);
        List<Edge> all = new ArrayList<>(edges.out(node));
        edges.in(node).stream().filter(edge -> !edge.source().equals(node)).forEach(all::add);
        return set(all);
    }

    @Override
    public int outDegreeOf(Node node) {
        assertVertexExist(node);
        return edges.outDegree(node);
    }

    @Override
    public int inDegreeOf(Node node) {
        assertVertexExist(node);
        return edges.inDegree(node);
    }

    @Override
    public int degreeOf(Node node) {
        return inDegreeOf(node) + outDegreeOf(node);
    }

    @Override
    public @Nullable Set<Edge> getAllEdges(@Nullable Node source, @Nullable Node target) {
        if (source == null || !containsVertex(source) || !containsVertex(target)) {
            return null;
        }
        return set(edges.out(source).stream().filter(e -> e.target().equals(target)).toList());
    }

    @Override
    public @Nullable Edge getEdge(@Nullable Node source, @Nullable Node target) {
        Set<Edge> all = getAllEdges(source, target);
        return all == null || all.isEmpty() ? null : all.iterator().next();
    }

    @Override
    public Node getEdgeSource(Edge edge) {
        return edge.source();
    }

    @Override
    public Node getEdgeTarget(Edge edge) {
        return edge.target();
    }

    private Set<Edge> set(List<Edge> list) {
        return new View<>(list.size(), list::contains, list);
    }

    /** A set that knows its members without holding them. */
    private static final class View<T> extends AbstractSet<T> {
        private final int size;
        private final java.util.function.Predicate<@Nullable Object> contains;
        private final Iterable<T> members;

        View(
                int size,
                java.util.function.Predicate<@Nullable Object> contains,
                Iterable<T> members) {
            this.size = size;
            this.contains = contains;
            this.members = members;
        }

        @Override
        public int size() {
            return size;
        }

        @Override
        public boolean contains(@Nullable Object member) {
            return contains.test(member);
        }

        @Override
        public Iterator<T> iterator() {
            return members.iterator();
        }
    }
}
