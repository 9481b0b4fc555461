package org.harrow.casefile;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import org.harrow.model.CaseException;
import org.harrow.model.ImportedFile;
import org.harrow.model.Ledger;
import org.harrow.model.LogEntry;
import org.jspecify.annotations.Nullable;

/** One import: some files, one act of the log that can be undone as a whole. */
public final class CaseImport {
    private final CaseFile file;
    private final InstantSource clock;
    private final @Nullable Instant captured;
    private final @Nullable LogEntry act;
    private @Nullable ImportState state;
    private boolean reloaded;
    private @Nullable Expunged expunged;
    private long expungedAt;

    private CaseImport(
            CaseFile file,
            InstantSource clock,
            @Nullable Instant captured,
            @Nullable LogEntry act) {
        this.file = file;
        this.clock = clock;
        this.captured = captured;
        this.act = act;
    }

    /**
     * Begins an import that writes.
     *
     * @param clock stamps the log
     * @param captured when the exports were made, or null
     * @param body what the log keeps of the request
     */
    public static CaseImport begin(
            CaseFile file, InstantSource clock, @Nullable Instant captured, Map<String, ?> body)
            throws CaseException {
        LogEntry act =
                file.write(db -> CustodyLog.append(db, clock.instant(), "import.start", body));
        return new CaseImport(file, clock, captured, act);
    }

    /** Begins an import that only counts. */
    public static CaseImport dryRun(
            CaseFile file, InstantSource clock, @Nullable Instant captured) {
        return new CaseImport(file, clock, captured, null);
    }

    /** Begins a file; its bytes are known by their hash, whatever its name. */
    public FileImport open(String name, ImportedFile.Original original) {
        return new FileImport(this, new ImportRow(this, name, original), captured);
    }

    /** Writes down that a file could not even be read. */
    public void unreadable(ImportedFile refused) throws CaseException {
        if (!isDryRun()) {
            Map<String, ?> body =
                    Map.of(
                            "act", number(),
                            "file", Texts.clean(refused.file()),
                            "state", "unreadable",
                            "reason", refused.problems().getFirst().reason());
            file.write(db -> CustodyLog.append(db, now(), "import.unreadable", body));
        }
    }

    /** Ends the import: the log keeps the sum. */
    public void end(Ledger total, int files, boolean cancelled) throws CaseException {
        if (!isDryRun()) {
            Map<String, ?> body =
                    Map.of(
                            "act",
                            number(),
                            "files",
                            files,
                            "ledger",
                            ImportRow.ledgerBody(total),
                            "cancelled",
                            cancelled);
            file.write(db -> CustodyLog.append(db, now(), "import.end", body));
            index();
        }
    }

    /** What the index lacks is added by the next search: an import does not fail for it. */
    private void index() {
        try {
            new SearchIndex(file).complete();
        } catch (CaseException e) {
            forget();
        }
    }

    /** What is known of the case; read again where another program has written since. */
    ImportState state(@Nullable Connection db) throws CaseException {
        ImportState known = state;
        reloaded = false;
        ImportState current =
                db == null
                        ? file.read(open -> current(known, open))
                        : file.read(open -> current(known, db));
        state = current;
        return current;
    }

    private ImportState current(@Nullable ImportState known, Connection db) throws SQLException {
        if (known != null && known.isCurrent(db)) {
            return known;
        }
        reloaded = true;
        return new ImportState(db);
    }

    /** What was destroyed on purpose; read again where another program has written since. */
    Expunged expunged(Connection db) throws SQLException {
        Expunged known = expunged;
        long version = CaseFile.number(db, "PRAGMA data_version");
        if (known == null || version != expungedAt) {
            known = new Expunged(db);
            expunged = known;
            expungedAt = version;
        }
        return known;
    }

    boolean wasReloaded() {
        return reloaded;
    }

    /** After a refusal, what was met is no longer visible. */
    void forget() {
        state = null;
    }

    boolean isDryRun() {
        return act == null;
    }

    long number() {
        return act == null ? 0 : act.seq();
    }

    @Nullable Instant captured() {
        return captured;
    }

    Instant now() {
        return clock.instant();
    }

    CaseFile file() {
        return file;
    }
}
