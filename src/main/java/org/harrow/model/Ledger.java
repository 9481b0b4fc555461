package org.harrow.model;

/**
 * What became of every record of a source: nothing is lost without a reason.
 *
 * @param read records found
 * @param stored taken into the case
 * @param duplicate the same bytes were already there
 * @param rejected not taken; each has a problem
 * @param undated taken, without a usable time
 */
public record Ledger(long read, long stored, long duplicate, long rejected, long undated) {
    /** Nothing read. */
    public static final Ledger EMPTY = new Ledger(0, 0, 0, 0, 0);

    /** True where every record is accounted for. */
    public boolean isBalanced() {
        return read == stored + duplicate + rejected + undated;
    }

    /** The sum of two ledgers. */
    public Ledger plus(Ledger other) {
        return new Ledger(
                read + other.read,
                stored + other.stored,
                duplicate + other.duplicate,
                rejected + other.rejected,
                undated + other.undated);
    }
}
