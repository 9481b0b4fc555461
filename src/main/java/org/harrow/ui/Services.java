package org.harrow.ui;

import java.nio.file.Path;
import java.time.InstantSource;
import org.harrow.engine.FailureLog;
import org.harrow.ui.common.MacroRun;
import org.jspecify.annotations.Nullable;

/**
 * What the workbench needs from outside.
 *
 * @param clock stamps the custody log
 * @param configFolder holds the settings and the sample case
 * @param failures keeps what nobody expected
 * @param parts of the program
 */
public record Services(InstantSource clock, Path configFolder, FailureLog failures, Parts parts) {
    /**
     * @param sample folder of the sample exports, or null where they are not shipped
     * @param version of the program
     * @param macros runs macros as the command line does
     */
    public record Parts(@Nullable Path sample, String version, MacroRun macros) {}
}
