package org.harrow.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import org.harrow.engine.CaseSession;
import org.harrow.engine.LimitedCase;
import org.harrow.model.CaseException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** What the commands say on a disk that is full. */
class FullDiskTest {
    private static final int RECORDS = 400;

    @TempDir Path folder;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private Path path = Path.of("");
    private Path first = Path.of("");
    private Path second = Path.of("");

    @BeforeEach
    void makeAnEmptyCaseAndTwoExports() throws CaseException, IOException {
        path = folder.resolve("c.harrow");
        CaseSession.create(path, "No room", host().clock()).close();
        first = comments("first.ndjson", 0, 1);
        second = comments("second.ndjson", 1, RECORDS);
    }

    private Host host() {
        return new Host(
                new Console(
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        false),
                InstantSource.fixed(Instant.parse("2026-06-01T12:00:00Z")),
                folder,
                any -> false,
                String::valueOf);
    }

    private Path comments(String name, int from, int to) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = from; i < to; i++) {
            lines.append("{\"id\":")
                    .append(4_000_000_000L + i)
                    .append(",\"user\":{\"login\":\"ada\",\"id\":7,\"type\":\"User\"},")
                    .append("\"issue_url\":\"https://api.github.com/repos/o/r/issues/1\",")
                    .append("\"html_url\":\"https://github.com/o/r/issues/1#issuecomment-")
                    .append(4_000_000_000L + i)
                    .append("\",\"created_at\":\"2026-02-01T10:00:00Z\",")
                    .append("\"updated_at\":\"2026-02-01T10:00:00Z\",\"body\":\"")
                    .append("a remark, ".repeat(20))
                    .append(i)
                    .append("\"}\n");
        }
        return Files.writeString(folder.resolve(name), lines);
    }

    private int load(int room) throws CaseException {
        return load(room, first, second);
    }

    private int load(int room, Path one, Path other) throws CaseException {
        out.reset();
        err.reset();
        ImportCommand command = new ImportCommand(host());
        new CommandLine(command)
                .parseArgs(path.toString(), one.toString(), other.toString(), "--json");
        try (CaseSession session = LimitedCase.open(path, room)) {
            return command.run(session);
        }
    }

    @Test
    void hasARowForEveryFileWhereNothingOfThemFits() throws CaseException {
        assertEquals(ExitCode.UNUSABLE, load(24, second, first));
        String receipt = out.toString(StandardCharsets.UTF_8);
        assertTrue(receipt.contains("second.ndjson"), receipt);
        assertTrue(receipt.contains("first.ndjson"), receipt);
        assertTrue(receipt.contains("Not read to its end: c.harrow could not grow"), receipt);
        String said = err.toString(StandardCharsets.UTF_8);
        assertTrue(said.contains("import the same files again"), said);
    }

    @Test
    void endsWith4AndNamesWhatWasSavedWhereAnImportMeetsAFullDisk() throws CaseException {
        assertEquals(ExitCode.PARTLY, load(24));
        String said = err.toString(StandardCharsets.UTF_8);
        assertTrue(said.contains("c.harrow could not grow because the disk is full"), said);
        assertTrue(said.contains("What was saved before stays in the case"), said);
        String receipt = out.toString(StandardCharsets.UTF_8);
        assertTrue(receipt.contains("first.ndjson"), receipt);
        assertTrue(receipt.contains("second.ndjson"), receipt);
        assertTrue(receipt.contains("Not read to its end: c.harrow could not grow"), receipt);
        assertEquals(ExitCode.DONE, load(100_000));
        try (CaseSession session = CaseSession.open(path, host().clock())) {
            assertEquals(RECORDS, session.info().actionCount());
            assertTrue(session.verify((fraction, step) -> {}).ok());
        }
    }
}
