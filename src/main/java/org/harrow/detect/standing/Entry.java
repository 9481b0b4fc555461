package org.harrow.detect.standing;

import org.harrow.detect.Item;
import org.harrow.detect.Rank;

/**
 * Something that adds to an account's reputation or spends it.
 *
 * @param account whose
 * @param rank when, and which action
 * @param kind of entry
 * @param artifact it is about: what was opened or merged, what is cited
 * @param place where it happened: a repository, or a venue where there is none
 * @param lines added and removed by a merged pull request, or -1 where the record does not say
 */
record Entry(String account, Rank rank, Kind kind, String artifact, String place, long lines)
        implements Item {
    /** What the entry is. */
    enum Kind {
        /** A pull request was opened. */
        OPENED,
        /** Somebody merged it. */
        MERGED,
        /** The account reviewed another's work. */
        REVIEWED,
        /** Somebody starred or forked what it made. */
        STARRED,
        /** Somebody followed it. */
        FOLLOWED,
        /** The account pointed to its own work from somewhere else. */
        CITED
    }
}
