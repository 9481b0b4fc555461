package org.harrow.casefile;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.harrow.model.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What an import knows about the case without asking for each row: every record by key and bytes,
 * every artifact and account by name. Worth nothing after a failed transaction.
 */
final class ImportState {
    private static final int HIDDEN = 0;
    private static final int VISIBLE = 1;

    private final HashIndex records = new HashIndex();
    private final Names names;
    private final Expunged expunged;
    private final long version;

    ImportState(Connection db) throws SQLException {
        version = CaseFile.number(db, "PRAGMA data_version");
        names = new Names(db);
        expunged = new Expunged(db);
        LiveSources live = new LiveSources(db);
        try (Statement statement = db.createStatement();
                ResultSet row =
                        statement.executeQuery(
                                "SELECT source, key_high, key_low, sha256 FROM record")) {
            while (row.next()) {
                Hash128 key = new Hash128(row.getLong(2), row.getLong(3)).with(row.getBytes(4));
                if (live.contains(row.getInt(1))) {
                    records.put(key, VISIBLE);
                } else if (records.get(key) == HashIndex.ABSENT) {
                    records.put(key, HIDDEN);
                }
            }
        }
    }

    /** False where another program has written since. */
    boolean isCurrent(Connection db) throws SQLException {
        return version == CaseFile.number(db, "PRAGMA data_version");
    }

    Names names() {
        return names;
    }

    /** Why a record must not come in; null where it may. */
    @Nullable Problem refusal(RecordRow row) {
        if (expunged.isEmpty()) {
            return null;
        }
        String sha256 = Sha256.hex(row.record().sha256());
        Expunged.Why why = expunged.record(sha256);
        return why == null
                ? null
                : new Problem(
                        row.record().entry(),
                        0,
                        row.record().place(),
                        "This record was " + why.sentence() + ". It is not taken in again.",
                        new Problem.Rejected(sha256, new byte[0]));
    }

    /** What a record is to the case before it is added. */
    enum Meeting {
        /** Never seen: it and its drafts are written. */
        NEW,
        /** Its drafts are here, but every import that brought it was undone. */
        HIDDEN,
        /** Here and visible. */
        DUPLICATE
    }

    Meeting meet(RecordRow row) {
        Hash128 hash = row.key().with(row.record().sha256());
        int known = records.get(hash);
        if (known != VISIBLE) {
            records.put(hash, VISIBLE);
        }
        return switch (known) {
            case VISIBLE -> Meeting.DUPLICATE;
            case HIDDEN -> Meeting.HIDDEN;
            default -> Meeting.NEW;
        };
    }
}
