package org.harrow.ui.error;

import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.harrow.ui.job.JobState;

/**
 * Everything that went wrong ends here: it is logged once and shown. The same failure again within
 * ten seconds is logged, but not shown, so that a failing frame cannot bury the window.
 */
public final class ErrorSink implements Thread.UncaughtExceptionHandler {
    private static final System.Logger LOG = System.getLogger("org.harrow");
    private static final long QUIET_NANOS = 10_000_000_000L;

    private final Executor window;
    private final LongSupplier nanos;
    private Consumer<ErrorReport> screen = report -> {};
    private String lastCode = "";
    private long lastShown;

    /**
     * @param window brings work to the window's thread
     * @param nanos a clock that never goes back, in nanoseconds
     */
    public ErrorSink(Executor window, LongSupplier nanos) {
        this.window = window;
        this.nanos = nanos;
    }

    /** Names who shows reports, once there is a window. */
    public void showOn(Consumer<ErrorReport> newScreen) {
        screen = newScreen;
    }

    /** A job ended with an exception; on the window's thread. */
    public void failed(JobState.Failed failure) {
        accept(ErrorReport.of(failure.title(), failure.cause()), failure.cause());
    }

    /** Anything else, from any thread. */
    @Override
    public void uncaughtException(Thread thread, Throwable thrown) {
        window.execute(() -> accept(ErrorReport.of("Something went wrong", thrown), thrown));
    }

    private void accept(ErrorReport report, Throwable thrown) {
        if (!report.code().isEmpty()) {
            LOG.log(System.Logger.Level.ERROR, "error " + report.code(), thrown);
        }
        long now = nanos.getAsLong();
        boolean again = !report.code().isEmpty() && report.code().equals(lastCode);
        if (!again || now - lastShown > QUIET_NANOS) {
            lastCode = report.code();
            lastShown = now;
            screen.accept(report);
        }
    }
}
