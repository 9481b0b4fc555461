package org.harrow.engine;

import org.harrow.casefile.DraftTable;
import org.harrow.model.CaseException;

/**
 * Makes a large case open at once the next time: its columns are worked out and kept after an
 * import, when its receipt is there already, instead of by whoever opens it first. Nothing is lost
 * where that is broken off.
 */
public final class Readiness {
    /**
     * Working out a row costs an eighth of importing one (8 against 57 microseconds of processor
     * time at a million records): a small import into a large case must not wait for all of it.
     */
    private static final long SHARE = 7;

    /** Bytes that a row takes at most while it is worked out, as measured with room to spare. */
    private static final long ROW = 600;

    private Readiness() {}

    /** True where it is worth while after this import, and fits into the memory there is. */
    public static boolean isWorth(CaseSession session, ImportReceipt receipt) throws CaseException {
        long rows = session.file().read(DraftTable::count);
        return rows >= ColumnCache.WORTH
                && receipt.total().stored() * SHARE >= rows
                && rows * ROW < Runtime.getRuntime().maxMemory();
    }

    /**
     * Works the columns out and keeps them.
     *
     * @throws CaseException where the case cannot be read
     */
    public static void make(CaseSession session) throws CaseException {
        session.data();
    }
}
