package org.harrow.draw;

import org.harrow.graph.CaseGraph;
import org.harrow.model.CaseData;
import org.jspecify.annotations.Nullable;

/**
 * The graph of a case, made when first asked for and then kept beside the columns: a case is on
 * screen without waiting for it. Safe for use by many threads.
 */
public final class LazyGraph {

    private final CaseData data;
    private @Nullable CaseGraph made;

    /**
     * @param data the snapshot whose graph it is
     */
    public LazyGraph(CaseData data) {
        this.data = data;
    }

    /** The graph; four passes over the columns the first time. */
    public synchronized CaseGraph get() {
        CaseGraph graph = made;
        if (graph == null) {
            graph = new CaseGraph(data);
            made = graph;
        }
        return graph;
    }
}
