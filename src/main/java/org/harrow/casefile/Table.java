package org.harrow.casefile;

/** The tables whose rows are evidence: each batch of them has a digest. */
enum Table {
    ENTRY("entry", "id", "source", "name"),
    ACCOUNT("account", "id", "venue", "stable", "login", "display", "type"),
    ARTIFACT("artifact", "id", "name"),
    RECORD(
            "record",
            "id",
            "source",
            "entry",
            "offset",
            "length",
            "key_high",
            "key_low",
            "sha256",
            "duplicate"),
    DRAFT(
            "draft",
            "id",
            "record",
            "key_high",
            "key_low",
            "version_high",
            "version_low",
            "kind",
            "account",
            "artifact",
            "owner",
            "lo",
            "hi",
            "clock",
            "precision",
            "derived",
            "object",
            "reply_to",
            "raw",
            "url",
            "attributes",
            "text"),
    LINK("link", "draft", "artifact"),
    MENTION("mention", "draft", "account"),
    PROBLEM(
            "problem", "id", "import", "entry", "line", "offset", "length", "reason", "sha256",
            "head"),
    COVERAGE("coverage", "id", "import", "artifact", "what", "stated", "imported", "note");

    private final String name;
    private final String columns;
    private final int width;
    private final String counter;
    private final String order;

    Table(String name, String... columns) {
        this.name = name;
        this.columns = String.join(", ", columns);
        width = columns.length;
        counter = columns[0];
        order = counter.equals("id") ? counter : counter + ", " + columns[1];
    }

    String table() {
        return name;
    }

    int width() {
        return width;
    }

    /** The column that counts up while rows are added. */
    String counter() {
        return counter;
    }

    /** True where the table numbers its own rows; links are numbered by their draft. */
    boolean isNumbered() {
        return counter.equals("id");
    }

    String insert() {
        return "INSERT INTO " + name + "(" + columns + ") VALUES(" + "?, ".repeat(width - 1) + "?)";
    }

    /** The rows of a range of the counter, in the order they were added. */
    String range() {
        return "SELECT "
                + columns
                + " FROM "
                + name
                + " WHERE "
                + counter
                + " >= ? AND "
                + counter
                + " < ? ORDER BY "
                + order;
    }
}
