package org.harrow.casefile;

import java.util.ArrayList;
import java.util.List;
import org.harrow.model.Ledger;
import org.harrow.model.Problem;

/** Counts what becomes of a file's records. */
final class Tally {
    /** Problems kept for the receipt; the case keeps all of them. */
    private static final int SHOWN = 10_000;

    private final Horizon horizon;
    private final List<Problem> problems = new ArrayList<>();
    private long stored;
    private long duplicate;
    private long rejected;
    private long undated;

    Tally(Horizon horizon) {
        this.horizon = horizon;
    }

    void record(RecordRow row, ImportState.Meeting meeting) {
        if (meeting == ImportState.Meeting.DUPLICATE) {
            duplicate++;
        } else if (row.record().isUndated()) {
            undated++;
        } else {
            stored++;
            horizon.stored(row);
        }
    }

    void problem(Problem problem) {
        if (problem.rejected() != null) {
            rejected++;
        }
        if (problems.size() < SHOWN) {
            problems.add(problem);
        }
    }

    /** What lies beyond the horizon counts as undated. */
    Ledger ledger() {
        long late = horizon.beyond();
        long read = stored + duplicate + rejected + undated;
        return new Ledger(read, stored - late, duplicate, rejected, undated + late);
    }

    List<Problem> problems() {
        return problems;
    }

    Horizon horizon() {
        return horizon;
    }
}
