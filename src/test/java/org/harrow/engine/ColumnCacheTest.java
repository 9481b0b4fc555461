package org.harrow.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.harrow.casefile.CaseState;
import org.harrow.model.CaseException;
import org.harrow.resolve.Resolved;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A large case opens from the columns that were kept, which say what its rows say or nothing. */
class ColumnCacheTest {
    private static final int COMMENTS = ColumnCache.WORTH + 5;

    @TempDir Path folder;
    private Path path = Path.of("");

    @BeforeEach
    void fill() throws IOException, CaseException {
        path = folder.resolve("c.harrow");
        List<String> lines = new ArrayList<>(List.of(Cases.comments(0, COMMENTS)));
        lines.add("a|OPENED|u1=1|github:o/r#1|2026-01-01T00:00:00Z|see|url:https://e.org/pgae");
        lines.add("b|POSTED|blog|url:https://e.org/page|2026-01-02T00:00:00Z|a page");
        lines.add("c|CLOSED||github:o/r#1|2026-01-01T00:00:01Z|");
        lines.add("7|COMMENTED|ren\u00e9=1|github:o/r#1|2026-01-01T00:00:07Z|another text");
        lines.add("d|COMMENTED|u2=2|github:o/r#2|-|without a time");
        Path file = Cases.file(folder, "a.txt", lines.toArray(String[]::new));
        try (CaseSession session = Cases.create(path)) {
            Cases.load(session, file);
            session.data();
        }
    }

    @Test
    void saysWhatTheRowsSay() throws CaseException, SQLException {
        try (CaseSession session = Cases.open(path)) {
            Resolved kept = kept(session);
            assertNotNull(kept);
            Resolved opened = session.snapshot().resolved();
            assertEquals(COMMENTS + 4, opened.data().size());
            Resolved rows =
                    session.file()
                            .read(
                                    db ->
                                            new CaseLoader(
                                                            db,
                                                            session.snapshot().sources(),
                                                            session.snapshot().entries())
                                                    .load());
            assertArrayEquals(bytes(rows), bytes(opened));
            assertEquals(rows.data().accounts(), opened.data().accounts());
            assertEquals(rows.data().artifacts(), opened.data().artifacts());
            assertEquals(rows.undated().size(), opened.undated().size());
            assertEquals(rows.dated().notes(), opened.dated().notes());
        }
    }

    @Test
    void isOfOneStateOfTheCase() throws CaseException, IOException {
        Path more = Cases.file(folder, "b.txt", Cases.comments(COMMENTS, COMMENTS + 10));
        try (CaseSession session = Cases.open(path)) {
            Cases.load(session, more);
            assertNull(kept(session));
            assertEquals(COMMENTS + 14, session.data().size());
            assertNotNull(kept(session));
            session.undo();
            assertNull(kept(session));
            assertEquals(COMMENTS + 4, session.data().size());
            session.notes().add(session.data().id(0), "a note");
            assertNotNull(kept(session), "a note changes nothing that is visible");
            Resolved before = session.snapshot().resolved();
            session.undo();
            assertSame(before, session.snapshot().resolved(), "nothing was read again");
        }
    }

    @Test
    void isNotBelievedWhereItIsDamaged() throws CaseException {
        try (CaseSession session = Cases.open(path)) {
            session.file()
                    .write(
                            db -> {
                                try (Statement statement = db.createStatement()) {
                                    return statement.executeUpdate(
                                            "UPDATE cache SET data = CAST(substr(data, 1, 900) ||"
                                                    + " x'55' || substr(data, 902) AS BLOB) WHERE"
                                                    + " name = 'columns'");
                                }
                            });
            assertNull(kept(session));
            assertEquals(COMMENTS + 4, session.data().size());
            assertNotNull(kept(session));
        }
    }

    @Test
    void isNotBelievedWhereItComesFromElsewhere() throws CaseException, IOException {
        Path copy = Files.copy(path, folder.resolve("copy.harrow"));
        try (CaseSession session = Cases.open(copy)) {
            assertNull(kept(session));
            assertEquals(COMMENTS + 4, session.data().size());
            assertNotNull(kept(session));
        }
    }

    private static @Nullable Resolved kept(CaseSession session) throws CaseException {
        return new ColumnCache(session.file(), session.file().read(CaseState::of)).read();
    }

    private static byte[] bytes(Resolved resolved) throws SQLException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ResolvedColumns.write(resolved, new ColumnWriter((buffer, n) -> out.write(buffer, 0, n)));
        return out.toByteArray();
    }
}
