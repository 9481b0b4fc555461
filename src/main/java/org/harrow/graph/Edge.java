package org.harrow.graph;

import java.io.Serializable;

/**
 * One fact of one record; an edge without a record cannot exist.
 *
 * @param relation what connects
 * @param row the action whose record says so
 * @param other number of what the action is connected with: account, row or artifact
 */
public record Edge(Relation relation, int row, int other) implements Serializable {
    /** What connects two nodes; the arrow points as the sentence reads. */
    public enum Relation {
        /** An account performed an action. */
        PERFORMED,
        /** An action is on an artifact. */
        ON,
        /** An action replied to another. */
        REPLIED_TO,
        /** An action mentions an account. */
        MENTIONS,
        /** An action links to an artifact. */
        LINKS_TO
    }

    /** Where the arrow starts. */
    public Node source() {
        return relation == Relation.PERFORMED ? Node.account(other) : Node.action(row);
    }

    /** Where it ends. */
    public Node target() {
        return switch (relation) {
            case PERFORMED, REPLIED_TO -> Node.action(relation == Relation.PERFORMED ? row : other);
            case MENTIONS -> Node.account(other);
            case ON, LINKS_TO -> Node.artifact(other);
        };
    }
}
