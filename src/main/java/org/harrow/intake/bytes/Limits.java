package org.harrow.intake.bytes;

/** How much of a stranger's file is ever held or unpacked, and why. */
public final class Limits {
    /** Longest record that is held: a line, an element of a list. Real ones stay under 1 MB. */
    public static final int RECORD = 16 << 20;

    /** Largest document that is one value and therefore held whole. */
    public static final int DOCUMENT = 64 << 20;

    /** What is looked at to recognise a format. */
    public static final int HEAD = 1 << 18;

    /** Members of one container. */
    public static final int ENTRIES = 10_000;

    /** Unpacked bytes from which the ratio counts: small files may be very repetitive. */
    public static final long RATIO_AFTER = 64L << 20;

    /** Unpacked bytes per packed byte; exports reach 10 to 30. */
    public static final long RATIO = 100;

    private Limits() {}
}
