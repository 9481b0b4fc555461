package org.harrow.engine;

import java.sql.Connection;
import java.sql.SQLException;
import org.harrow.casefile.CaseFile;
import org.harrow.casefile.CaseState;
import org.harrow.casefile.EntryTable;
import org.harrow.casefile.SourceTable;
import org.harrow.model.CaseException;
import org.harrow.model.Remedy;
import org.harrow.resolve.Resolved;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/**
 * A case as it was read: good as long as its state has this name.
 *
 * @param state what was visible, as {@link CaseState} names it
 */
record Snapshot(String state, Resolved resolved, SourceTable sources, EntryTable entries) {

    /**
     * What the case holds now.
     *
     * @param known an earlier snapshot, which is given back where it still is what the case holds
     */
    static Snapshot read(CaseFile file, @Nullable Snapshot known) throws CaseException {
        String state = file.read(CaseState::of);
        if (known != null && known.state.equals(state)) {
            return known;
        }
        ColumnCache cache = new ColumnCache(file, state);
        Resolved kept = cache.read();
        if (kept != null) {
            return file.read(
                    db -> new Snapshot(state, kept, new SourceTable(db), new EntryTable(db)));
        }
        Snapshot read = file.read(db -> sound(file, state, db));
        if (file.read(CaseState::of).equals(state)) { // else somebody wrote in the meantime
            cache.keep(read.resolved);
        }
        return read;
    }

    /** Rows of a damaged case may name accounts, artifacts and kinds that are not there. */
    private static Snapshot sound(CaseFile file, String state, Connection db)
            throws SQLException, CaseException {
        try {
            return rows(state, db);
        } catch (IndexOutOfBoundsException
                | IllegalArgumentException
                | NullPointerException
                | NegativeArraySizeException
                | JacksonException e) {
            throw new CaseException(
                    file.path().getFileName()
                            + " has rows that name what is not in it: it is damaged. \"harrow"
                            + " verify\" says where; \"harrow salvage\" copies what holds together"
                            + " into a new case.",
                    Remedy.SALVAGE,
                    e);
        }
    }

    private static Snapshot rows(String state, Connection db) throws SQLException {
        SourceTable sources = new SourceTable(db);
        EntryTable entries = new EntryTable(db);
        return new Snapshot(state, new CaseLoader(db, sources, entries).load(), sources, entries);
    }

    ActionReader actions(Connection db) throws SQLException {
        return new ActionReader(db, sources, entries, resolved);
    }
}
