package org.harrow.report.page;

/** Names of attachments: the same in every report. */
public final class Names {
    /** Hashes of the attachments, as {@code sha256sum -c} reads them. */
    public static final String SUMS = "SHA256SUMS";

    private Names() {}
}
