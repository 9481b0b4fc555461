package org.harrow.draw.network;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.harrow.graph.CaseGraph;
import org.harrow.graph.Edge.Relation;
import org.harrow.graph.Inverted;
import org.harrow.model.CaseData;

/**
 * Accounts and the artifacts that at least two of them acted on, as one graph of numbers: accounts
 * first, then artifacts. Each pair is one edge, however many records make it.
 *
 * @param accounts how many accounts there are; an artifact's number is this plus its own
 * @param start of each node's neighbours, one more than there are nodes
 * @param neighbours ascending within a node
 * @param records by node, on edges of the graph
 */
@SuppressWarnings("ArrayRecordComponent") // read-only by contract: made once, looped over
record Shared(int accounts, int[] start, int[] neighbours, int[] records) {

    static Shared of(CaseGraph graph) {
        CaseData data = graph.data();
        int accounts = data.accounts().size();
        int size = accounts + data.artifacts().size();
        int[] records = new int[size];
        long[] pairs = new long[1_024];
        int count = 0;
        int[] seen = new int[accounts];
        Inverted on = graph.rows(Relation.ON);
        for (int artifact = 0; artifact < data.artifacts().size(); artifact++) {
            int before = count;
            for (int i = 0; i < on.count(artifact); i++) {
                int who = data.account(on.row(artifact, i));
                if (who >= 0 && seen[who] != artifact + 1) {
                    seen[who] = artifact + 1;
                    if (count == pairs.length) {
                        pairs = Arrays.copyOf(pairs, 2 * count);
                    }
                    pairs[count++] = ((long) who << 32) | (accounts + artifact);
                }
            }
            if (count - before < 2) {
                count = before;
                continue;
            }
            for (int i = 0; i < on.count(artifact); i++) {
                int who = data.account(on.row(artifact, i));
                if (who >= 0) {
                    records[who]++;
                    records[accounts + artifact]++;
                }
            }
        }
        return of(accounts, size, Arrays.copyOf(pairs, count), records);
    }

    private static Shared of(int accounts, int size, long[] pairs, int[] records) {
        Arrays.sort(pairs);
        int[] start = new int[size + 1];
        for (long pair : pairs) {
            start[(int) (pair >>> 32) + 1]++;
            start[(int) pair + 1]++;
        }
        for (int node = 0; node < size; node++) {
            start[node + 1] += start[node];
        }
        int[] next = start.clone();
        int[] neighbours = new int[2 * pairs.length];
        for (long pair : pairs) {
            int who = (int) (pair >>> 32);
            int what = (int) pair;
            neighbours[next[who]++] = what;
            neighbours[next[what]++] = who;
        }
        return new Shared(accounts, start, neighbours, records);
    }

    int size() {
        return records.length;
    }

    boolean has(int node) {
        return start[node + 1] > start[node];
    }

    /** The nodes that have an edge, ascending. */
    int[] nodes() {
        return IntStream.range(0, size()).filter(this::has).toArray();
    }
}
