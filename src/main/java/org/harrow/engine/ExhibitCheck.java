package org.harrow.engine;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import org.harrow.casefile.CaseCheck;
import org.harrow.casefile.CaseFile;
import org.harrow.casefile.EntryTable;
import org.harrow.casefile.RecordScan;
import org.harrow.model.CaseException;
import org.jspecify.annotations.Nullable;

/** Hashes the bytes of every record again, from the stored originals. */
final class ExhibitCheck implements RecordScan.Visitor {
    private final Exhibits exhibits;
    private final EntryTable entries;
    private final CaseCheck check;
    private int source = -1;
    private long entry = -1;
    private Exhibits.@Nullable Opened opened;
    private @Nullable RangeHasher hasher;

    private ExhibitCheck(Exhibits exhibits, EntryTable entries, CaseCheck check) {
        this.exhibits = exhibits;
        this.entries = entries;
        this.check = check;
    }

    static void run(CaseFile file, Connection db, CaseCheck check) throws SQLException {
        ExhibitCheck all = new ExhibitCheck(new Exhibits(file), new EntryTable(db), check);
        RecordScan.run(db, all);
        all.end();
    }

    @Override
    public void place(int nextSource, long nextEntry, long offset, long length, byte[] sha256) {
        if (nextSource != source || nextEntry != entry) {
            end();
            source = nextSource;
            entry = nextEntry;
            begin();
        }
        check.checked();
        RangeHasher current = hasher;
        if (current != null) {
            try {
                current.add(offset, length, sha256);
            } catch (IOException e) {
                unreadable(e);
            }
        }
    }

    private void begin() {
        try {
            Exhibits.Opened next = exhibits.open(source, entries.name(entry));
            opened = next;
            hasher =
                    new RangeHasher(
                            next.stream(),
                            at ->
                                    check.differs(
                                            "The record at byte "
                                                    + at
                                                    + " of source "
                                                    + source
                                                    + " is not what was imported."));
        } catch (IOException | CaseException e) {
            unreadable(e);
        }
    }

    private void end() {
        try {
            if (hasher != null) {
                hasher.finish();
            }
            if (opened != null) {
                opened.close();
            }
        } catch (IOException e) {
            unreadable(e);
        }
        hasher = null;
        opened = null;
    }

    private void unreadable(Exception e) {
        check.differs("Records of source " + source + " cannot be read: " + e.getMessage());
        hasher = null;
    }
}
