package org.harrow.model;

import java.util.Locale;

/** Whose clock stamped a time. */
public enum Clock {
    /**
     * The venue's server, for example GitHub's {@code created_at} or Bluesky's {@code indexedAt}.
     */
    SERVER,
    /** The runner that deployed a page. */
    CI,
    /** The poster's own program, for example AT {@code createdAt} or a CSV; forgeable. */
    CLIENT,
    /** The author's machine, for example a git date or a front matter; forgeable. */
    AUTHOR,
    /** The generator of a feed, often a date only or a build time. */
    FEED;

    /** The name used in files and on the command line. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * True where the account that acts cannot choose the time: only such a clock supports a
     * latency.
     */
    public boolean isWitness() {
        return this == SERVER || this == CI;
    }
}
