package org.harrow.engine;

import java.io.IOException;
import java.io.InputStream;
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
    private final CaseFile file;
    private final EntryTable entries;
    private final CaseCheck check;
    private int source = -1;
    private long entry = -1;
    private @Nullable OpenOriginal original;
    private @Nullable InputStream opened;
    private @Nullable RangeHasher hasher;

    private ExhibitCheck(CaseFile file, EntryTable entries, CaseCheck check) {
        this.file = file;
        this.entries = entries;
        this.check = check;
    }

    static void run(CaseFile file, Connection db, CaseCheck check) throws SQLException {
        ExhibitCheck all = new ExhibitCheck(file, new EntryTable(db), check);
        RecordScan.run(db, all);
        all.end();
        all.leave();
    }

    @Override
    public void place(int nextSource, long nextEntry, long offset, long length, byte[] sha256) {
        if (nextSource != source || nextEntry != entry) {
            end();
            if (nextSource != source) {
                leave();
            }
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
            OpenOriginal from = original;
            if (from == null) {
                from = new OpenOriginal(file, source);
                original = from;
            }
            InputStream next = from.bytes(entries.name(entry));
            opened = next;
            hasher =
                    new RangeHasher(
                            next,
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

    private void leave() {
        try {
            if (original != null) {
                original.close();
            }
        } catch (IOException e) {
            unreadable(e);
        }
        original = null;
    }

    private void unreadable(Exception e) {
        check.differs("Records of source " + source + " cannot be read: " + e.getMessage());
        hasher = null;
    }
}
