package org.harrow.spark;

import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.spark.sql.Row;
import org.harrow.casefile.Hash128;
import org.harrow.detect.Rank;
import org.harrow.model.TimeInterval;
import org.jspecify.annotations.Nullable;

/** The tellings of a block, each under its thread, by time and then by what it tells. */
final class TellingRows implements Iterator<Row> {
    private final Unpacker in;
    private final boolean[] taken;
    private @Nullable Row next;

    TellingRows(Block block, boolean[] taken) {
        this.in = new Unpacker(block.bytes());
        this.taken = taken;
    }

    @Override
    public boolean hasNext() {
        while (next == null && !in.isEmpty()) {
            int from = in.at();
            Telling telling = Telling.unpack(in);
            if (taken[telling.seat().file()]) {
                TimeInterval at = telling.draft().stamp().at();
                Hash128 key = telling.ids().key();
                next =
                        Rows.of(
                                telling.thread(),
                                new Rank(
                                        at == null ? Long.MAX_VALUE : at.lo(),
                                        key.high(),
                                        key.low()),
                                in.since(from));
            }
        }
        return next != null;
    }

    @Override
    public Row next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        Row row = next;
        next = null;
        return row;
    }
}
