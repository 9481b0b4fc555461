package org.harrow.casefile;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Map;
import org.harrow.model.CaseException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A case that has been elsewhere is looked at before it is touched. */
class StrangerTest {
    private static final Instant AT = Instant.parse("2026-03-01T12:00:00Z");

    @TempDir Path folder;
    private Path path = Path.of("");

    @BeforeEach
    void make() throws CaseException {
        path = folder.resolve("c.harrow");
        CaseFiles.create(path, "x", AT).close();
    }

    @Test
    void isOursUntilSomethingElseTouchesIt() throws CaseException, SQLException, IOException {
        try (CaseFile file = CaseFiles.open(path)) {
            assertTrue(file.hasOwnIndex());
            file.write(db -> CustodyLog.append(db, AT, "note", Map.of()));
        }
        try (CaseFile file = CaseFiles.open(path)) {
            assertTrue(file.hasOwnIndex());
        }
        change("UPDATE meta SET value = 'y'");
        try (CaseFile file = CaseFiles.open(path)) {
            assertFalse(file.hasOwnIndex());
        }
        try (CaseFile file = CaseFiles.open(path)) {
            assertFalse(file.hasOwnIndex(), "looked at, but the index is still another's");
            new SearchIndex(file).complete();
        }
        try (CaseFile file = CaseFiles.open(path)) {
            assertTrue(file.hasOwnIndex());
        }
        Path moved = Files.copy(path, folder.resolve("moved.harrow"));
        try (CaseFile file = CaseFiles.open(moved)) {
            assertFalse(file.hasOwnIndex());
        }
    }

    @Test
    void isNotChangedByOneByteWhereItIsRefusedOrOnlyOpened()
            throws CaseException, SQLException, IOException {
        change(
                "CREATE VIEW hostile AS WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1"
                        + " FROM n) SELECT x FROM n");
        byte[] before = Files.readAllBytes(path);
        assertThrows(CaseException.class, () -> CaseFiles.open(path));
        assertArrayEquals(before, Files.readAllBytes(path));
        change("DROP VIEW hostile");
        byte[] sound = Files.readAllBytes(path);
        CaseFiles.open(path).close();
        assertArrayEquals(sound, Files.readAllBytes(path));
    }

    @Test
    void isLookedAtWithTightLimitsAndCannotBeWritten() throws CaseException, SQLException {
        try (Vetting vetting = Vetting.of(path);
                Connection db = vetting.open();
                Statement statement = db.createStatement()) {
            assertEquals(0, CaseFile.number(db, "PRAGMA trusted_schema"));
            assertEquals(1, CaseFile.number(db, "PRAGMA cell_size_check"));
            assertThrows(SQLException.class, () -> statement.execute("DELETE FROM meta"));
            assertThrows(
                    SQLException.class, () -> statement.execute("ATTACH '" + path + "' AS other"));
        }
    }

    @Test
    void comesWithTheJournalOfAnInterruptedWrite() throws CaseException, SQLException, IOException {
        Path torn = folder.resolve("torn.harrow");
        Path journal = folder.resolve("torn.harrow-journal");
        try (Connection db = DriverManager.getConnection("jdbc:sqlite:" + path);
                Statement statement = db.createStatement()) {
            statement.execute("PRAGMA cache_size = 1");
            statement.execute("BEGIN IMMEDIATE");
            statement.execute("CREATE TABLE extra(a)");
            statement.execute(
                    "INSERT INTO extra WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM"
                            + " n LIMIT 3000) SELECT randomblob(200) FROM n");
            Files.copy(path, torn);
            Files.copy(path.resolveSibling("c.harrow-journal"), journal);
            statement.execute("ROLLBACK");
        }
        try (CaseFile file = CaseFiles.open(torn)) {
            assertEquals(1, file.read(CustodyLog::read).size());
        }
    }

    private void change(String sql) throws SQLException {
        try (Connection db = DriverManager.getConnection("jdbc:sqlite:" + path);
                Statement statement = db.createStatement()) {
            statement.execute(sql);
        }
    }
}
