package org.harrow.casefile;

import com.github.luben.zstd.Zstd;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** Parts of something kept, unpacked on other processors a few ahead of whoever reads them. */
final class PartsAhead implements CacheParts.Source {
    private static final int AHEAD = 4;

    private final ResultSet rows;
    private final byte[] stamp;
    private final Deque<Future<byte[]>> waiting = new ArrayDeque<>();
    private boolean ended;

    /**
     * @param rows of state and packed data, in order
     * @param stamp the state that is wanted: a part of another one ends the parts
     */
    PartsAhead(ResultSet rows, byte[] stamp) {
        this.rows = rows;
        this.stamp = stamp;
    }

    @Override
    public byte @Nullable [] next() throws SQLException {
        while (!ended && waiting.size() < AHEAD) {
            fetch();
        }
        Future<byte[]> first = waiting.pollFirst();
        try {
            return first == null ? null : first.get();
        } catch (ExecutionException e) { // damaged: as if it were not there
            return null;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return null;
        }
    }

    private void fetch() throws SQLException {
        if (!rows.next() || !Arrays.equals(rows.getBytes(1), stamp)) {
            ended = true;
            return;
        }
        byte[] packed = rows.getBytes(2);
        long length = Zstd.getFrameContentSize(packed);
        if (length < 0 || length > CacheParts.PART) {
            ended = true;
            return;
        }
        waiting.add(ForkJoinPool.commonPool().submit(() -> Zstd.decompress(packed, (int) length)));
    }
}
