package org.harrow.spark;

import java.io.Serializable;

/**
 * Many small things of one kind as one packed object: what lies on the cluster's disks between
 * jobs.
 *
 * @param kind what it holds
 * @param bytes packed one after the other
 */
@SuppressWarnings("ArrayRecordComponent") // read-only
record Block(Kind kind, byte[] bytes) implements Serializable {
    /** Bytes from which on a block is full. */
    static final int FULL = 1 << 18;

    /** Of a block of one detector, its place in the list: the first number. */
    int detector() {
        return new Unpacker(bytes).small();
    }

    /** What a block holds. */
    enum Kind {
        /** {@link Telling}s. */
        TELLINGS,
        /** Accounts as seen, and when each was last seen to act. */
        ACCOUNTS,
        /** Spellings of repositories and how often each is used. */
        REPOSITORIES,
        /** Hashes of threads that are linked to from elsewhere. */
        LINKED,
        /** One {@link FileReport}. */
        REPORT,
        /** Actions under the operator in whose part of the record they belong. */
        DEALT,
        /** Actions that belong in nobody's part, in the same shape. */
        REST,
        /** What one detector reads of single actions, under the keys of its first stage. */
        KEYED,
        /** Actions that link to another thread than their own, and what such a thread is about. */
        VISITS,
        /** What was counted on the way: {@link Counts}. */
        COUNTS,
        /** Units of one detector. */
        UNITS,
        /** Operators drawn by chance. */
        CONTROLS
    }
}
