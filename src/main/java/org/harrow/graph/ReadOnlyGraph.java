package org.harrow.graph;

import java.util.Set;
import java.util.function.Supplier;
import org.jgrapht.GraphType;
import org.jgrapht.graph.AbstractGraph;
import org.jgrapht.graph.DefaultGraphType;
import org.jspecify.annotations.Nullable;

/** A directed multigraph that nobody can change: a case changes by imports only. */
abstract class ReadOnlyGraph<V, E> extends AbstractGraph<V, E> {
    private static final GraphType TYPE =
            new DefaultGraphType.Builder()
                    .directed()
                    .weighted(false)
                    .modifiable(false)
                    .allowMultipleEdges(true)
                    .allowSelfLoops(true)
                    .allowCycles(true)
                    .build();

    @Override
    public GraphType getType() {
        return TYPE;
    }

    @Override
    public double getEdgeWeight(E edge) {
        return DEFAULT_EDGE_WEIGHT;
    }

    @Override
    public @Nullable Supplier<V> getVertexSupplier() {
        return null;
    }

    @Override
    public @Nullable Supplier<E> getEdgeSupplier() {
        return null;
    }

    @Override
    public E addEdge(V source, V target) {
        throw readOnly();
    }

    @Override
    public boolean addEdge(V source, V target, E edge) {
        throw readOnly();
    }

    @Override
    public V addVertex() {
        throw readOnly();
    }

    @Override
    public boolean addVertex(V vertex) {
        throw readOnly();
    }

    @Override
    public E removeEdge(V source, V target) {
        throw readOnly();
    }

    @Override
    public boolean removeEdge(E edge) {
        throw readOnly();
    }

    @Override
    public Set<E> removeAllEdges(V source, V target) {
        throw readOnly();
    }

    @Override
    public boolean removeVertex(V vertex) {
        throw readOnly();
    }

    @Override
    public void setEdgeWeight(E edge, double weight) {
        throw readOnly();
    }

    private static UnsupportedOperationException readOnly() {
        return new UnsupportedOperationException("a case's graph is read-only");
    }
}
