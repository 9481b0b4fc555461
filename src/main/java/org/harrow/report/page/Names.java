package org.harrow.report.page;

/** Names of attachments: the same in every report. */
public final class Names {
    /** Hashes of the attachments, as {@code sha256sum -c} reads them. */
    public static final String SUMS = "SHA256SUMS";

    private static final int LONGEST = 60;

    private Names() {}

    /** Name of an embedded source: its number, and of its own name what is safe in any shell. */
    public static String source(int number, String file) {
        String safe = file.replaceAll("[^A-Za-z0-9._-]+", "_");
        String end = safe.substring(Math.max(0, safe.length() - LONGEST));
        return "S" + number + "-" + end;
    }
}
