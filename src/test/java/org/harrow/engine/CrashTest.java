package org.harrow.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.harrow.model.CaseException;
import org.harrow.model.ImportedFile;
import org.harrow.model.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that dies while it imports: killed for good, at points that differ from run to run. */
class CrashTest {
    private static final int RECORDS = 40_000;

    @TempDir Path folder;

    /** Imports {@code args[1]} into {@code args[0]} and says when the first batch is in. */
    static final class Child {
        private Child() {}

        public static void main(String[] args) throws CaseException, IOException {
            Path said = Path.of(args[0] + ".said");
            ImportListener listener =
                    new ImportListener() {
                        @Override
                        public void fileProgress(long done, long total, long records) {
                            try {
                                Files.writeString(said, Long.toString(records));
                            } catch (IOException e) {
                                throw new IllegalStateException(e);
                            }
                        }
                    };
            try (CaseSession session = Cases.open(Path.of(args[0]))) {
                session.importFiles(List.of(Path.of(args[1])), ImportRequest.DEFAULT, listener);
            }
        }
    }

    @Test
    void leavesACaseThatVerifiesAndIsCompletedByOneMoreRun()
            throws IOException, CaseException, InterruptedException {
        Path file = Cases.file(folder, "a.txt", Cases.comments(0, RECORDS));
        Path path = folder.resolve("c.harrow");
        Cases.create(path).close();
        int interrupted = 0;
        for (int wanted : new int[] {2_000, 12_000, 25_000}) {
            kill(path, file, wanted);
            try (CaseSession session = Cases.open(path)) {
                Verification found = session.verify(Progress.NONE);
                assertTrue(found.ok(), found::toString);
                interrupted +=
                        session.sources().stream().anyMatch(s -> !s.obtained().complete()) ? 1 : 0;
                assertTrue(session.sources().stream().allMatch(s -> s.ledger().isBalanced()));
            }
        }
        assertTrue(interrupted > 0, "no kill came between the first and the last batch");
        try (CaseSession session = Cases.open(path)) {
            ImportedFile done = Cases.load(session, file).files().getFirst();
            assertEquals(RECORDS, done.ledger().read());
            assertEquals(RECORDS, session.data().size());
            assertEquals(
                    RECORDS,
                    Cases.actions(session).stream()
                            .map(a -> a.provenance().exhibit().place())
                            .distinct()
                            .count());
            assertTrue(session.sources().getFirst().obtained().complete());
            assertTrue(session.verify(Progress.NONE).ok());
        }
    }

    private void kill(Path path, Path file, long wanted) throws IOException, InterruptedException {
        Path said = Path.of(path + ".said");
        Files.deleteIfExists(said);
        Process child =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "--enable-native-access=ALL-UNNAMED",
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                System.getProperty("java.class.path"),
                                Child.class.getName(),
                                path.toString(),
                                file.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("child.log").toFile())
                        .start();
        while (child.isAlive() && records(said) < wanted) {
            Thread.onSpinWait();
        }
        child.destroyForcibly();
        child.waitFor();
    }

    private static long records(Path said) throws IOException {
        String text = Files.exists(said) ? Files.readString(said) : "";
        return text.isEmpty() ? 0 : Long.parseLong(text);
    }
}
