package org.harrow.engine;

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
import java.util.List;
import java.util.stream.Stream;
import org.harrow.model.CaseException;
import org.harrow.model.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One window changes a case; others read it, and say whose the first one is. */
class WindowCaseTest {
    @TempDir Path folder;
    private Path path = Path.of("");

    /** Another process that shows {@code args[0]} until it is killed. */
    static final class Child {
        private Child() {}

        public static void main(String[] args) throws CaseException, IOException {
            CaseSession session = WindowCase.open(Path.of(args[0]), Cases.CLOCK);
            Files.writeString(Path.of(args[0] + ".said"), session.info().readOnly() + "shown");
            session.ask("Who was it?");
            System.in.read();
        }
    }

    @BeforeEach
    void makeACase() throws CaseException, IOException {
        path = folder.resolve("c.harrow");
        try (CaseSession session = Cases.create(path)) {
            Cases.load(session, Cases.file(folder, "a.txt", Cases.comments(0, 20)));
        }
    }

    private static String reading(CaseSession session) throws CaseException {
        return session.info().readOnly();
    }

    private List<String> beside() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString())
                    .filter(name -> name.contains(".window"))
                    .toList();
        }
    }

    @Test
    void aCaseThatCannotBeWrittenIsSearchedAllTheSame() throws CaseException, SQLException {
        int found;
        try (CaseSession session = WindowCase.open(path, Cases.CLOCK)) {
            found = session.search().find("text").size();
        }
        try (Connection db = DriverManager.getConnection("jdbc:sqlite:" + path);
                Statement run = db.createStatement()) {
            run.execute("DELETE FROM cache");
        }
        try (CaseSession first = WindowCase.open(path, Cases.CLOCK);
                CaseSession second = WindowCase.open(path, Cases.CLOCK)) {
            assertFalse(reading(second).isEmpty());
            assertEquals(found, second.search().find("text").size());
            assertEquals(0, second.search().find("nowhere").size());
            assertEquals(found, first.search().find("text").size());
        }
        assertTrue(found > 0);
    }

    @Test
    void theSecondReadsAndSeesWhatTheFirstChanges() throws CaseException, IOException {
        try (CaseSession first = WindowCase.open(path, Cases.CLOCK)) {
            assertEquals("", reading(first));
            assertEquals(List.of(".c.harrow.window"), beside());
            try (CaseSession second = WindowCase.open(path, Cases.CLOCK)) {
                String why = reading(second);
                assertTrue(why.startsWith("c.harrow is open in another window ("), why);
                assertTrue(why.contains("process " + ProcessHandle.current().pid()), why);
                assertTrue(why.contains("since 2026-03-01 12:00 UTC"), why);
                CaseException refused =
                        assertThrows(CaseException.class, () -> second.ask("And now?"));
                assertEquals(why, refused.getMessage());
                first.ask("Who?");
                assertEquals("Who?", second.info().question());
                assertEquals(20, second.data().size());
                assertTrue(second.verify(Progress.NONE).ok());
                second.saveAs(folder.resolve("copy.harrow"));
            }
            first.ask("Who else?");
        }
        assertEquals(List.of(), beside());
        try (CaseSession copy = WindowCase.open(folder.resolve("copy.harrow"), Cases.CLOCK);
                CaseSession third = WindowCase.open(path, Cases.CLOCK)) {
            assertEquals("", reading(copy));
            assertEquals("Who?", copy.info().question());
            third.ask("Who was it?");
        }
    }

    @Test
    void searchesWhatTheFirstHasIndexed() throws CaseException {
        try (CaseSession first = WindowCase.open(path, Cases.CLOCK)) {
            assertEquals(20, first.search().find("text").size());
            try (CaseSession second = WindowCase.open(path, Cases.CLOCK)) {
                assertFalse(reading(second).isEmpty());
                assertEquals(20, second.search().find("text").size());
            }
        }
    }

    @Test
    void anotherProcessHasItUntilItEndsHoweverItEnds()
            throws IOException, InterruptedException, CaseException {
        Path said = Path.of(path + ".said");
        Process child =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "--enable-native-access=ALL-UNNAMED",
                                "-XX:TieredStopAtLevel=1",
                                "-Dharrow.cases=" + System.getProperty("harrow.cases", ""),
                                "-cp",
                                System.getProperty("java.class.path"),
                                Child.class.getName(),
                                path.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("child.log").toFile())
                        .start();
        try {
            while (child.isAlive() && !Files.exists(said)) {
                Thread.onSpinWait();
            }
            try (CaseSession second = WindowCase.open(path, Cases.CLOCK)) {
                assertTrue(reading(second).contains("process " + child.pid()), reading(second));
                assertThrows(CaseException.class, () -> second.ask("And now?"));
            }
            assertEquals(List.of(".c.harrow.window"), beside());
        } finally {
            child.destroyForcibly();
            child.waitFor();
        }
        assertEquals("shown", Files.readString(said));
        try (CaseSession after = WindowCase.open(path, Cases.CLOCK)) {
            assertEquals("", reading(after));
            after.ask("And now?");
        }
        assertEquals(List.of(), beside());
    }

    @Test
    void aFileThatSomebodyLeftThereIsNobodysAndALinkIsNotFollowed()
            throws IOException, CaseException {
        Path lock = folder.resolve(".c.harrow.window");
        Files.writeString(lock, "mallory\u202e on\nnowhere");
        try (CaseSession session = WindowCase.open(path, Cases.CLOCK)) {
            assertEquals("", reading(session));
        }
        Path target = Files.writeString(folder.resolve("precious.txt"), "precious");
        Files.createSymbolicLink(lock, target);
        try (CaseSession session = WindowCase.open(path, Cases.CLOCK)) {
            session.ask("Who?");
        }
        assertEquals("precious", Files.readString(target));
    }
}
