package org.harrow.cli;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.harrow.engine.CaseSession;
import org.harrow.engine.DrawView;
import org.harrow.model.CaseException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "draw",
        description = "Draw a view into a PNG or SVG, with the marks of the window and the report.")
final class DrawCommand extends CaseCommand {
    /** Views that can be drawn. */
    enum View {
        timeline,
        aligned,
        scatter,
        hours,
        load,
        graph
    }

    @Option(
            names = "--view",
            defaultValue = "timeline",
            paramLabel = "VIEW",
            description = "One of: ${COMPLETION-CANDIDATES}.")
    private View view = View.timeline;

    /** Colours of a picture. */
    enum Theme {
        light,
        dark,
        contrast
    }

    /** Ways to lay a graph out. */
    enum Arrangement {
        around,
        columns,
        path,
        free,
        whole
    }

    @Option(
            names = "--theme",
            defaultValue = "light",
            paramLabel = "THEME",
            description = "One of: ${COMPLETION-CANDIDATES}.")
    private Theme theme = Theme.light;

    @Option(
            names = "--arrange",
            defaultValue = "around",
            paramLabel = "HOW",
            description = "The graph, one of: ${COMPLETION-CANDIDATES}.")
    private Arrangement arrange = Arrangement.around;

    @Option(
            names = "--account",
            paramLabel = "NAME",
            description = "Only what concerns this account, as github:login; not the timeline.")
    private @Nullable String account;

    @Option(
            names = "--finding",
            paramLabel = "ID",
            description = "What is chosen: the timeline and the path show it.")
    private @Nullable String finding;

    @Option(
            names = "--zone",
            paramLabel = "ZONE",
            description = "A second time zone, as Europe/Oslo or +01:00.")
    private @Nullable String zone;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FILE",
            converter = PictureFile.class,
            description = "Ends in .png or .svg.")
    private Path out = Path.of("");

    DrawCommand(Host host) {
        super(host);
    }

    @Override
    int run(CaseSession session) throws CaseException {
        DrawView.Look look =
                new DrawView.Look(theme.name(), zone(), arrange.name(), account, finding);
        DrawView draw = new DrawView(look);
        if (view == View.timeline) {
            draw.timeline(session, session.findings(), -1, out);
        } else {
            draw.chart(session, view.name(), out);
        }
        console().say("Wrote " + out + ".");
        return ExitCode.DONE;
    }

    private ZoneId zone() throws CaseException {
        try {
            return zone == null ? ZoneOffset.UTC : ZoneId.of(zone);
        } catch (DateTimeException e) {
            throw new CaseException(
                    "'" + zone + "' is no time zone: write Europe/Oslo or +01:00.", e);
        }
    }
}
