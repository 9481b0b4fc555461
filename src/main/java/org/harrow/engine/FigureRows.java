package org.harrow.engine;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntToLongFunction;
import java.util.function.UnaryOperator;
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
     * @param times what a time is shown as
     */
    static CaseData of(
            CaseData data, @Nullable TimeInterval span, UnaryOperator<TimeInterval> times) {
        Columns.When when = data.columns().when();
        int[] rows =
                IntStream.range(0, data.size())
                        .filter(
                                row ->
                                        span == null
                                                || (when.lo()[row] <= span.hi()
                                                        && when.hi()[row] >= span.lo()))
                        .boxed()
                        .sorted(Comparator.comparingLong(row -> times.apply(data.at(row)).lo()))
                        .mapToInt(Integer::intValue)
                        .toArray();
        Columns.What what = data.columns().what();
        Columns.Keys keys = data.columns().keys();
        int[] none = new int[rows.length];
        Arrays.fill(none, -1);
        Columns columns =
                new Columns(
                        new Columns.When(
                                longs(rows, row -> times.apply(data.at(row)).lo()),
                                longs(rows, row -> times.apply(data.at(row)).hi()),
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
                                longs(rows, row -> keys.idHigh()[row]),
                                longs(rows, row -> keys.idLow()[row]),
                                longs(rows, row -> keys.row()[row])));
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

    private static long[] longs(int[] rows, IntToLongFunction from) {
        return IntStream.of(rows).mapToLong(from).toArray();
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
