package org.harrow.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.harrow.model.CaseException;
import org.harrow.model.Progress;
import org.harrow.report.Results;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NullTwinsTest {
    @TempDir private Path folder = Path.of("");

    private static Results.@Nullable Chance chance(CaseSession session) throws CaseException {
        return ReportMethods.of(session.log()).stream()
                .filter(m -> m.detector().equals("reaction-latency"))
                .map(Results.Method::chance)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    @Test
    void aReportPrintsTheTwinOfTheRunItReports() throws Exception {
        try (CaseSession session = Cases.create(folder.resolve("case.harrow"))) {
            Cases.load(session, Cases.file(folder, "thread.txt", Cases.comments(0, 60)));
            session.detect(DetectRequest.ALL, Progress.NONE);
            assertNull(chance(session));
            NullTwin twin = session.nullTwin("reaction-latency", 3, Progress.NONE);
            Results.Chance kept = chance(session);
            assertNotNull(kept);
            assertEquals(3, kept.copies());
            assertEquals(twin.significant().expected(), kept.significant().expected());
            assertEquals(List.of("A", "B", "C", "D"), List.copyOf(kept.grades().keySet()));
            session.detect(DetectRequest.ALL, Progress.NONE);
            assertNull(chance(session));
        }
    }
}
