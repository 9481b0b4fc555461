package org.harrow.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import org.harrow.model.CaseException;
import org.harrow.model.LogEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A case of every earlier schema opens, is brought up to date, and says the same as before. */
class MigrationTest {
    private static final InstantSource CLOCK =
            InstantSource.fixed(Instant.parse("2026-04-01T00:00:00Z"));

    /** Head of the custody log of the golden case of schema 1. */
    private static final String HEAD =
            "5b21bb09ebd69f6f2aa96bc0860114cfb4b11f004b294cdb9140bd039ed4d199";

    @TempDir Path folder;
    private Path path = Path.of("");

    @BeforeEach
    void copy() throws IOException {
        path = folder.resolve("c.harrow");
        try (InputStream in = MigrationTest.class.getResourceAsStream("schema-1.harrow")) {
            Files.copy(Objects.requireNonNull(in), path);
        }
    }

    @Test
    void bringsSchema1UpToDateAndKeepsASnapshotOfIt() throws CaseException, SQLException {
        try (CaseFile file = CaseFiles.open(path, CLOCK)) {
            List<LogEntry> log = file.read(CustodyLog::read);
            assertEquals(List.of(), CustodyLog.differences(log));
            assertEquals(HEAD, log.get(log.size() - 2).hash());
            assertEquals("case.migrate", log.getLast().what());
            assertEquals("{\"from\":1,\"to\":2}", log.getLast().body());
            long drafts = file.read(db -> CaseFile.number(db, "SELECT count(*) FROM draft"));
            assertEquals(51, drafts);
            assertEquals(Schema.known(Schema.VERSION), file.read(Schema::fingerprint));
        }
        Path snapshot = folder.resolve("c.schema-1.harrow");
        try (Connection db = DriverManager.getConnection("jdbc:sqlite:" + snapshot)) {
            assertEquals(1, CaseFile.number(db, "PRAGMA user_version"));
            assertEquals(HEAD, CustodyLog.headHash(db));
        }
        try (CaseFile again = CaseFiles.open(path, CLOCK)) {
            assertEquals("case.migrate", again.read(CustodyLog::read).getLast().what());
        }
    }

    @Test
    void addsWordsThatALaterVersionHas() throws SQLException, CaseException {
        CaseFiles.open(path, CLOCK).close();
        change("DELETE FROM word WHERE list = 'kind' AND name = 'other'");
        try (CaseFile file = CaseFiles.open(path, CLOCK)) {
            assertEquals(WordList.Match.SAME, file.read(WordList::match));
        }
        change("INSERT INTO word(list, id, name) VALUES('kind', 900, 'dreamt')");
        assertThrows(CaseException.class, () -> CaseFiles.open(path, CLOCK));
    }

    private void change(String sql) throws SQLException {
        try (Connection db = DriverManager.getConnection("jdbc:sqlite:" + path);
                Statement statement = db.createStatement()) {
            statement.execute(sql);
        }
    }
}
