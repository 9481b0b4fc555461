package org.harrow.draw.network;

import java.util.Set;
import org.harrow.graph.Node;

/**
 * How the graph is arranged.
 *
 * @param arrangement of nodes
 * @param expanded nodes whose neighbours are shown too
 */
public record GraphLook(Arrangement arrangement, Set<Node> expanded) {

    /** Around the account in focus, nothing expanded. */
    public static final GraphLook EGO = new GraphLook(Arrangement.RADIAL, Set.of());

    public GraphLook {
        expanded = Set.copyOf(expanded);
    }

    /** Where nodes lie. */
    public enum Arrangement {
        RADIAL("Around it"),
        COLUMNS("Two columns"),
        PATH("Evidence path"),
        FORCE("Free"),
        WHOLE("Whole case");

        private final String title;

        Arrangement(String title) {
            this.title = title;
        }

        /** For a button. */
        public String title() {
            return title;
        }
    }

    /** The same arranged in another way. */
    public GraphLook arranged(Arrangement other) {
        return new GraphLook(other, expanded);
    }

    /** The same with a node expanded by its type and number, or no longer. */
    public GraphLook toggled(boolean account, int number) {
        Node node = account ? Node.account(number) : Node.artifact(number);
        java.util.Set<Node> next = new java.util.HashSet<>(expanded);
        if (!next.remove(node)) {
            next.add(node);
        }
        return new GraphLook(arrangement, next);
    }
}
