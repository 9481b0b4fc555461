package org.harrow.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.harrow.model.CaseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseFilesTest {
    private static final Instant AT = Instant.parse("2026-03-01T12:00:00Z");

    @TempDir Path folder;

    @Test
    void neverOverwritesAFileAndLeavesNothingBeside() throws IOException, CaseException {
        Path path = Files.writeString(folder.resolve("c.harrow"), "a year's work");
        assertThrows(CaseException.class, () -> CaseFiles.create(path, "x", AT));
        assertEquals("a year's work", Files.readString(path));
        CaseFiles.create(folder.resolve("d.harrow"), "x", AT).close();
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(2, files.count());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "PRAGMA user_version = 99, newer Harrow",
        "PRAGMA application_id = 7, not a Harrow case",
        "CREATE TABLE extra(a), salvage",
        "CREATE VIEW record2 AS SELECT 1, salvage",
        "UPDATE word SET name = 'x' WHERE list = 'kind' AND id = 3, salvage"
    })
    void saysWhyItWillNotOpenAFile(String change, String reason)
            throws SQLException, CaseException {
        Path path = folder.resolve("c.harrow");
        CaseFiles.create(path, "x", AT).close();
        try (Connection db = DriverManager.getConnection("jdbc:sqlite:" + path);
                Statement statement = db.createStatement()) {
            statement.execute(change);
        }
        CaseException e = assertThrows(CaseException.class, () -> CaseFiles.open(path));
        assertTrue(e.toString().contains(reason), e::toString);
    }

    @Test
    void saysThatAnotherProgramWritesInsteadOfDatabaseIsLocked()
            throws SQLException, CaseException {
        Path path = folder.resolve("c.harrow");
        try (CaseFile file = CaseFiles.create(path, "x", AT);
                Connection other = DriverManager.getConnection("jdbc:sqlite:" + path);
                Statement statement = other.createStatement()) {
            file.read(db -> db.createStatement().execute("PRAGMA busy_timeout = 10"));
            statement.execute("BEGIN EXCLUSIVE");
            CaseException e =
                    assertThrows(
                            CaseException.class,
                            () -> file.write(db -> CustodyLog.append(db, AT, "note", Map.of())));
            assertTrue(e.toString().contains("another program"), e::toString);
            statement.execute("ROLLBACK");
            file.write(db -> CustodyLog.append(db, AT, "note", Map.of()));
            assertEquals(2, file.read(CustodyLog::read).size());
        }
    }

    @Test
    void writesAllOrNothingAtEveryPointWhereTheDiskIsFull() throws CaseException {
        Path path = folder.resolve("c.harrow");
        String big = "x".repeat(3000);
        try (CaseFile file = CaseFiles.create(path, "x", AT)) {
            long pages = file.read(db -> CaseFile.number(db, "PRAGMA page_count"));
            int refused = 0;
            for (long limit = pages; limit < pages + 12; limit++) {
                long most = limit;
                int before = file.read(CustodyLog::read).size();
                file.read(db -> CaseFile.number(db, "PRAGMA max_page_count = " + most));
                try {
                    file.write(
                            db -> {
                                for (int i = 0; i < 8; i++) {
                                    CustodyLog.append(db, AT, "note", Map.of("text", big));
                                }
                                return null;
                            });
                    assertEquals(before + 8, file.read(CustodyLog::read).size());
                } catch (CaseException e) {
                    refused++;
                    assertTrue(e.toString().contains("disk is full"), e::toString);
                    assertEquals(before, file.read(CustodyLog::read).size());
                }
                assertEquals(List.of(), CustodyLog.differences(file.read(CustodyLog::read)));
            }
            assertTrue(refused > 0, "no limit was low enough");
        }
    }
}
