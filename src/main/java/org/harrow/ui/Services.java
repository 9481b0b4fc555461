package org.harrow.ui;

import java.nio.file.Path;
import java.time.InstantSource;
import org.harrow.engine.FailureLog;
import org.jspecify.annotations.Nullable;

/**
 * What the workbench needs from outside.
 *
 * @param clock stamps the custody log
 * @param configFolder holds the settings and the sample case
 * @param failures keeps what nobody expected
 * @param sample folder of the sample exports, or null where they are not shipped
 * @param version of the program
 */
public record Services(
        InstantSource clock,
        Path configFolder,
        FailureLog failures,
        @Nullable Path sample,
        String version) {}
