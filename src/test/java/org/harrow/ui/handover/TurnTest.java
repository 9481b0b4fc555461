package org.harrow.ui.handover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TurnTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @TempDir private Path home;
    private final BlockingQueue<Optional<Path>> shown = new LinkedBlockingQueue<>();

    @Test
    void theFirstStartHasTheWindowItself() {
        try (Turn first = Turn.take(folder())) {
            assertFalse(first.handOver(Path.of("a.harrow"), PATIENCE));
        }
    }

    @Test
    void aSecondStartHandsItsCaseToTheFirst() throws Exception {
        try (Turn first = Turn.take(folder());
                Turn second = Turn.take(folder())) {
            first.answer(shown::add);
            assertTrue(second.handOver(Path.of("Größe кот.harrow"), PATIENCE));
            assertEquals(
                    Optional.of(Path.of("Größe кот.harrow").toAbsolutePath()),
                    shown.poll(20, TimeUnit.SECONDS));
            assertTrue(second.handOver(null, PATIENCE));
            assertEquals(Optional.empty(), shown.poll(20, TimeUnit.SECONDS));
            assertEquals(List.of("window.lock"), files());
        }
    }

    @Test
    void aSecondStartGoesAloneWhereTheFirstDoesNotAnswer() throws Exception {
        try (Turn first = Turn.take(folder());
                Turn second = Turn.take(folder())) {
            assertFalse(second.handOver(Path.of("a.harrow"), Duration.ofMillis(60)));
            first.answer(shown::add);
            assertNull(shown.poll(), "a request that was given up is not answered later");
            assertEquals(List.of("window.lock"), files());
        }
    }

    @Test
    void theNextStartIsAFirstOneOnceTheWindowIsClosed() {
        Turn.take(folder()).close();
        try (Turn next = Turn.take(folder())) {
            assertFalse(next.handOver(null, PATIENCE));
        }
    }

    @Test
    void startsAloneWhereTheFolderCannotBeUsed() throws Exception {
        Path blocked = Files.writeString(home.resolve("file"), "");
        try (Turn turn = Turn.take(blocked)) {
            turn.answer(shown::add);
            assertFalse(turn.handOver(null, PATIENCE));
        }
    }

    @Test
    void keepsTheFolderToThisUser() throws IOException {
        try (Turn turn = Turn.take(folder())) {
            assertFalse(turn.handOver(null, PATIENCE));
            assertEquals(
                    "rwx------",
                    PosixFilePermissions.toString(Files.getPosixFilePermissions(folder())));
        }
    }

    @Test
    void aRequestThatIsNoPathShowsTheWindowAlone() throws Exception {
        try (Turn first = Turn.take(folder())) {
            Files.write(folder().resolve("a.request"), new byte[] {'/', 0, -1});
            Files.writeString(folder().resolve("b.request"), "relative.harrow");
            Files.write(folder().resolve("c.request"), new byte[100_000]);
            Files.createSymbolicLink(folder().resolve("d.request"), Path.of("/etc/hostname"));
            first.answer(shown::add);
            for (int i = 0; i < 4; i++) {
                assertEquals(Optional.empty(), shown.poll(20, TimeUnit.SECONDS));
            }
        }
    }

    private Path folder() {
        return home.resolve("run").resolve("harrow");
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder())) {
            return files.map(Path::getFileName).map(Path::toString).sorted().toList();
        }
    }
}
