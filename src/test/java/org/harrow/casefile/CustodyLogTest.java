package org.harrow.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.harrow.model.CaseException;
import org.harrow.model.LogEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CustodyLogTest {
    private static final Instant AT = Instant.parse("2026-03-01T12:00:00.123456789Z");

    @TempDir Path folder;
    private Path path = Path.of("");

    @BeforeEach
    void fill() throws CaseException {
        path = folder.resolve("c.harrow");
        try (CaseFile file = CaseFiles.create(path, "A case", AT)) {
            for (int i = 0; i < 3; i++) {
                Map<String, ?> body = Map.of("n", i);
                file.write(db -> CustodyLog.append(db, AT, "note", body));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE log SET body = '{}' WHERE seq = 2",
                "UPDATE log SET seq = 9 WHERE seq = 4",
                "DELETE FROM log WHERE seq = 4",
                "DELETE FROM log",
                "INSERT OR REPLACE INTO log SELECT seq, at, what, '{}', hash FROM log WHERE seq = 2",
                "REPLACE INTO log SELECT seq, at, what, '{}', hash FROM log WHERE seq = 4",
                "INSERT INTO log SELECT 99, at, what, body, hash FROM log WHERE seq = 2",
                "INSERT INTO log(at, what, body, hash) VALUES(1, 'x', '{}', x'00')"
            })
    void refusesEverythingButTheNextEntry(String change) throws SQLException {
        try (Connection db = DriverManager.getConnection("jdbc:sqlite:" + path);
                Statement statement = db.createStatement()) {
            assertThrows(SQLException.class, () -> statement.execute(change));
        }
    }

    @Test
    void findsAnEntryThatWasChangedLeftOutOrMoved() throws CaseException {
        try (CaseFile file = CaseFiles.open(path)) {
            List<LogEntry> log = file.read(CustodyLog::read);
            assertEquals(List.of(), CustodyLog.differences(log));
            LogEntry e = log.get(1);
            LogEntry changed = new LogEntry(e.seq(), e.at(), e.what(), "{\"n\":7}", e.hash());
            assertEquals(
                    1,
                    CustodyLog.differences(List.of(log.get(0), changed, log.get(2), log.get(3)))
                            .size());
            assertEquals(
                    2, CustodyLog.differences(List.of(log.get(0), log.get(2), log.get(3))).size());
        }
    }

    @Test
    void keepsTimesToTheMicrosecond() throws CaseException {
        try (CaseFile file = CaseFiles.open(path)) {
            assertEquals(
                    Instant.parse("2026-03-01T12:00:00.123456Z"),
                    file.read(CustodyLog::read).getFirst().at());
        }
    }
}
