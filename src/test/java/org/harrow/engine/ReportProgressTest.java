package org.harrow.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.harrow.model.CaseException;
import org.harrow.model.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A report says how far it is, and can be stopped in each of its stages. */
class ReportProgressTest {
    private static final ReportRequest NAMED = new ReportRequest("a test", List.of());

    @TempDir private Path folder = Path.of("");

    private Path file = Path.of("");

    @BeforeEach
    void makeCase() throws Exception {
        file = folder.resolve("case.harrow");
        try (CaseSession session = Cases.create(file)) {
            Cases.load(
                    session,
                    Cases.file(
                            folder,
                            "thread.txt",
                            "1|OPENED|fennel=1|github:lantern/wick#412|2026-03-02T13:00:00Z|A change",
                            "2|CLOSED|otter=2|github:lantern/wick#412|2026-03-02T14:00:05Z|No",
                            "3|COMMENTED|fennel=1|github:lantern/wick#412|2026-03-02T14:31:13Z|I"));
            session.detect(DetectRequest.ALL, Progress.NONE);
            WickCase.waive(session);
            Basket basket = Basket.of(session);
            basket.addPicture("timeline", basket.wholeCase(), "");
        }
    }

    @Test
    void goesForwardThroughItsStages() throws CaseException {
        Set<String> steps = new LinkedHashSet<>();
        List<Double> done = new ArrayList<>();
        try (CaseSession session = CaseSession.open(file, Cases.CLOCK)) {
            new ReportCase(session)
                    .draft(
                            NAMED,
                            (share, step) -> {
                                steps.add(step);
                                done.add(share);
                            });
        }
        assertEquals(
                List.of(
                        "collecting",
                        "drawing pictures",
                        "setting pages",
                        "painting pages",
                        "saving"),
                List.copyOf(steps));
        for (int i = 1; i < done.size(); i++) {
            assertTrue(done.get(i) >= done.get(i - 1), done.get(i) + " after " + done.get(i - 1));
        }
        assertTrue(done.getLast() <= 1, done.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "collecting",
                "drawing pictures",
                "setting pages",
                "painting pages",
                "saving"
            })
    void stopsInEachStageAndLeavesNothing(String stage) throws CaseException {
        Path out = folder.resolve("report.pdf");
        Progress stop =
                (share, step) -> {
                    if (step.equals(stage)) {
                        throw new Progress.CancelledException();
                    }
                };
        try (CaseSession session = CaseSession.open(file, Cases.CLOCK)) {
            int before = session.log().size();
            ReportCase report = new ReportCase(session);
            assertThrows(Progress.CancelledException.class, () -> report.write(NAMED, out, stop));
            assertFalse(Files.exists(out));
            assertEquals(before, session.log().size());
            report.write(NAMED, out, Progress.NONE);
            assertTrue(Files.exists(out), "it is made afterwards as if nothing had been");
        }
    }
}
