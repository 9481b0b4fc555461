package org.harrow.report.pdf;

import java.time.Instant;

/**
 * What a PDF says about itself.
 *
 * @param title of the document
 * @param subject the report's id in words
 * @param producer name and version of this program
 * @param language of the text, as {@code en}
 * @param origin what makes the file's dates and identifier
 */
public record Imprint(
        String title, String subject, String producer, String language, Origin origin) {
    /**
     * @param made a time that belongs to the content, never the present
     * @param seed of the file identifier, derived from the content
     */
    public record Origin(Instant made, long seed) {}

    Instant made() {
        return origin.made();
    }

    long seed() {
        return origin.seed();
    }
}
