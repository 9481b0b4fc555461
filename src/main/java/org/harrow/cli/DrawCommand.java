package org.harrow.cli;

import java.nio.file.Path;
import org.harrow.engine.CaseSession;
import org.harrow.engine.DrawView;
import org.harrow.model.CaseException;
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
        if (view == View.timeline) {
            new DrawView().timeline(session, session.findings(), -1, out);
        } else {
            new DrawView().chart(session, view.name(), out);
        }
        console().say("Wrote " + out + ".");
        return ExitCode.DONE;
    }
}
