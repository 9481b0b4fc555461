package org.harrow.draw.network;

import java.util.Random;
import java.util.stream.IntStream;

/**
 * Communities by spreading labels (Raghavan, Albert and Kumara 2007): every node takes the label
 * that most of its neighbours have, one node after another in an order shuffled from a fixed seed;
 * of equally frequent labels its own, else the least.
 */
final class Spread {

    /** Labels settle after a handful of rounds; more only moves borders to and fro. */
    private static final int ROUNDS = 30;

    private static final long SEED = 412;

    private final Shared graph;
    private final int[] label;
    private final int[] count;

    Spread(Shared graph) {
        this.graph = graph;
        this.label = IntStream.range(0, graph.size()).toArray();
        this.count = new int[graph.size()];
    }

    /** The label of every node. */
    int[] labels() {
        int[] order = shuffled(graph.nodes());
        boolean moved = true;
        for (int round = 0; round < ROUNDS && moved; round++) {
            moved = false;
            for (int node : order) {
                int best = most(node);
                moved |= best != label[node];
                label[node] = best;
            }
        }
        return label.clone();
    }

    private static int[] shuffled(int[] nodes) {
        Random random = new Random(SEED);
        for (int i = nodes.length - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            int held = nodes[i];
            nodes[i] = nodes[other];
            nodes[other] = held;
        }
        return nodes;
    }

    private int most(int node) {
        int from = graph.start()[node];
        int to = graph.start()[node + 1];
        int most = 0;
        for (int i = from; i < to; i++) {
            most = Math.max(most, ++count[label[graph.neighbours()[i]]]);
        }
        int best = count[label[node]] == most ? label[node] : Integer.MAX_VALUE;
        boolean own = best != Integer.MAX_VALUE;
        for (int i = from; i < to; i++) {
            int other = label[graph.neighbours()[i]];
            if (!own && count[other] == most) {
                best = Math.min(best, other);
            }
        }
        for (int i = from; i < to; i++) {
            count[label[graph.neighbours()[i]]] = 0;
        }
        return best;
    }
}
