package org.harrow.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.harrow.graph.Edge.Relation;
import org.harrow.model.CaseData;
import org.harrow.model.Kind;

/**
 * What an action has to do with others by what it says, never by when it was done: paths of the
 * graph. An action points to the artifact it is on and to what it links to; a link to a page points
 * to what that page's own posts link to and whom they mention. For one thread: it remembers pages.
 */
public final class ContentLinks {
    /** Posts on one page that are read; a page with more is a place, not a text. */
    static final int POSTS_PER_PAGE = 100;

    private final CaseGraph graph;
    private final CaseData data;
    private final Map<Integer, Page> pages = new HashMap<>();

    /**
     * @param graph of the case
     */
    public ContentLinks(CaseGraph graph) {
        this.graph = graph;
        this.data = graph.data();
    }

    /**
     * A page an action points to.
     *
     * @param artifact number of the page
     * @param near true where the link itself is another, dead one that almost matches
     * @param published row of the first publication, or -1
     * @param links artifact numbers that posts on the page link to
     * @param mentions account numbers that posts on the page mention
     */
    public record Page(
            int artifact, boolean near, int published, Set<Integer> links, Set<Integer> mentions) {}

    /** The pages an action is on or links to, in order of their numbers, exact links first. */
    public List<Page> pages(int row) {
        List<Page> found = new ArrayList<>();
        Set<Integer> seen = new TreeSet<>();
        for (Edge edge : graph.outgoingEdgesOf(Node.action(row))) {
            if (points(edge) && isPage(edge.other()) && seen.add(edge.other())) {
                found.add(page(edge.other(), false));
            }
        }
        for (Edge edge : graph.outgoingEdgesOf(Node.action(row))) {
            Integer near = points(edge) ? data.nearMisses().get(edge.other()) : null;
            if (near != null && seen.add(near)) {
                found.add(page(near, true));
            }
        }
        return found;
    }

    /** A page with what its posts say. */
    public Page page(int artifact, boolean near) {
        Page known = pages.computeIfAbsent(artifact, this::read);
        return near
                ? new Page(artifact, true, known.published(), known.links(), known.mentions())
                : known;
    }

    private Page read(int artifact) {
        int published = -1;
        Set<Integer> links = new TreeSet<>();
        Set<Integer> mentions = new TreeSet<>();
        int posts = 0;
        for (Edge on : graph.incomingEdgesOf(Node.artifact(artifact))) {
            if (on.relation() != Relation.ON) {
                continue;
            }
            if (data.kind(on.row()) == Kind.PUBLISHED) {
                published = published < 0 ? on.row() : published;
            } else if (data.kind(on.row()) == Kind.POSTED && posts++ < POSTS_PER_PAGE) {
                read(on.row(), links, mentions);
            }
        }
        return new Page(artifact, false, published, links, mentions);
    }

    private void read(int row, Set<Integer> links, Set<Integer> mentions) {
        for (Edge edge : graph.outgoingEdgesOf(Node.action(row))) {
            switch (edge.relation()) {
                case LINKS_TO -> links.add(edge.other());
                case MENTIONS -> mentions.add(edge.other());
                case PERFORMED, ON, REPLIED_TO -> {}
            }
        }
    }

    /** Artifacts an action is on or links to. */
    public Set<Integer> points(int row) {
        Set<Integer> found = new TreeSet<>();
        for (Edge edge : graph.outgoingEdgesOf(Node.action(row))) {
            if (points(edge)) {
                found.add(edge.other());
            } else if (edge.relation() == Relation.REPLIED_TO) {
                found.add(data.artifact(edge.other()));
            }
        }
        return found;
    }

    private static boolean points(Edge edge) {
        return edge.relation() == Relation.ON || edge.relation() == Relation.LINKS_TO;
    }

    private boolean isPage(int artifact) {
        String name = data.artifacts().get(artifact);
        return name.startsWith("url:") || name.startsWith("page:");
    }
}
