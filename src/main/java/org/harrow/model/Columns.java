package org.harrow.model;

/**
 * Every dated action of a case as primitive arrays, sorted by first possible time, then by id: what
 * drawing and detection run on. Derived from the case file, cached there, rebuilt when in doubt.
 * The arrays are read-only by contract.
 *
 * @param when times and clocks
 * @param what kinds and dictionary numbers
 * @param edges what actions point to
 * @param keys identity of each row
 */
public record Columns(When when, What what, Edges edges, Keys keys) {

    /**
     * @param lo first possible microsecond
     * @param hi last possible microsecond
     * @param clock ordinal of {@link Clock}
     */
    @SuppressWarnings("ArrayRecordComponent") // as above
    public record When(long[] lo, long[] hi, byte[] clock) {}

    /**
     * @param kind ordinal of {@link Kind}
     * @param account number of the account that acts, or -1 where the record does not say
     * @param artifact number of the artifact
     * @param target number of the account whose artifact it is, or -1
     * @param flags sum of {@link CaseData#DERIVED}, {@link CaseData#REVISION}, {@link
     *     CaseData#INFERRED}
     */
    @SuppressWarnings("ArrayRecordComponent") // as above
    public record What(byte[] kind, int[] account, int[] artifact, int[] target, byte[] flags) {}

    /**
     * @param links artifact numbers an action points to
     * @param mentions account numbers an action addresses
     * @param replyTo row of the action it answers, or -1 where it answers none or that one is not
     *     in the case
     */
    @SuppressWarnings("ArrayRecordComponent") // as above
    public record Edges(Adjacency links, Adjacency mentions, int[] replyTo) {}

    /**
     * @param idHigh first 8 bytes of the action's id, big endian
     * @param idLow last 8 bytes
     * @param row where the case file finds the action's text and exhibit
     */
    @SuppressWarnings("ArrayRecordComponent") // as above
    public record Keys(long[] idHigh, long[] idLow, long[] row) {}

    /** Number of actions. */
    public int size() {
        return when.lo.length;
    }
}
