package org.harrow.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.harrow.ui.job.Jobs;
import org.harrow.ui.settings.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MemoryTest {
    @TempDir private Path folder = Path.of("");

    private Memory memory(Path settings, Path... recent) {
        Jobs jobs =
                new Jobs(
                        Runnable::run,
                        Runnable::run,
                        System::nanoTime,
                        failed -> {
                            throw new AssertionError(failed.cause());
                        });
        return new Memory(settings, Settings.DEFAULT.withRecent(List.of(recent)), jobs);
    }

    @Test
    void aNewCaseLiesBesideTheNewestOneButNotAmongTheSettings() throws IOException {
        Path settings = Files.createDirectories(folder.resolve("config"));
        Path evidence = Files.createDirectories(folder.resolve("evidence"));
        Path sample = settings.resolve("sample.harrow");

        assertEquals(
                evidence, memory(settings, sample, evidence.resolve("a.harrow")).newCaseFolder());
        assertNotEquals(settings, memory(settings, sample).newCaseFolder());
    }
}
