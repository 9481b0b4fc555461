package org.harrow.report;

/**
 * One line of the redaction log.
 *
 * @param what kind of thing was taken out
 * @param count how many
 * @param why and by whom it was decided
 */
public record Redaction(String what, long count, String why) {
    /** What the names of labels begin with; their {@code why} is the commitment to the name. */
    public static final String LABEL = "label ";
}
