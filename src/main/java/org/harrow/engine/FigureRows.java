package org.harrow.engine;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.harrow.model.Adjacency;
import org.harrow.model.CaseData;
import org.harrow.model.Columns;
import org.harrow.model.Inference;
import org.harrow.model.TimeInterval;
import org.jspecify.annotations.Nullable;

/** The rows of a case that a picture shows, on their own. */
final class FigureRows {
    private FigureRows() {}

    /**
     * The rows that touch a time.
     *
     * @param span or null for all
     * @param start is taken from every time, in microseconds
     */
    static CaseData of(CaseData data, @Nullable TimeInterval span, long start) {
        Columns.When when = data.columns().when();
        int[] rows =
                IntStream.range(0, data.size())
                        .filter(
                                row ->
                                        span == null
                                                || (when.lo()[row] <= span.hi()
                                                        && when.hi()[row] >= span.lo()))
                        .toArray();
        Columns.What what = data.columns().what();
        Columns.Keys keys = data.columns().keys();
        int[] none = new int[rows.length];
        Arrays.fill(none, -1);
        Columns columns =
                new Columns(
                        new Columns.When(
                                longs(rows, when.lo(), start),
                                longs(rows, when.hi(), start),
                                bytes(rows, when.clock())),
                        new Columns.What(
                                bytes(rows, what.kind()),
                                ints(rows, what.account()),
                                ints(rows, what.artifact()),
                                ints(rows, what.target()),
                                bytes(rows, what.flags())),
                        new Columns.Edges(
                                Adjacency.empty(rows.length), Adjacency.empty(rows.length), none),
                        new Columns.Keys(
                                longs(rows, keys.idHigh(), 0),
                                longs(rows, keys.idLow(), 0),
                                longs(rows, keys.row(), 0)));
        return new CaseData(
                columns,
                data.accounts(),
                data.artifacts(),
                new CaseData.Derived(inferred(data, rows), Map.of(), 0));
    }

    private static Map<Integer, Inference> inferred(CaseData data, int[] rows) {
        Map<Integer, Inference> out = new HashMap<>();
        for (int i = 0; i < rows.length; i++) {
            Inference inference = data.inferred(rows[i]);
            if (inference != null) {
                out.put(i, inference);
            }
        }
        return out;
    }

    private static long[] longs(int[] rows, long[] from, long less) {
        return IntStream.of(rows).mapToLong(row -> from[row] - less).toArray();
    }

    private static int[] ints(int[] rows, int[] from) {
        return IntStream.of(rows).map(row -> from[row]).toArray();
    }

    private static byte[] bytes(int[] rows, byte[] from) {
        byte[] out = new byte[rows.length];
        for (int i = 0; i < rows.length; i++) {
            out[i] = from[rows[i]];
        }
        return out;
    }
}
