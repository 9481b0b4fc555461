package org.harrow.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.harrow.model.CaseException;
import org.harrow.model.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTest {
    @TempDir Path folder;
    private Path path = Path.of("");

    @BeforeEach
    void fill() throws IOException, CaseException {
        path = folder.resolve("c.harrow");
        Path file =
                Cases.file(
                        folder,
                        "a.txt",
                        "1|OPENED|ann=1|github:o/r#1|2026-02-10T00:00:00Z|The Zürich build fails",
                        "2|COMMENTED|bob=2|github:o/r#1|2026-02-11T00:00:00Z|build works, fails"
                                + " not|url:https://a.example/x",
                        "3|COMMENTED|ann=1|github:o/r#1|2026-02-12T12:00:00Z|rebuilding it",
                        "4|CLOSED|bob=2|github:o/r#1|2026-02-13T00:00:00Z|",
                        "5|COMMENTED|cat=3|github:o/r#1|-|the build of no day");
        try (CaseSession session = Cases.create(path)) {
            Cases.load(session, file);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "build, 1 2 5",
        "BUILD fails, 1 2",
        "'\"build fails\"', 1",
        "build -works, 1 5",
        "re*, 3",
        "zurich, 1",
        "from:ann, 1 3",
        "from:github:bob build, 2",
        "kind:closed, 4",
        "-kind:commented, 1 4",
        "venue:github before:2026-02-11, 1",
        "after:2026-02-12T12:00:00Z, 3 4",
        "has:link, 2",
        "build has:finding, ''",
        "'fails\" OR \"it', ''",
        "nothing:here, ''"
    })
    void findsWhatIsAskedFor(String query, String keys) throws CaseException {
        try (CaseSession session = Cases.open(path)) {
            assertEquals(keys, keys(session, query), query);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " -build", "kind:dreamt", "before:tomorrow", "has:luck", "...", "*"})
    void saysWhyAQueryCannotBeUnderstood(String query) throws CaseException {
        try (CaseSession session = Cases.open(path)) {
            assertThrows(CaseException.class, () -> session.search().find(query));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\"b",
                "NEAR(build fails)",
                "text:build",
                "^build",
                "\"",
                "(build",
                "{x}: y*"
            })
    void readsNoOperatorsOfSqlite(String query) throws CaseException {
        try (CaseSession session = Cases.open(path)) {
            assertTrue(session.search().find("x " + query).size() >= 0);
        }
    }

    @Test
    void hidesWhatWasUndone() throws IOException, CaseException {
        try (CaseSession session = Cases.open(path)) {
            String more = "9|COMMENTED|dan=4|github:o/r#1|2026-02-14T00:00:00Z|another build";
            Cases.load(session, Cases.file(folder, "b.txt", more));
            assertEquals("1 2 9 5", keys(session, "build"));
            session.undo();
            assertEquals("1 2 5", keys(session, "build"));
            session.redo();
            assertEquals("1 2 9 5", keys(session, "build"));
        }
    }

    @Test
    void addsWhatTheIndexLacksAfterAKill() throws SQLException, CaseException {
        change("DELETE FROM cache");
        try (CaseSession session = Cases.open(path)) {
            assertEquals("1 2 5", keys(session, "build"));
            assertTrue(session.verify(Progress.NONE).ok());
        }
    }

    @Test
    void verifyFindsAnIndexThatIsOutOfStep() throws SQLException, CaseException {
        try (CaseSession session = Cases.open(path)) {
            // While it is open: a case changed elsewhere gets a new index when it is opened.
            change(
                    "INSERT INTO search(search, rowid, text) VALUES('delete', 1, 'The Zürich build"
                            + " fails')");
            assertFalse(session.verify(Progress.NONE).ok());
            session.search().rebuild();
            assertTrue(session.verify(Progress.NONE).ok());
            assertEquals("1 2 5", keys(session, "build"));
        }
    }

    private void change(String sql) throws SQLException {
        try (Connection db = DriverManager.getConnection("jdbc:sqlite:" + path);
                Statement statement = db.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The keys of the lines found, as the comments' names or the times give them. */
    private static String keys(CaseSession session, String query) throws CaseException {
        List<String> out = new ArrayList<>();
        Search search = session.search();
        search.read(
                search.find(query),
                100,
                action -> {
                    String object = action.deed().object();
                    out.add(
                            object != null
                                    ? object.substring(object.lastIndexOf('/') + 1)
                                    : action.deed().kind().id().equals("opened") ? "1" : "4");
                });
        return String.join(" ", out);
    }
}
