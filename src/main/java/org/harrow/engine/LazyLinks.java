package org.harrow.engine;

import java.util.List;
import org.harrow.draw.ContentLinks;
import org.harrow.draw.GraphLinks;
import org.harrow.draw.LazyGraph;
import org.harrow.model.AccountLink;
import org.harrow.model.Arc;
import org.harrow.model.CaseData;
import org.jspecify.annotations.Nullable;

/**
 * The graph's links, made when the first ruler is laid: a case is on screen without waiting for it.
 */
final class LazyLinks implements ContentLinks {

    private final CaseData data;
    private final List<AccountLink> links;
    private final LazyGraph graph;
    private volatile @Nullable GraphLinks made;

    LazyLinks(CaseData data, List<AccountLink> links) {
        this.data = data;
        this.graph = new LazyGraph(data);
        this.links = List.copyOf(links);
    }

    /** True where these would be the same. */
    boolean isOf(CaseData other, List<AccountLink> stated) {
        return data == other && links.equals(stated);
    }

    /** The graph behind the links. */
    LazyGraph graph() {
        return graph;
    }

    private GraphLinks links() {
        GraphLinks known = made;
        return known == null ? make() : known;
    }

    private synchronized GraphLinks make() {
        GraphLinks known = made;
        if (known == null) {
            known = new GraphLinks(graph.get(), links);
            made = known;
        }
        return known;
    }

    @Override
    public List<AccountLink> stated() {
        return links;
    }

    @Override
    public int[] after(int trigger, long until) {
        return links().after(trigger, until);
    }

    @Override
    public Arc.Relation relation(int trigger, int row) {
        return links().relation(trigger, row);
    }
}
