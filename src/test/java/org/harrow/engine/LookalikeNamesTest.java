package org.harrow.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LookalikeNamesTest {
    @TempDir private Path folder = Path.of("");

    @Test
    void findsTheAccountThatAnotherOneCanBeTakenFor() throws Exception {
        try (CaseSession session = Cases.create(folder.resolve("case.harrow"))) {
            Cases.load(
                    session,
                    Cases.file(
                            folder,
                            "thread.txt",
                            "1|OPENED|heron=1|github:lantern/wick#1|2026-03-02T13:00:00Z|A",
                            "2|COMMENTED|her\u043en=2|github:lantern/wick#1|2026-03-02T14:00:00Z|B",
                            "3|COMMENTED|otter=3|github:lantern/wick#1|2026-03-02T15:00:00Z|C"));
            assertEquals(
                    List.of("github:her\u043en"),
                    LookalikeNames.in(session.data()).of("github:heron"));
            assertEquals(
                    List.of("github:heron"),
                    LookalikeNames.in(session.data()).of("github:her\u043en"));
            assertEquals(List.of(), LookalikeNames.in(session.data()).of("github:otter"));
        }
    }
}
