package org.harrow.intake;

import org.harrow.intake.json.JsonSketch;
import org.harrow.intake.table.Dialect;

/** Why a file is refused, in a sentence that a person can act on. */
final class Unrecognised {
    private static final String FORMATS =
            " \"harrow formats\" lists what is read and how to export it; --format reads the file"
                    + " as one of these.";

    private static final String MAPPING =
            "If each row is something an account did at a time, write a mapping that says which"
                    + " column is what and import it with --mapping FILE: docs/formats.md shows how,"
                    + " --dry-run shows what comes of it. Totals and results of other tools are no"
                    + " actions and stay outside. What is an export whose beginning is damaged or"
                    + " very long is read with --format ID (\"harrow formats\").";

    private static final String PDF =
            "This is a PDF whatever its name says; nothing in it is a record. Import the export it"
                    + " was made from. A report that Harrow made is checked with \"harrow verify"
                    + " REPORT.pdf\".";

    private static final int APPLICATION_ID = 68;

    private Unrecognised() {}

    /** The sentence for a file that no format claims. */
    static String sentence(Head head) {
        return switch (head.shape()) {
            case EMPTY -> "The file is empty. Export it again.";
            case BINARY -> binary(head.text());
            case MARKUP ->
                    "This looks like a web page or XML that is no RSS or Atom feed." + FORMATS;
            case LINES, DOCUMENTS -> json(head);
            case TEXT -> text(head);
        };
    }

    private static String text(Head head) {
        Dialect table = head.table();
        if (head.text().startsWith("\ufeff")) {
            return "This begins with two byte-order marks; one is allowed. Take one away (three bytes"
                    + " at its beginning), or export it again.";
        }
        if (head.text().startsWith("did:key:")) {
            return "This is a key, not an export: it is used where the repository it belongs to lies"
                    + " beside it.";
        }
        if (table != null && head.text().indexOf('\ufffd') >= 0) {
            return "This is a table ("
                    + table.describe()
                    + ") whose text is not UTF-8. Save it as"
                    + " UTF-8 and import that.";
        }
        return table == null
                ? "This text is not a format this version reads. Leave it out where it is a note, a"
                        + " licence or a program."
                        + FORMATS
                : "This is a table (" + table.describe() + ") that no mapping fits. " + MAPPING;
    }

    private static String json(Head head) {
        if (isEmptyList(head.text())) {
            return "This is an empty list: there is nothing in it to import.";
        }
        JsonSketch seen = head.sketch();
        if (seen.has("type=Person", "outbox", "preferredUsername")) {
            return "This is the profile of an account on Mastodon or its like: it tells no action."
                    + " Import the archive's outbox.json.";
        }
        if (seen.has("type=OrderedCollection", "orderedItems")) {
            return "This is a list of addresses from a Mastodon archive (likes or bookmarks): it has"
                    + " no times. Import the archive's outbox.json.";
        }
        if (seen.has("version", "items") && head.text().contains("jsonfeed.org/version/")) {
            return "This is a JSON Feed of a version we do not know; 1, 1.0 and 1.1 are read. Look at"
                    + " its \"version\".";
        }
        long broken = seen.brokenAt();
        return broken < 0
                ? "This is JSON but not a format this version reads" + holding(seen)
                : "This is not valid JSON from byte "
                        + broken
                        + " on, and no format is recognised in what stands before. Export it again, or"
                        + " say with --format ID what it is: then what is whole of it is read.";
    }

    /** Names tell a person what the file is, and which column of a mapping could be what. */
    private static String holding(JsonSketch seen) {
        String names = String.join(", ", seen.members());
        if (names.isEmpty()) {
            return "." + FORMATS;
        }
        return seen.isList()
                ? " (its objects have " + names + "). " + MAPPING
                : " (it has " + names + "). Leave it out where it is no export." + FORMATS;
    }

    private static boolean isEmptyList(String text) {
        return text.length() < 64 && text.replaceAll("\\s", "").equals("[]");
    }

    /** A case has its application id in plain letters. */
    private static String database(String text) {
        return text.length() > APPLICATION_ID && text.startsWith("HARW", APPLICATION_ID)
                ? "This is a Harrow case, not an export. Open it as \"harrow CASE.harrow\"; to bring"
                        + " its records into another case, export it with \"harrow export CASE"
                        + " --format ndjson\" and import that."
                : "This is an SQLite database, not an export. Save its table as CSV and import that"
                        + " with a mapping.";
    }

    private static String binary(String text) {
        return text.startsWith("%PDF")
                ? PDF
                : text.startsWith("SQLite format 3")
                        ? database(text)
                        : "This is not text." + FORMATS;
    }
}
