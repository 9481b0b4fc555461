package org.harrow.model;

import org.jspecify.annotations.Nullable;

/**
 * Something in a file that was not taken, or that an analyst must know: data, never an exception.
 *
 * @param entry the member of a container, or null
 * @param line line of its start, counted from 1, or 0 where lines mean nothing
 * @param place its bytes; offset 0 and length 0 for the file as a whole
 * @param reason one sentence for a person: what is wrong and what to do
 * @param rejected what the ledger keeps of a rejected record, or null where the problem is no
 *     record
 */
public record Problem(
        @Nullable String entry,
        long line,
        Place place,
        String reason,
        @Nullable Rejected rejected) {

    /**
     * @param sha256 hash of the rejected bytes, hex
     * @param head the first 256 bytes
     */
    public record Rejected(String sha256, byte[] head) {}

    /** A problem of the file as a whole. */
    public static Problem ofFile(String reason) {
        return new Problem(null, 0, new Place(0, 0), reason, null);
    }
}
