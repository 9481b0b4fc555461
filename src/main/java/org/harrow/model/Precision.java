package org.harrow.model;

import java.util.Locale;

/** How finely a source tells time. */
public enum Precision {
    MICROSECOND(1L),
    MILLISECOND(1_000L),
    SECOND(1_000_000L),
    MINUTE(60_000_000L),
    DAY(86_400_000_000L);

    private final long micros;

    Precision(long micros) {
        this.micros = micros;
    }

    /** Width of one unit in microseconds. */
    public long micros() {
        return micros;
    }

    /** The name used in files and on the command line: {@code second}, {@code day} ... */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
