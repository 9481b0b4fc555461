package org.harrow.ui.error;

import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.harrow.engine.ErrorCode;
import org.harrow.model.CaseException;
import org.harrow.ui.job.JobState;

/**
 * Everything that went wrong ends here: what nobody expected is logged once, and all of it is
 * shown. The same failure again within ten seconds is not, so that a failing frame cannot bury the
 * window.
 */
public final class ErrorSink implements Thread.UncaughtExceptionHandler {
    private static final long QUIET_NANOS = 10_000_000_000L;

    private final Executor window;
    private final LongSupplier nanos;
    private final Function<Throwable, String> log;
    private Consumer<ErrorReport> screen = report -> {};
    private String lastCode = "";
    private long lastShown;

    /**
     * @param window brings work to the window's thread
     * @param nanos a clock that never goes back, in nanoseconds
     * @param log keeps what nobody expected and gives a sentence for the user
     */
    public ErrorSink(Executor window, LongSupplier nanos, Function<Throwable, String> log) {
        this.window = window;
        this.nanos = nanos;
        this.log = log;
    }

    /** Names who shows reports, once there is a window. */
    public void showOn(Consumer<ErrorReport> newScreen) {
        screen = newScreen;
    }

    /** A job ended with an exception; on the window's thread. */
    public void failed(JobState.Failed failure) {
        accept(failure.title(), failure.cause());
    }

    /** Anything else, from any thread. */
    @Override
    public void uncaughtException(Thread thread, Throwable thrown) {
        window.execute(() -> accept("Something went wrong", thrown));
    }

    private void accept(String title, Throwable thrown) {
        if (thrown instanceof CaseException expected) {
            screen.accept(
                    ErrorReport.of(title, String.valueOf(expected.getMessage()), "", expected)
                            .with(expected.remedy()));
            return;
        }
        String code = ErrorCode.of(thrown).value();
        long now = nanos.getAsLong();
        if (!code.equals(lastCode) || now - lastShown > QUIET_NANOS) {
            lastCode = code;
            lastShown = now;
            screen.accept(ErrorReport.of(title, log.apply(thrown), code, thrown));
        }
    }
}
