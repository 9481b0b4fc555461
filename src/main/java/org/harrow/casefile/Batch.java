package org.harrow.casefile;

import java.util.ArrayList;
import java.util.List;
import org.harrow.model.Coverage;
import org.harrow.model.Problem;

/**
 * What one transaction of an import writes, in the order of the file.
 *
 * @param records understood records
 * @param problems what was not taken
 * @param coverage what the file says exists
 * @param chunks the original's bytes, at least as far as the records reach
 */
public record Batch(
        List<RecordRow> records,
        List<Problem> problems,
        List<Coverage> coverage,
        List<Chunk> chunks) {
    /** An empty one that can be filled. */
    public static Batch empty() {
        return new Batch(
                new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    /** True where there is nothing to write. */
    public boolean isEmpty() {
        return records.isEmpty() && problems.isEmpty() && coverage.isEmpty() && chunks.isEmpty();
    }
}
