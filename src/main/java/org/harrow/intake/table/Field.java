package org.harrow.intake.table;

import java.util.Locale;

/** What a column can tell of an action; the names are those of a mapping. */
enum Field {
    TIME,
    ACCOUNT,
    ACCOUNT_ID,
    ACCOUNT_NAME,
    ARTIFACT,
    OBJECT,
    OWNER,
    OWNER_ID,
    TEXT,
    HTML,
    URL,
    LINKS,
    REPLY_TO,
    KEY;

    /** The name in a mapping: {@code account_id}. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
