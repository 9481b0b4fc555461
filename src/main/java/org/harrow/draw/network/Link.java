package org.harrow.draw.network;

import java.util.List;
import org.harrow.graph.Node;

/**
 * A connection with the records that make it; one without a record cannot exist.
 *
 * @param from an account, or an artifact whose actions link to another
 * @param to an artifact, or an account that is mentioned
 * @param word what connects
 * @param inferred true where the records name nobody and another one tells
 * @param rows the records, in order of time
 */
public record Link(Node from, Node to, String word, boolean inferred, List<Integer> rows) {

    public Link {
        rows = List.copyOf(rows);
        if (rows.isEmpty()) {
            throw new IllegalArgumentException("a link needs a record");
        }
    }
}
