package org.harrow.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.harrow.model.Action;
import org.harrow.model.CaseException;
import org.harrow.model.ImportedFile;
import org.harrow.model.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is expunged is nowhere in the file any more, and everything else still holds. */
class ExpungeTest {
    private static final String SECRET =
            "7|COMMENTED|zoltan=77|github:o/hideaway#9|2026-01-02T00:00:00Z|lives at Quince Lane 5";

    @TempDir Path folder;
    private Path path = Path.of("");

    @BeforeEach
    void fill() throws IOException, CaseException {
        path = folder.resolve("c.harrow");
        Path a = Cases.file(folder, "a.txt", Cases.comment(1), SECRET, Cases.comment(2));
        Path b = Cases.file(folder, "b.txt", SECRET, Cases.comment(2), "!Quince spoilt");
        try (CaseSession session = Cases.create(path)) {
            Cases.load(session, a, b);
            assertEquals(3, session.data().size());
        }
        String all = Files.readString(path, StandardCharsets.ISO_8859_1);
        for (String word : List.of("Quince Lane", "zoltan", "hideaway")) {
            assertTrue(all.contains(word), word);
        }
    }

    private static String secret(CaseSession session) throws CaseException {
        return Cases.actions(session).stream()
                .filter(a -> a.content().text().contains("Quince"))
                .map(Action::id)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void destroysARecordWhereverItStands() throws IOException, CaseException {
        try (CaseSession session = Cases.open(path)) {
            Expunge.Receipt done = session.expunge().record(secret(session), "asked to");
            assertEquals(2, done.records());
            assertEquals(2, done.sources());
            assertEquals(2, session.data().size());
            assertEquals(0, session.search().find("quince*").size());
            assertEquals(2, session.search().find("text").size());
            Action left = Cases.actions(session).getFirst();
            assertEquals(
                    Cases.comment(1),
                    new String(session.bytes(left.provenance().exhibit()), StandardCharsets.UTF_8));
            holds(session);
        }
        assertNowhere("Quince Lane", "zoltan", "hideaway");
    }

    @Test
    void destroysASourceButNotWhatAnotherSourceTellsToo() throws IOException, CaseException {
        try (CaseSession session = Cases.open(path)) {
            String first = hash(session, "a.txt");
            session.expunge().source(first, "collected without right");
            assertEquals(2, session.data().size());
            assertEquals("b.txt", Cases.actions(session).getFirst().provenance().exhibit().file());
            holds(session);
            String second = hash(session, "b.txt").substring(0, 12);
            session.expunge().source(second, "this one too");
            assertEquals(0, session.data().size());
            holds(session);
        }
        assertNowhere("Quince", "zoltan", "hideaway");
    }

    @Test
    void takesARecordOutOfAPackedFile() throws IOException, CaseException {
        Path packed = folder.resolve("p.txt.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
            out.write((Cases.comment(5) + "\n" + SECRET + "\n").getBytes(StandardCharsets.UTF_8));
        }
        Path other = folder.resolve("packed.harrow");
        String[] sha = new String[1];
        CaseSession.create(other, "x", Cases.CLOCK).close();
        try (CaseSession session =
                CaseSession.open(
                        other,
                        Cases.CLOCK,
                        (file, options, sink, progress) ->
                                new LineReader().read(unpacked(file), options, sink, progress))) {
            Cases.load(session, packed);
            sha[0] = secret(session);
            session.expunge().record(sha[0], "asked to");
            Action left = Cases.actions(session).getFirst();
            assertEquals(
                    Cases.comment(5),
                    new String(session.bytes(left.provenance().exhibit()), StandardCharsets.UTF_8));
            holds(session);
            Cases.load(session, packed);
            assertEquals(1, session.data().size());
            holds(session);
        }
    }

    private static org.harrow.intake.IntakeFile unpacked(org.harrow.intake.IntakeFile file) {
        return new org.harrow.intake.IntakeFile() {
            @Override
            public String name() {
                return file.name();
            }

            @Override
            public long size() {
                return 1000;
            }

            @Override
            public java.io.InputStream open() throws IOException {
                return new java.util.zip.GZIPInputStream(file.open());
            }

            @Override
            public java.nio.channels.SeekableByteChannel channel() throws IOException {
                return file.channel();
            }
        };
    }

    @Test
    void neverTakesItInAgain() throws IOException, CaseException {
        Path again = Cases.file(folder, "d.txt", Cases.comment(8), SECRET);
        try (CaseSession session = Cases.open(path)) {
            session.expunge().record(secret(session), "asked to");
            ImportedFile file = Cases.load(session, again).files().getFirst();
            assertEquals(1, file.ledger().rejected());
            assertTrue(file.problems().getFirst().reason().contains("expunged on 2026-03-01"));
            assertEquals(3, session.data().size());
            Cases.load(session, folder.resolve("a.txt"), again);
            assertEquals(3, session.data().size());
            holds(session);
            session.expunge().source(hash(session, "d.txt"), "no");
            ImportedFile refused = Cases.load(session, again).files().getFirst();
            assertEquals(0, refused.ledger().read());
            assertTrue(refused.problems().getFirst().reason().contains("not taken in again"));
            holds(session);
        }
        assertNowhere("Quince Lane", "zoltan", "hideaway");
    }

    @Test
    void verifyStillFindsWhatNobodyExpunged() throws CaseException, SQLException {
        try (CaseSession session = Cases.open(path)) {
            session.expunge().record(secret(session), "asked to");
        }
        try (Connection db = DriverManager.getConnection("jdbc:sqlite:" + path);
                Statement statement = db.createStatement()) {
            statement.execute("UPDATE draft SET text = 'text 9' WHERE text = 'text 1'");
        }
        try (CaseSession session = Cases.open(path)) {
            assertFalse(session.verify(Progress.NONE).ok());
        }
    }

    @Test
    void needsAReasonAndSomethingThatIsThere() throws CaseException {
        try (CaseSession session = Cases.open(path)) {
            String head = session.info().logHead();
            Expunge expunge = session.expunge();
            assertThrows(CaseException.class, () -> expunge.record(secret(session), " "));
            assertThrows(CaseException.class, () -> expunge.record("0".repeat(64), "x"));
            assertThrows(CaseException.class, () -> expunge.record("7", "x"));
            assertThrows(CaseException.class, () -> expunge.source("00000000", "x"));
            assertEquals(head, session.info().logHead());
        }
    }

    private static String hash(CaseSession session, String file) throws CaseException {
        return session.sources().stream()
                .filter(s -> s.file().equals(file))
                .map(s -> s.original().sha256())
                .findFirst()
                .orElseThrow();
    }

    private static void holds(CaseSession session) throws CaseException {
        Verification found = session.verify(Progress.NONE);
        assertTrue(found.ok(), found::toString);
    }

    private void assertNowhere(String... words) throws IOException {
        String all = new String(Files.readAllBytes(path), StandardCharsets.ISO_8859_1);
        for (String word : words) {
            assertFalse(all.contains(word), word);
        }
        try (var files = Files.list(folder)) {
            List<Path> harrow = files.filter(f -> f.toString().contains(".harrow")).toList();
            assertEquals(List.of(path), harrow);
        }
    }
}
