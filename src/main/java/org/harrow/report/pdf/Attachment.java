package org.harrow.report.pdf;

/**
 * A file that travels inside the report.
 *
 * @param name plain letters, digits, dots and dashes: safe in any shell
 * @param type media type
 * @param relation what it is to the report
 * @param description one line for the reader's list of attachments
 * @param bytes as they are
 */
public record Attachment(
        String name, String type, Relation relation, String description, byte[] bytes) {
    /** The PDF words for what an attachment is to the document. */
    public enum Relation {
        SOURCE("Source"),
        DATA("Data"),
        SUPPLEMENT("Supplement");

        private final String word;

        Relation(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }
}
