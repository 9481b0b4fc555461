package org.harrow.cli;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.harrow.model.CaseException;

/**
 * What the commands need of the process that runs them.
 *
 * @param console where they write
 * @param clock stamps the custody log
 * @param samples the folder with the sample case
 * @param window starts the workbench as a process of its own
 * @param failures where an error of Harrow itself is written down
 */
public record Host(
        Console console, InstantSource clock, Path samples, Window window, Failures failures) {

    /** Writes an unexpected error to a log. */
    @FunctionalInterface
    public interface Failures {
        /** Returns one sentence for the user: an error code, and where the log is. */
        String record(Throwable error);
    }

    /** Starts the workbench. */
    @FunctionalInterface
    public interface Window {
        /**
         * @param arguments what to open
         * @return false where there is no display
         * @throws CaseException where it cannot be started
         */
        boolean open(List<String> arguments) throws CaseException;
    }
}
