package org.harrow.model;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * What an account did: a closed list, printed by {@code harrow formats --json}. The words are those
 * of the venues and of W3C ActivityStreams 2.0; {@link #OTHER} keeps what a venue adds later, with
 * its own name among the attributes.
 */
public enum Kind {
    OPENED,
    CLOSED,
    REOPENED,
    MERGED,
    REVIEWED,
    COMMENTED,
    POSTED,
    REPOSTED,
    LIKED,
    REACTED,
    STARRED,
    FORKED,
    COMMITTED,
    PUSHED,
    PUBLISHED,
    RELEASED,
    CREATED,
    REPORTED,
    TRIAGED,
    RESOLVED,
    REJECTED,
    DISCLOSED,
    EDITED,
    DELETED,
    HIDDEN,
    RESTORED,
    LOCKED,
    UNLOCKED,
    LABELED,
    UNLABELED,
    ASSIGNED,
    UNASSIGNED,
    RENAMED,
    MILESTONED,
    DEMILESTONED,
    REVIEW_REQUESTED,
    REVIEW_REQUEST_REMOVED,
    REVIEW_DISMISSED,
    REFERENCED,
    CONNECTED,
    DISCONNECTED,
    CONVERTED,
    TRANSFERRED,
    PINNED,
    UNPINNED,
    FOLLOWED,
    BLOCKED,
    JOINED,
    OTHER;

    /** Ways to answer in public. A commit prepares, a label or a push says nothing. */
    private static final Set<Kind> ANSWERS =
            EnumSet.of(
                    OPENED, REOPENED, REVIEWED, COMMENTED, POSTED, REPOSTED, PUBLISHED, REPORTED);

    /** True for a way to answer in public. */
    public boolean isAnswer() {
        return ANSWERS.contains(this);
    }

    /** The name used in files and on the command line: {@code review_requested}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
