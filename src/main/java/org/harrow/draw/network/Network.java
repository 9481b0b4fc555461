package org.harrow.draw.network;

import java.util.List;
import java.util.Map;
import org.harrow.graph.Node;
import org.jspecify.annotations.Nullable;

/**
 * A part of the case's graph that is drawn.
 *
 * @param centre what it lies around, or null for the whole case
 * @param nodes the centre first, then by number of actions
 * @param links between them
 * @param left how many neighbours were left out
 * @param sizes how many nodes a supernode stands for, where more than one
 */
record Network(
        @Nullable Node centre,
        List<Node> nodes,
        List<Link> links,
        int left,
        Map<Node, Integer> sizes) {

    Network {
        nodes = List.copyOf(nodes);
        links = List.copyOf(links);
        sizes = Map.copyOf(sizes);
    }

    int size(Node node) {
        return sizes.getOrDefault(node, 1);
    }
}
