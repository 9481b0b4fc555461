package org.harrow.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Random;
import org.harrow.model.CaseException;
import org.harrow.model.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever happens to the evidence in a case, verify finds it. */
class DamageTest {
    @TempDir Path folder;
    private Path path = Path.of("");
    private Path copy = Path.of("");

    @BeforeEach
    void fill() throws IOException, CaseException {
        path = folder.resolve("c.harrow");
        copy = folder.resolve("copy.harrow");
        Path file = Cases.file(folder, "a.txt", Cases.comments(0, 400));
        Path other = Cases.file(folder, "b.txt", "!spoilt", "1|OPENED|u=1|github:o/r#1|-|x");
        try (CaseSession session = Cases.create(path)) {
            Cases.load(session, file, other);
            assertTrue(session.verify(Progress.NONE).ok());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE draft SET text = 'text 8' WHERE text = 'text 7'",
                "UPDATE draft SET lo = lo + 1 WHERE id = 9",
                "UPDATE draft SET account = 1 WHERE account = 2",
                "UPDATE account SET login = 'someone' WHERE id = 1",
                "UPDATE artifact SET name = 'github:o/q#1' WHERE id = 2",
                "UPDATE record SET offset = offset + 1 WHERE id = 3",
                "UPDATE record SET duplicate = 1 WHERE id = 3",
                "UPDATE problem SET reason = 'Nothing.'",
                "DELETE FROM problem",
                "DELETE FROM record WHERE id = 5",
                "DELETE FROM draft WHERE id = 5",
                "INSERT INTO link(draft, artifact) VALUES(5, 1)",
                "INSERT INTO record SELECT id + 1000, source, entry, offset, length, key_high,"
                        + " key_low, sha256, duplicate FROM record WHERE id = 1",
                "UPDATE source SET bytes = bytes + 1",
                "UPDATE source SET sha256 = zeroblob(32) WHERE id = 1",
                "UPDATE import SET file = 'z.txt' WHERE id = 1",
                "UPDATE import SET stored = 1, undated = 0 WHERE id = 2",
                "UPDATE import SET read = read + 1, stored = stored + 1 WHERE id = 1",
                "DELETE FROM import WHERE id = 2",
                "DELETE FROM batch",
                "DELETE FROM chunk",
                "DROP TRIGGER log_keeps_words"
            })
    void findsEveryChangeToARow(String change) throws IOException, SQLException {
        Files.copy(path, copy);
        try (Connection db = DriverManager.getConnection("jdbc:sqlite:" + copy);
                Statement statement = db.createStatement()) {
            statement.execute(change);
        }
        assertFalse(isSound(), change);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE draft SET artifact = 4332 WHERE id = 9",
                "UPDATE draft SET account = -122 WHERE id = 9",
                "UPDATE draft SET kind = 99 WHERE id = 9",
                "UPDATE draft SET attributes = '{\"a' WHERE id = 9",
                "UPDATE account SET type = 77 WHERE id = 1",
                "DELETE FROM artifact",
                "INSERT INTO link(draft, artifact) VALUES(5, 700)"
            })
    void neverShowsRowsThatNameWhatIsNotThereAndSalvagesTheOthers(String change)
            throws IOException, SQLException, CaseException {
        Files.copy(path, copy);
        try (Connection db = DriverManager.getConnection("jdbc:sqlite:" + copy);
                Statement statement = db.createStatement()) {
            statement.execute(change);
        }
        try (CaseSession session = Cases.open(copy)) {
            assertTrue(session.data().size() > 390, "all that is shown has its names");
        } catch (CaseException e) {
            assertTrue(e.toString().contains("is damaged"), e::toString);
        }
        Path saved = folder.resolve("saved.harrow");
        Salvaged.into(copy, saved, Cases.CLOCK, Progress.NONE);
        try (CaseSession session = Cases.open(saved)) {
            assertTrue(change.startsWith("DELETE") || session.data().size() > 300, change);
        }
    }

    /** A byte in no use may change unseen, but then the case still says the same. */
    @Test
    void findsEveryChangedByteThatMatters() throws IOException, SQLException {
        byte[] all = Files.readAllBytes(path);
        String whole = contents(path);
        Random random = new Random(20260211);
        int found = 0;
        for (int run = 0; run < 60; run++) {
            int at = random.nextInt(all.length);
            Files.copy(path, copy, StandardCopyOption.REPLACE_EXISTING);
            try (RandomAccessFile file = new RandomAccessFile(copy.toFile(), "rw")) {
                file.seek(at);
                file.write(all[at] ^ (1 << random.nextInt(8)));
            }
            if (isSound()) {
                assertEquals(whole, contents(copy), "byte " + at + " of the case");
            } else {
                found++;
            }
        }
        assertTrue(found > 20, "only " + found + " of 60 changes were found");
    }

    /** Every row of every table as text, but for what is made again from the others. */
    private static String contents(Path file) throws SQLException {
        StringBuilder out = new StringBuilder();
        try (Connection db = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement names = db.createStatement();
                ResultSet table =
                        names.executeQuery(
                                "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT"
                                        + " LIKE 'sqlite_%' AND name NOT LIKE 'search%' AND name"
                                        + " <> 'cache' ORDER BY name")) {
            while (table.next()) {
                try (Statement statement = db.createStatement();
                        ResultSet row =
                                statement.executeQuery("SELECT * FROM " + table.getString(1))) {
                    while (row.next()) {
                        for (int c = 1; c <= row.getMetaData().getColumnCount(); c++) {
                            Object value = row.getObject(c);
                            out.append(value instanceof byte[] b ? Arrays.toString(b) : value)
                                    .append('|');
                        }
                        out.append('\n');
                    }
                }
            }
        }
        return out.toString();
    }

    @Test
    void refusesAFileThatIsNoCase() throws IOException {
        Path other = Files.write(folder.resolve("x.harrow"), new byte[5000]);
        CaseException e = assertThrows(CaseException.class, () -> Cases.open(other));
        assertTrue(e.toString().contains("is not a Harrow case"), e::toString);
    }

    /** A damaged case is refused when it is opened, or does not verify. */
    private boolean isSound() {
        try (CaseSession session = Cases.open(copy)) {
            return session.verify(Progress.NONE).ok();
        } catch (CaseException e) {
            return false;
        }
    }
}
