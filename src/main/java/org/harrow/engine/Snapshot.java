package org.harrow.engine;

import java.sql.Connection;
import java.sql.SQLException;
import org.harrow.casefile.EntryTable;
import org.harrow.casefile.SourceTable;
import org.harrow.resolve.Resolved;

/** A case as it was read: good until somebody writes to it. */
record Snapshot(Resolved resolved, SourceTable sources, EntryTable entries) {

    static Snapshot read(Connection db) throws SQLException {
        SourceTable sources = new SourceTable(db);
        EntryTable entries = new EntryTable(db);
        return new Snapshot(new CaseLoader(db, sources, entries).load(), sources, entries);
    }

    ActionReader actions(Connection db) throws SQLException {
        return new ActionReader(db, sources, entries, resolved);
    }
}
