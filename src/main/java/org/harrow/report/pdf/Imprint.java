package org.harrow.report.pdf;

import java.time.Instant;

/**
 * What a PDF says about itself.
 *
 * @param title of the document
 * @param subject the report's id in words
 * @param producer name and version of this program
 * @param made a time that belongs to the content, never the present
 * @param seed of the file identifier, derived from the content
 */
public record Imprint(String title, String subject, String producer, Instant made, long seed) {}
