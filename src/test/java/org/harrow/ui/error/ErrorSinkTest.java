package org.harrow.ui.error;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.harrow.model.CaseException;
import org.harrow.ui.job.JobState;
import org.junit.jupiter.api.Test;

class ErrorSinkTest {
    private static final long SECOND = 1_000_000_000L;

    private final List<ErrorReport> shown = new ArrayList<>();
    private long now;
    private final ErrorSink sink = new ErrorSink(Runnable::run, () -> now);

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
        assertTrue(report.code().matches("[0-9A-V]{4}:[0-9A-V]{4}:[0-9A-V]{4}"), report.code());
        assertFalse(report.sentence().contains("secret"));
        assertTrue(report.details().contains("IllegalStateException: secret"));
    }

    @Test
    void givesTheSameFailureTheSameCode() {
        assertEquals(ErrorCode.of(failure("one")), ErrorCode.of(failure("two")));
    }

    @Test
    void showsARepeatedFailureOnceInTenSeconds() {
        for (int i = 0; i < 3; i++) {
            sink.uncaughtException(Thread.currentThread(), failure("frame"));
            now += SECOND;
        }
        assertEquals(1, shown.size());

        now += 10 * SECOND;
        sink.uncaughtException(Thread.currentThread(), failure("frame"));
        assertEquals(2, shown.size());
    }

    private static RuntimeException failure(String message) {
        return new IllegalArgumentException(message);
    }
}
