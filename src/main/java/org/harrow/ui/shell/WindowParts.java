package org.harrow.ui.shell;

import java.nio.file.Path;
import org.harrow.paint.Face;
import org.harrow.ui.common.MacroRun;
import org.harrow.ui.job.Jobs;
import org.harrow.ui.theme.Theme;
import org.harrow.ui.timeline.TimelinePane;
import org.harrow.ui.views.Charts;
import org.jspecify.annotations.Nullable;

/**
 * What depends on where the program runs.
 *
 * @param looks colours and fonts
 * @param views the pictures of the case
 * @param prompts the system's own file windows
 * @param program what comes with it
 * @param jobs work apart from the window, over what does not change
 */
public record WindowParts(Looks looks, Views views, Prompts prompts, Program program, Jobs jobs) {
    /**
     * @param sample folder of the sample exports, or null
     * @param version of the program
     * @param macros runs macros
     */
    public record Program(@Nullable Path sample, String version, MacroRun macros) {}

    /**
     * @param theme the colours
     * @param screen the font of pictures on the screen, that of the window around them
     * @param paper the font of pictures in a report
     */
    public record Looks(Theme theme, Face screen, Face paper) {}

    /**
     * @param timeline of the case
     * @param charts the other views of it
     */
    public record Views(TimelinePane timeline, Charts charts) {}
}
