package org.harrow.graph;

import java.io.Serializable;

/**
 * An account, an action or an artifact of a case.
 *
 * @param type which of them
 * @param number account number, row or artifact number in the case's columns
 */
public record Node(Type type, int number) implements Serializable {
    /** What a node stands for. */
    public enum Type {
        ACCOUNT,
        ACTION,
        ARTIFACT
    }

    /** An account by its number. */
    public static Node account(int number) {
        return new Node(Type.ACCOUNT, number);
    }

    /** An action by its row. */
    public static Node action(int row) {
        return new Node(Type.ACTION, row);
    }

    /** An artifact by its number. */
    public static Node artifact(int number) {
        return new Node(Type.ARTIFACT, number);
    }
}
