package org.harrow.ui.error;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.harrow.model.CaseException;
import org.harrow.ui.job.JobState;
import org.junit.jupiter.api.Test;

class ErrorSinkTest {
    private static final long SECOND = 1_000_000_000L;

    private final List<ErrorReport> shown = new ArrayList<>();
    private final List<Throwable> logged = new ArrayList<>();
    private long now;
    private final ErrorSink sink = new ErrorSink(Runnable::run, () -> now, this::log);

    ErrorSinkTest() {
        sink.showOn(shown::add);
    }

    @Test
    void showsTheSentenceOfAnExpectedFailureWithoutACode() {
        sink.failed(new JobState.Failed("Opening a", new CaseException("The file is not a case.")));

        assertEquals("The file is not a case.", shown.getFirst().sentence());
        assertEquals("", shown.getFirst().code());
    }

    @Test
    void givesAnUnexpectedFailureACodeInThreePartsAndNoStackTraceInTheSentence() {
        sink.failed(new JobState.Failed("Opening a", new IllegalStateException("secret")));

        ErrorReport report = shown.getFirst();
        assertTrue(report.code().matches("\\w{4}:\\w{4}:\\w{4}"), report.code());
        assertEquals("see the log", report.sentence());
        assertTrue(report.details().contains("IllegalStateException: secret"));
    }

    @Test
    void showsARepeatedFailureOnceInTenSeconds() {
        for (int i = 0; i < 3; i++) {
            sink.uncaughtException(Thread.currentThread(), failure("frame"));
            now += SECOND;
        }
        assertEquals(1, shown.size());
        assertEquals(1, logged.size());

        now += 10 * SECOND;
        sink.uncaughtException(Thread.currentThread(), failure("frame"));
        assertEquals(2, shown.size());
    }

    private String log(Throwable thrown) {
        logged.add(thrown);
        return "see the log";
    }

    private static RuntimeException failure(String message) {
        return new IllegalArgumentException(message);
    }
}
