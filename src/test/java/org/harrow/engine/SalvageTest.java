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
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Random;
import org.harrow.model.CaseException;
import org.harrow.model.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SalvageTest {
    @TempDir Path folder;
    private Path path = Path.of("");
    private Path fresh = Path.of("");

    @BeforeEach
    void fill() throws IOException, CaseException {
        path = folder.resolve("c.harrow");
        fresh = folder.resolve("fresh.harrow");
        Path file = Cases.file(folder, "a.txt", Cases.comments(0, 2_000));
        try (CaseSession session = Cases.create(path)) {
            Cases.load(session, file);
            session.accountLinks().link("github:u1", "github:u2", "one mail address");
        }
    }

    @Test
    void losesNothingOfACaseThatIsOnlyForeign() throws CaseException, SQLException {
        try (Connection db = DriverManager.getConnection("jdbc:sqlite:" + path);
                Statement statement = db.createStatement()) {
            statement.execute("CREATE TABLE extra(a)");
            statement.execute("CREATE VIEW hostile AS SELECT 1");
            statement.execute(
                    "CREATE TRIGGER trap AFTER INSERT ON finding BEGIN DELETE FROM log; END");
        }
        assertThrows(CaseException.class, () -> Cases.open(path));
        List<Salvaged> rows = Salvaged.into(path, fresh, Cases.CLOCK, Progress.NONE);
        assertTrue(rows.stream().allMatch(r -> r.note().isEmpty()), rows::toString);
        try (CaseSession session = Cases.open(fresh)) {
            assertEquals(2_000, session.data().size());
            assertEquals(1, session.accountLinks().list().size());
            assertEquals("case.salvage", session.log().getLast().what());
            assertEquals(2_000, session.search().find("text").size());
            Verification found = session.verify(Progress.NONE);
            assertTrue(found.ok(), found::toString);
        }
    }

    @Test
    void copiesWhatIsLeftOfACaseThatWasCutOff() throws CaseException, IOException {
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw")) {
            file.setLength(file.length() * 3 / 4);
        }
        List<Salvaged> rows = Salvaged.into(path, fresh, Cases.CLOCK, Progress.NONE);
        assertTrue(rows.stream().anyMatch(r -> !r.note().isEmpty()), rows::toString);
        try (CaseSession session = Cases.open(fresh)) {
            assertEquals("case.salvage", session.log().getLast().what());
            assertFalse(session.verify(Progress.NONE).ok());
        }
    }

    @Test
    void saysWhatToDoWhereNothingCanBeRead() throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw")) {
            file.setLength(100);
        }
        CaseException why =
                assertThrows(
                        CaseException.class,
                        () -> Salvaged.into(path, fresh, Cases.CLOCK, Progress.NONE));
        assertFalse(why.toString().contains("harrow salvage"), why::toString);
        assertFalse(Files.exists(fresh));
    }

    @Test
    void copiesWhatIsLeftOfADamagedCaseAndSaysWhatIsNot() throws CaseException, IOException {
        byte[] whole = Files.readAllBytes(path);
        Random random = new Random(7);
        int salvaged = 0;
        long most = 0;
        for (int run = 0; run < 6; run++) {
            Files.write(path, whole);
            try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw")) {
                file.seek(4096L * (30 + random.nextInt(whole.length / 4096 - 31)));
                byte[] noise = new byte[4096];
                random.nextBytes(noise);
                file.write(noise);
            }
            Files.deleteIfExists(fresh);
            try {
                List<Salvaged> rows = Salvaged.into(path, fresh, Cases.CLOCK, Progress.NONE);
                long drafts = copied(rows, "draft");
                most = Math.max(most, drafts);
                try (CaseSession session = Cases.open(fresh)) {
                    boolean lost = rows.stream().anyMatch(r -> !r.note().isEmpty());
                    assertEquals(
                            lost || drafts < 2_000, !session.verify(Progress.NONE).ok(), "" + rows);
                }
                salvaged++;
            } catch (CaseException e) {
                assertFalse(Files.exists(fresh));
            }
        }
        assertTrue(salvaged >= 4, salvaged + " of 6 were salvaged");
        assertTrue(most > 1_500, most + " drafts at most");
    }

    private static long copied(List<Salvaged> rows, String table) {
        return rows.stream().filter(r -> r.table().equals(table)).mapToLong(Salvaged::copied).sum();
    }

    @Test
    void neverOverwritesACaseAndRefusesWhatIsNone() throws IOException, CaseException {
        Files.copy(path, fresh, StandardCopyOption.REPLACE_EXISTING);
        assertThrows(
                CaseException.class, () -> Salvaged.into(path, fresh, Cases.CLOCK, Progress.NONE));
        Path other = Files.write(folder.resolve("x.harrow"), new byte[5000]);
        Path target = folder.resolve("y.harrow");
        assertThrows(
                CaseException.class,
                () -> Salvaged.into(other, target, Cases.CLOCK, Progress.NONE));
        assertFalse(Files.exists(target));
    }

    @Test
    void saveAsGivesAWholeCopyAndNeverLosesTheTarget() throws CaseException, IOException {
        Path copy = folder.resolve("copy.harrow");
        Files.writeString(copy, "an older copy");
        try (CaseSession session = Cases.open(path)) {
            session.saveAs(copy);
            assertThrows(CaseException.class, () -> session.saveAs(path));
            assertThrows(
                    CaseException.class, () -> session.saveAs(folder.resolve("none/c.harrow")));
            try (CaseSession other = Cases.open(copy)) {
                assertEquals(session.info().logHead(), other.info().logHead());
                assertEquals(2_000, other.data().size());
                assertTrue(other.verify(Progress.NONE).ok());
            }
        }
    }

    @Test
    void saysWhenTheDayHasPassedAndDeletesNothing() throws CaseException {
        InstantSource later = InstantSource.fixed(Instant.parse("2027-02-01T00:00:00Z"));
        try (CaseSession session = Cases.open(path)) {
            session.retention().set("2027-01-31", "the rule of the house");
            assertTrue(session.retention().overdue().isEmpty());
            assertThrows(CaseException.class, () -> session.retention().set("soon", "x"));
            assertThrows(CaseException.class, () -> session.retention().set("2027-01-31", ""));
        }
        try (CaseSession session = CaseSession.open(path, later)) {
            assertTrue(session.retention().overdue().orElse("").contains("2027-01-31"));
            assertEquals(2_000, session.data().size());
            session.undo();
            assertTrue(session.retention().until().isEmpty());
        }
    }
}
