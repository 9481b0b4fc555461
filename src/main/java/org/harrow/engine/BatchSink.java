package org.harrow.engine;

import java.security.MessageDigest;
import java.util.function.Consumer;
import org.harrow.casefile.Batch;
import org.harrow.casefile.Chunk;
import org.harrow.casefile.RecordRow;
import org.harrow.casefile.Sha256;
import org.harrow.model.Coverage;
import org.harrow.model.IntakeRecord;
import org.harrow.model.IntakeSink;
import org.harrow.model.Problem;

/**
 * Gathers what intake finds into batches of one transaction each. Before a batch goes, the
 * original's bytes read so far join it, so that no record is ever in the case without its bytes.
 */
final class BatchSink implements IntakeSink {
    /** Rows of a transaction: fewer cost a flush to the disk each, more cost memory. */
    private static final int RECORDS = 10_000;

    /** About this many bytes of memory wait in one batch. */
    private static final long WEIGHT = 12L << 20;

    private final MessageDigest sha256 = Sha256.digest();
    private final Consumer<Batch> out;
    private Runnable flush = () -> {};
    private Batch batch = Batch.empty();
    private long weight;
    private long records;

    BatchSink(Consumer<Batch> out) {
        this.out = out;
    }

    /** What to call before a batch goes. */
    void flushing(Runnable original) {
        flush = original;
    }

    @Override
    public void record(IntakeRecord record) {
        RecordRow row = RecordRow.of(record, sha256);
        batch.records().add(row);
        records++;
        grown(row.weight());
    }

    @Override
    public void problem(Problem problem) {
        batch.problems().add(problem);
        grown(1000);
    }

    @Override
    public void coverage(Coverage coverage) {
        batch.coverage().add(coverage);
        grown(300);
    }

    /** A piece of the original; it goes with the records that lie in it. */
    void chunk(Chunk chunk) {
        batch.chunks().add(chunk);
        weight += chunk.data().length;
    }

    private void grown(long by) {
        weight += by;
        if (weight >= WEIGHT || batch.records().size() >= RECORDS) {
            out.accept(flushed());
        }
    }

    /** For originals that are kept before anything is read from them. */
    void chunksOnly(Chunk chunk) {
        chunk(chunk);
        if (weight >= WEIGHT) {
            out.accept(take());
        }
    }

    /** What was not yet handed over, with the original's bytes as far as they were read. */
    Batch flushed() {
        flush.run();
        return take();
    }

    /** What was not yet handed over. */
    Batch take() {
        Batch taken = batch;
        batch = Batch.empty();
        weight = 0;
        return taken;
    }

    long records() {
        return records;
    }
}
