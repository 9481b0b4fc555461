package org.harrow.engine;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.harrow.model.Adjacency;
import org.harrow.model.CaseData;
import org.harrow.model.Columns;
import org.harrow.model.Inference;

/**
 * A case without some of its actions.
 *
 * @param data the rest, in the same order with the same dictionaries
 * @param rows where each row of it stands in the whole
 */
@SuppressWarnings("ArrayRecordComponent") // read-only
record KeptRows(CaseData data, int[] rows) {

    /** Without the actions of these ids. */
    static KeptRows without(CaseData whole, Set<String> ids) {
        int[] rows =
                ids.isEmpty()
                        ? IntStream.range(0, whole.size()).toArray()
                        : IntStream.range(0, whole.size())
                                .filter(row -> !ids.contains(whole.id(row)))
                                .toArray();
        return rows.length == whole.size()
                ? new KeptRows(whole, rows)
                : new KeptRows(data(whole, rows), rows);
    }

    private static CaseData data(CaseData whole, int[] rows) {
        Columns all = whole.columns();
        Columns.When when = all.when();
        Columns.What what = all.what();
        Columns.Keys keys = all.keys();
        int[] place = new int[whole.size()];
        Arrays.fill(place, -1);
        for (int i = 0; i < rows.length; i++) {
            place[rows[i]] = i;
        }
        int[] replies = of(all.edges().replyTo(), rows);
        for (int i = 0; i < replies.length; i++) {
            replies[i] = replies[i] < 0 ? -1 : place[replies[i]];
        }
        Columns kept =
                new Columns(
                        new Columns.When(
                                of(when.lo(), rows), of(when.hi(), rows), of(when.clock(), rows)),
                        new Columns.What(
                                of(what.kind(), rows),
                                of(what.account(), rows),
                                of(what.artifact(), rows),
                                of(what.target(), rows),
                                of(what.flags(), rows)),
                        new Columns.Edges(
                                of(all.edges().links(), rows),
                                of(all.edges().mentions(), rows),
                                replies),
                        new Columns.Keys(
                                of(keys.idHigh(), rows),
                                of(keys.idLow(), rows),
                                of(keys.row(), rows)));
        Map<Integer, Inference> inferences = new HashMap<>();
        for (int i = 0; i < rows.length; i++) {
            Inference inferred = whole.inferred(rows[i]);
            if (inferred != null) {
                inferences.put(i, inferred);
            }
        }
        return new CaseData(
                kept,
                whole.accounts(),
                whole.artifacts(),
                new CaseData.Derived(inferences, whole.nearMisses(), whole.undated()));
    }

    private static long[] of(long[] column, int[] rows) {
        return Arrays.stream(rows).mapToLong(row -> column[row]).toArray();
    }

    private static int[] of(int[] column, int[] rows) {
        return Arrays.stream(rows).map(row -> column[row]).toArray();
    }

    private static byte[] of(byte[] column, int[] rows) {
        byte[] kept = new byte[rows.length];
        for (int i = 0; i < kept.length; i++) {
            kept[i] = column[rows[i]];
        }
        return kept;
    }

    private static Adjacency of(Adjacency lists, int[] rows) {
        int[] start = new int[rows.length + 1];
        IntStream.Builder to = IntStream.builder();
        for (int i = 0; i < rows.length; i++) {
            int[] members = lists.of(rows[i]);
            start[i + 1] = start[i] + members.length;
            Arrays.stream(members).forEach(to::add);
        }
        return new Adjacency(start, to.build().toArray());
    }
}
