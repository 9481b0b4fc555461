package org.harrow.draw;

import java.util.function.Supplier;
import org.harrow.graph.CaseGraph;
import org.harrow.model.CaseData;
import org.jspecify.annotations.Nullable;

/**
 * The graph of a case, made when first asked for and then kept beside the columns: a case is on
 * screen without waiting for it. Two threads that ask at once may both make it; either is right.
 */
public final class LazyGraph implements Supplier<CaseGraph> {

    private final CaseData data;
    private volatile @Nullable CaseGraph made;

    /**
     * @param data the snapshot whose graph it is
     */
    public LazyGraph(CaseData data) {
        this.data = data;
    }

    /** The graph; some passes over the columns the first time. */
    @Override
    public CaseGraph get() {
        CaseGraph graph = made;
        if (graph == null) {
            graph = new CaseGraph(data);
            made = graph;
        }
        return graph;
    }
}
