package org.harrow.draw.network;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Communities by modularity (Blondel, Guillaume, Lambiotte and Lefebvre 2008): every node goes to
 * the neighbours' community with which it shares more links than chance would give, one node after
 * another in an order shuffled from a fixed seed; then communities are the nodes, until none goes
 * any more. Spreading labels, which is quicker, ends in one community of nearly all where a few
 * accounts meet in every thread.
 *
 * @param start of each node's links, one more than there are nodes
 * @param to the other ends; a node's links to itself are what lies inside a community
 * @param weight of each link
 * @param degree sum of a node's weights
 */
@SuppressWarnings("ArrayRecordComponent") // read-only: made once, looped over
record Modules(int[] start, int[] to, long[] weight, long[] degree) {

    /** Nodes settle after a handful of rounds; more only moves borders to and fro. */
    private static final int ROUNDS = 12;

    private static final int LEVELS = 12;
    private static final long SEED = 412;

    /** The community of every node, by number from 0 on. */
    static int[] of(Shared graph) {
        int[] to = graph.neighbours();
        long[] ones = new long[to.length];
        Arrays.fill(ones, 1);
        Modules level = of(graph.start(), to, ones);
        int[] label = IntStream.range(0, graph.size()).toArray();
        for (int i = 0; i < LEVELS; i++) {
            int[] moved = level.moved();
            int count = renumber(moved);
            for (int node = 0; node < label.length; node++) {
                label[node] = moved[label[node]];
            }
            if (count == level.degree.length) {
                break;
            }
            level = level.joined(moved, count);
        }
        return label;
    }

    private static Modules of(int[] start, int[] to, long[] weight) {
        long[] degree = new long[start.length - 1];
        for (int node = 0; node < degree.length; node++) {
            for (int i = start[node]; i < start[node + 1]; i++) {
                degree[node] += weight[i];
            }
        }
        return new Modules(start, to, weight, degree);
    }

    private int[] moved() {
        int[] home = IntStream.range(0, degree.length).toArray();
        long[] total = degree.clone();
        long[] shared = new long[degree.length];
        long all = Arrays.stream(degree).sum();
        int[] order = shuffled(degree.length);
        boolean moving = true;
        for (int round = 0; round < ROUNDS && moving; round++) {
            moving = false;
            for (int node : order) {
                total[home[node]] -= degree[node];
                int best = best(node, home, total, shared, all);
                moving |= best != home[node];
                home[node] = best;
                total[best] += degree[node];
            }
        }
        return home;
    }

    /** Where it gains most; of equal ones its own, else the least. */
    private int best(int node, int[] home, long[] total, long[] shared, long all) {
        for (int i = start[node]; i < start[node + 1]; i++) {
            shared[home[to[i]]] += to[i] == node ? 0 : weight[i];
        }
        int best = home[node];
        long most = shared[best] * all - degree[node] * total[best];
        for (int i = start[node]; i < start[node + 1]; i++) {
            int other = home[to[i]];
            long gain = shared[other] * all - degree[node] * total[other];
            boolean better = gain > most || (gain == most && best != home[node] && other < best);
            best = better ? other : best;
            most = Math.max(most, gain);
        }
        for (int i = start[node]; i < start[node + 1]; i++) {
            shared[home[to[i]]] = 0;
        }
        return best;
    }

    /** Numbers from 0 on, in the order of their first nodes; gives how many. */
    private static int renumber(int[] home) {
        int[] number = new int[home.length];
        Arrays.fill(number, -1);
        int count = 0;
        for (int node = 0; node < home.length; node++) {
            if (number[home[node]] < 0) {
                number[home[node]] = count++;
            }
            home[node] = number[home[node]];
        }
        return count;
    }

    /** Communities as nodes. */
    private Modules joined(int[] home, int count) {
        int[] from = new int[count + 1];
        for (int node : home) {
            from[node + 1]++;
        }
        Arrays.parallelPrefix(from, Integer::sum);
        int[] next = from.clone();
        int[] members = new int[home.length];
        for (int node = 0; node < home.length; node++) {
            members[next[home[node]]++] = node;
        }
        int[] begins = new int[count + 1];
        int[] ends = new int[to.length];
        long[] weights = new long[to.length];
        int[] place = new int[count];
        int used = 0;
        for (int community = 0; community < count; community++) {
            for (int m = from[community]; m < from[community + 1]; m++) {
                for (int i = start[members[m]]; i < start[members[m] + 1]; i++) {
                    int other = home[to[i]];
                    boolean isNew = place[other] <= begins[community];
                    if (isNew) {
                        ends[used] = other;
                        place[other] = ++used;
                    }
                    weights[place[other] - 1] += weight[i];
                }
            }
            begins[community + 1] = used;
        }
        return of(begins, Arrays.copyOf(ends, used), Arrays.copyOf(weights, used));
    }

    private static int[] shuffled(int size) {
        int[] nodes = IntStream.range(0, size).toArray();
        Random random = new Random(SEED);
        for (int i = size - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            int held = nodes[i];
            nodes[i] = nodes[other];
            nodes[other] = held;
        }
        return nodes;
    }
}
