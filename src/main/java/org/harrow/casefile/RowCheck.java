package org.harrow.casefile;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.harrow.model.LogEntry;

/**
 * Computes the digest of every batch again from its rows, sees that no row is in none, and that the
 * custody log knows the digests. Where rows were expunged the log says which digest the batch had
 * and which one its rows have since.
 */
public final class RowCheck {
    private final Connection db;
    private final CaseCheck check;
    private final Expunged expunged;
    private final Map<Table, Long> next = new EnumMap<>(Table.class);
    private final Set<String> digests = new HashSet<>();

    /** Checks the rows of evidence. */
    public RowCheck(Connection db, CaseCheck check) throws SQLException {
        this.db = db;
        this.check = check;
        expunged = new Expunged(db);
    }

    /** Checks all batches, oldest first. */
    public void run() throws SQLException {
        digests.add(Sha256.hex(new byte[32]));
        BatchScan.run(db, this::batch);
        for (Table table : Table.values()) {
            stray(table);
        }
        for (LogEntry entry : CustodyLog.read(db)) {
            if (entry.what().equals("import.file")) {
                int at = entry.body().indexOf("\"rows\":\"") + 8;
                int end = Math.min(entry.body().length(), at + 64);
                check.same(
                        at > 7 && digests.contains(entry.body().substring(at, end)),
                        "The rows of an import are not those the custody log knows (entry "
                                + entry.seq()
                                + ").");
            }
        }
    }

    private void batch(BatchScan.Batch batch) {
        digests.add(Sha256.hex(batch.stored()));
        for (long row = 0; row < batch.rows(); row++) {
            check.checked();
        }
        order(batch);
        Expunged.Reseal reseal = expunged.batch(batch.id());
        boolean same =
                reseal == null
                        ? Arrays.equals(batch.stored(), batch.found())
                        : Sha256.hex(batch.stored()).equals(reseal.before())
                                && Sha256.hex(batch.found()).equals(reseal.after());
        check.same(same, "The rows of batch " + batch.id() + " are not what was imported.");
    }

    private void order(BatchScan.Batch batch) {
        for (Table table : numbered()) {
            long[] range = batch.ranges().get(table.table());
            if (range == null) {
                check.differs("Batch " + batch.id() + " does not say which rows it has.");
                return;
            }
            long expected = next.getOrDefault(table, 1L);
            check.same(
                    range[0] == expected && range[1] >= range[0],
                    "Batch " + batch.id() + " does not follow the one before it.");
            next.put(table, range[1]);
        }
    }

    private static List<Table> numbered() {
        return Arrays.stream(Table.values()).filter(Table::isNumbered).toList();
    }

    /** A row that no batch has was put there by something else. */
    private void stray(Table table) throws SQLException {
        Table numbered = table.isNumbered() ? table : Table.DRAFT;
        long end = next.getOrDefault(numbered, 1L);
        long strays =
                CaseFile.number(
                        db,
                        "SELECT count(*) FROM "
                                + table.table()
                                + " WHERE "
                                + table.counter()
                                + " < 1 OR "
                                + table.counter()
                                + " >= "
                                + end);
        check.same(
                strays == 0,
                strays + " rows of the table " + table.table() + " belong to no import.");
    }
}
