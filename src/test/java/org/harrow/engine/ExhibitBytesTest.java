package org.harrow.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.harrow.model.Exhibit;
import org.harrow.model.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A record deep in a compressed file is reached by unpacking, and that can be broken off. */
class ExhibitBytesTest {
    private static final int EVENTS = 40;

    @TempDir private Path folder;

    @Test
    void readingARecordDeepInAFileTellsHowFarItIs() throws Exception {
        try (CaseSession session = imported()) {
            List<Double> told = new ArrayList<>();
            Exhibit last = last(session);
            byte[] bytes = ExhibitBytes.of(session, last, (done, step) -> told.add(done));

            assertArrayEquals(event(EVENTS - 1).getBytes(StandardCharsets.UTF_8), bytes);
            assertTrue(told.size() > 2, told.toString());
            assertEquals(told.stream().sorted().toList(), told);
        }
    }

    @Test
    void whatIsNotWantedAnyMoreIsNotReadToTheEnd() throws Exception {
        try (CaseSession session = imported()) {
            List<Double> told = new ArrayList<>();
            Progress impatient =
                    (done, step) -> {
                        told.add(done);
                        throw new Progress.CancelledException();
                    };
            Exhibit last = last(session);
            assertThrows(
                    Progress.CancelledException.class,
                    () -> ExhibitBytes.of(session, last, impatient));
            assertEquals(1, told.size());
        }
    }

    private CaseSession imported() throws Exception {
        Path file = folder.resolve("events.json.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            for (int i = 0; i < EVENTS; i++) {
                out.write((event(i) + "\n").getBytes(StandardCharsets.UTF_8));
            }
        }
        CaseSession session =
                CaseSession.create(folder.resolve("a.harrow"), "A", InstantSource.system());
        session.importFiles(List.of(file), ImportRequest.DEFAULT, ImportListener.NONE);
        return session;
    }

    private static Exhibit last(CaseSession session) throws Exception {
        String id = session.data().id(EVENTS - 1);
        return session.action(id).orElseThrow().provenance().exhibit();
    }

    /** About 100 kB. */
    private static String event(int i) {
        String repo = "\"repo\":{\"id\":7,\"name\":\"o/r\"}";
        String actor = "\"id\":5,\"login\":\"marsh-wren\"";
        String at = "2026-02-11T00:" + (10 + i) + ":00Z";
        return "{\"id\":\"%d\",\"type\":\"IssueCommentEvent\",\"actor\":{%s},%s,\"payload\":{\"action\":\"created\",\"issue\":{\"number\":1,\"title\":\"t\",\"user\":{%s}},\"comment\":{\"id\":%d,\"user\":{%s},\"created_at\":\"%s\",\"updated_at\":\"%s\",\"body\":\"%s\"}},\"public\":true,\"created_at\":\"%s\"}"
                .formatted(
                        4_000_000_000L + i,
                        actor,
                        repo,
                        actor,
                        900 + i,
                        actor,
                        at,
                        at,
                        "reed ".repeat(20_000),
                        at);
    }
}
