package org.harrow.ui.shell;

import java.nio.file.Path;
import org.harrow.ui.theme.Theme;
import org.harrow.ui.timeline.TimelinePane;
import org.jspecify.annotations.Nullable;

/**
 * What depends on where the program runs.
 *
 * @param theme the colours
 * @param timeline the picture of the case
 * @param prompts the system's own file windows
 * @param sample folder of the sample exports, or null
 * @param version of the program
 */
public record WindowParts(
        Theme theme,
        TimelinePane timeline,
        Prompts prompts,
        @Nullable Path sample,
        String version) {}
