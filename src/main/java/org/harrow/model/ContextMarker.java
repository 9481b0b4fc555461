package org.harrow.model;

import java.util.Locale;

/**
 * Something outside the records that the analyst marks on the time axis, to read them against.
 *
 * @param number its entry in the custody log
 * @param at when it was, as far as that is known, in UTC
 * @param type what it was
 * @param text in the analyst's words
 */
public record ContextMarker(long number, TimeInterval at, Type type, String text) {

    /** What changes how an account or a project acts. */
    public enum Type {
        /** A program or model came out. */
        RELEASE,
        /** A project's or venue's rules changed. */
        POLICY,
        /** Who pays, or what for, changed. */
        PIVOT,
        /** Something was in the news. */
        NEWS,
        /** Anything else. */
        OTHER;

        /** The name in the log and on the command line. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
