package org.harrow;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.LifecycleMethodExecutionExceptionHandler;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;
import org.opentest4j.TestAbortedException;

/**
 * Makes a failed assumption a failed test. With the deactivated conditions in {@code
 * junit-platform.properties} no test is ever skipped: it passes, or the build is red.
 */
public final class NoSkipping
        implements TestExecutionExceptionHandler, LifecycleMethodExecutionExceptionHandler {

    @Override
    public void handleTestExecutionException(ExtensionContext context, Throwable thrown)
            throws Throwable {
        throw red(thrown);
    }

    @Override
    public void handleBeforeAllMethodExecutionException(ExtensionContext context, Throwable thrown)
            throws Throwable {
        throw red(thrown);
    }

    @Override
    public void handleBeforeEachMethodExecutionException(ExtensionContext context, Throwable thrown)
            throws Throwable {
        throw red(thrown);
    }

    private static Throwable red(Throwable thrown) {
        return thrown instanceof TestAbortedException
                ? new AssertionError("A skipped test is a failure: " + thrown.getMessage(), thrown)
                : thrown;
    }
}
