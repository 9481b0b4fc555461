package org.harrow.intake;

/** Why a file is refused, in a sentence that a person can act on. */
final class Unrecognised {
    private static final String FORMATS =
            " \"harrow formats\" lists what is read and how to export it; --format reads the file as"
                    + " one of these.";

    private Unrecognised() {}

    /** The sentence for a file that no format claims. */
    static String sentence(Head head) {
        return switch (head.shape()) {
            case EMPTY -> "The file is empty. Export it again.";
            case BINARY -> binary(head.text());
            case MARKUP ->
                    "This looks like a web page or XML that is no RSS or Atom feed." + FORMATS;
            case LINES, DOCUMENTS -> json(head);
            case TEXT -> "This text is not a format this version reads." + FORMATS;
        };
    }

    private static String json(Head head) {
        if (isEmptyList(head.text())) {
            return "This is an empty list: there is nothing in it to import.";
        }
        long broken = head.sketch().brokenAt();
        return broken < 0
                ? "This is JSON but not a format this version reads." + FORMATS
                : "This is not valid JSON from byte "
                        + broken
                        + " on, and not a format this version reads. Export it again.";
    }

    private static boolean isEmptyList(String text) {
        return text.length() < 64 && text.replaceAll("\\s", "").equals("[]");
    }

    private static String binary(String text) {
        return text.startsWith("%PDF")
                ? "This is a PDF whatever its name says. Import the export it was made from."
                : "This is not text." + FORMATS;
    }
}
