package org.harrow.model;

import java.util.Locale;

/** How times stand in a report or an export that masks accounts. */
public enum Times {
    /** As the record tells them, UTC: whoever finds them in public records finds the accounts. */
    EXACT,
    /** UTC, widened to whole minutes. */
    MINUTE,
    /** Since the first action: no date and no time of day is told. */
    RELATIVE;

    /** The name used on the command line: {@code exact}, {@code minute}, {@code relative}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
