package org.harrow.casefile;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.harrow.model.CaseException;
import org.harrow.model.Coverage;
import org.harrow.model.ImportedFile;
import org.harrow.model.Ledger;
import org.harrow.model.Problem;
import org.jspecify.annotations.Nullable;

/**
 * One file of an import on its way into the case, batch by batch. A small file is one transaction.
 */
public final class FileImport {
    private static final String CANCELLED =
            "The import was cancelled in this file. Import it again to complete it.";

    private final CaseImport act;
    private final ImportRow row;
    private final Tally tally;
    private @Nullable Entries entries;

    FileImport(CaseImport act, ImportRow row, @Nullable Instant captured) {
        this.act = act;
        this.row = row;
        this.tally = new Tally(new Horizon(captured));
    }

    /** How many bytes of the original the case holds already, from its beginning. */
    public long storedBytes() throws CaseException {
        return act.file().read(row::storedBytes);
    }

    /** What has become of the records so far. */
    public Ledger ledger() {
        return tally.ledger();
    }

    /** Writes a batch; after an exception nothing of it is in the case. */
    public void commit(Batch batch) throws CaseException {
        if (act.isDryRun()) {
            count(batch, act.state(null));
            return;
        }
        act.file()
                .write(
                        db -> {
                            write(db, batch);
                            row.update(db, "reading", null, tally.ledger(), horizon());
                            return null;
                        });
    }

    /** Why the case will not take this file again; null where it will. */
    public @Nullable Problem refusal() throws CaseException {
        return act.file().read(row::refusal);
    }

    private void count(Batch batch, ImportState state) {
        for (RecordRow record : batch.records()) {
            Problem gone = state.refusal(record);
            if (gone == null) {
                tally.record(record, state.meet(record));
            } else {
                tally.problem(gone);
            }
        }
        batch.problems().forEach(tally::problem);
    }

    private void write(Connection db, Batch batch) throws SQLException, CaseException {
        if (batch.isEmpty()) {
            row.ensure(db);
            return;
        }
        ImportState state = act.state(db); // before this import makes its source visible
        boolean isNew = row.ensure(db);
        Entries known = entries;
        if (known == null || act.wasReloaded()) {
            known = new Entries(db, row.source(), isNew);
            entries = known;
        }
        Originals.write(db, row.source(), batch.chunks());
        try (BatchTables tables = new BatchTables(db)) {
            RowWriter rows = new RowWriter(tables, state.names());
            for (RecordRow record : batch.records()) {
                Problem gone = state.refusal(record);
                if (gone != null) {
                    tally.problem(gone);
                    rows.problem(gone, row.importId());
                    Long member = known.number(record.record().entry(), tables);
                    if (!known.isStored(record.record(), member, RowWriter.NO_KEY)) {
                        rows.place(record, row.source(), member);
                    }
                    continue;
                }
                ImportState.Meeting meeting = state.meet(record);
                tally.record(record, meeting);
                Long entry = known.number(record.record().entry(), tables);
                if (!known.isStored(record.record(), entry, record.key())) {
                    rows.record(record, row.source(), entry, meeting);
                }
            }
            for (Problem problem : batch.problems()) {
                tally.problem(problem);
                rows.problem(problem, row.importId());
            }
            for (Coverage coverage : batch.coverage()) {
                rows.coverage(coverage, row.importId());
            }
            tables.seal(row);
        }
    }

    /**
     * Ends a file that was read to its end, or as far as the user let it.
     *
     * @param last what was not yet committed
     */
    public ImportedFile done(Batch last, @Nullable String format, boolean cancelled)
            throws CaseException {
        String state = cancelled ? "cancelled" : "done";
        if (act.isDryRun()) {
            count(last, act.state(null));
            return receipt(format);
        }
        return act.file()
                .write(
                        db -> {
                            write(db, last);
                            row.update(db, state, format, tally.ledger(), horizon());
                            ImportedFile out = receipt(format);
                            row.log(db, out, state);
                            return out;
                        });
    }

    /** A file without a format was not read to its end. */
    private ImportedFile receipt(@Nullable String format) {
        List<Problem> problems = new ArrayList<>(tally.problems());
        if (format == null) {
            problems.add(Problem.ofFile(CANCELLED));
        }
        return row.receipt(format, tally.ledger(), problems);
    }

    /** Takes back what the file brought: nothing of a refused file may be seen in the case. */
    public ImportedFile refused(Problem why) throws CaseException {
        ImportedFile out = row.receipt(null, Ledger.EMPTY, List.of(why));
        boolean wasSeen = tally.ledger().read() > 0;
        if (!act.isDryRun()) {
            act.file()
                    .write(
                            db -> {
                                write(db, new Batch(List.of(), List.of(why), List.of(), List.of()));
                                row.update(db, "refused", null, Ledger.EMPTY, null);
                                row.log(db, out, "refused");
                                return null;
                            });
        }
        if (wasSeen) {
            act.forget();
        }
        return out;
    }

    /** The file is not what it was when it was hashed: what was kept of it is worth nothing. */
    public ImportedFile changed(Problem why) throws CaseException {
        if (!act.isDryRun()) {
            act.file().write(row::dropOriginal);
        }
        return refused(why);
    }

    private @Nullable Long horizon() {
        return tally.horizon().micros();
    }
}
