package org.harrow.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.harrow.model.CaseException;
import org.harrow.model.Finding;
import org.harrow.model.LogEntry;
import org.harrow.model.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The bundle of a sweep as what a case is compared with. */
class PopulationsTest {
    private static final InstantSource CLOCK =
            InstantSource.fixed(Instant.parse("2026-04-01T00:00:00Z"));

    private static final String RATES =
            "{\"counts\":{\"n\":9000,\"within_18000\":400,\"within_2400\":90,\"within_300\":9,"
                    + "\"within_86400\":700},\"detector\":\"reaction-latency\",\"harrow_sweep\":1,"
                    + "\"is\":\"reference\",\"label\":\"closure\",\"source\":\"a sweep over much\","
                    + "\"venue\":\"github\"}";

    private static final String OPENED =
            "{\"bundle\":\"b\",\"harrow_sweep\":1,\"is\":\"opened\",\"label\":\"account-1\","
                    + "\"name\":\"github:ada\",\"opened\":\"2026-03-01T00:00:00Z\","
                    + "\"reason\":\"she asked\"}";

    @TempDir Path folder;

    private CaseSession told() throws IOException, CaseException {
        CaseSession session = CaseSession.create(folder.resolve("c.harrow"), "A case", CLOCK);
        Cases.load(session, Cases.file(folder, "events.json", closure()));
        return session;
    }

    private static String[] closure() {
        return new String[] {
            event("ada", "opened", "2026-01-05T10:00:00Z"),
            event("bob", "closed", "2026-01-05T12:00:00Z"),
            "{\"id\":\"7\",\"type\":\"IssueCommentEvent\",\"actor\":{\"id\":1,\"login\":\"ada\"},"
                    + "\"repo\":{\"name\":\"o/r\"},\"payload\":{\"action\":\"created\",\"issue\":"
                    + "{\"number\":1,\"user\":{\"id\":1,\"login\":\"ada\"}},\"comment\":{\"id\":9,"
                    + "\"user\":{\"id\":1,\"login\":\"ada\"},\"body\":\"why\",\"created_at\":"
                    + "\"2026-01-05T12:03:00Z\"}},\"created_at\":\"2026-01-05T12:03:00Z\"}"
        };
    }

    private static String event(String actor, String action, String at) {
        return "{\"id\":\""
                + action.hashCode()
                + "\",\"type\":\"IssuesEvent\",\"actor\":{\"id\":"
                + (actor.equals("ada") ? 1 : 2)
                + ",\"login\":\""
                + actor
                + "\"},\"repo\":{\"name\":\"o/r\"},\"payload\":{\"action\":\""
                + action
                + "\",\"issue\":{\"number\":1,\"user\":{\"id\":1,\"login\":\"ada\"}}},"
                + "\"created_at\":\""
                + at
                + "\"}";
    }

    private static Finding reaction(CaseSession session) throws CaseException {
        List<Finding> found =
                session.detect(
                        new DetectRequest(List.of("reaction-latency"), java.util.Map.of()),
                        Progress.NONE);
        assertEquals(1, found.size());
        return found.getFirst();
    }

    @Test
    void comparesWithTheRatesOfAnImportedBundle() throws IOException, CaseException {
        try (CaseSession session = told()) {
            assertEquals(653, reaction(session).measurement().n());
            Cases.load(session, Cases.file(folder, "sweep.ndjson", RATES));
            Finding compared = reaction(session);
            assertEquals(9000, compared.measurement().n());
            assertTrue(
                    FindingJson.write(compared).contains("a sweep over much"),
                    compared.measurement().nullHypothesis());
        }
    }

    @Test
    void forgetsThemWhenTheImportIsTakenBack() throws IOException, CaseException {
        try (CaseSession session = told()) {
            Cases.load(session, Cases.file(folder, "sweep.ndjson", RATES));
            session.undo();
            assertEquals(653, reaction(session).measurement().n());
        }
    }

    @Test
    void logsWhyANameWasOpenedByItsLabelAlone() throws IOException, CaseException {
        try (CaseSession session = told()) {
            Cases.load(session, Cases.file(folder, "opened.ndjson", OPENED));
            Cases.load(session, folder.resolve("opened.ndjson"));
            List<LogEntry> opened =
                    session.log().stream().filter(e -> e.what().equals("name.opened")).toList();
            assertEquals(1, opened.size());
            assertTrue(opened.getFirst().body().contains("she asked"));
            assertTrue(!opened.getFirst().body().contains("ada"));
            assertTrue(session.verify(Progress.NONE).ok());
        }
    }
}
