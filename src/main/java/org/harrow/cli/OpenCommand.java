package org.harrow.cli;

import java.nio.file.Path;
import org.harrow.engine.CaseSession;
import org.harrow.engine.Opening;
import org.harrow.model.CaseException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "open",
        description =
                "Open one masked value: print what shows that it is the one meant in a masked report."
                        + " Nothing else is told.")
final class OpenCommand extends CaseCommand {
    @Parameters(
            index = "1",
            paramLabel = "VALUE",
            description =
                    "An account, an artifact, the id of an action (its time), or the SHA-256 of a"
                            + " record.")
    private String value = "";

    @Option(
            names = "--report",
            paramLabel = "PDF",
            description = "The masked report in which it is to be opened.")
    private @Nullable Path report;

    OpenCommand(Host host) {
        super(host);
    }

    @Override
    int run(CaseSession session) throws CaseException {
        Opening opened = Opening.of(session, value, report);
        if (opened.label() != null) {
            console().line("Label       " + opened.label());
        }
        console().line("Value       " + opened.value().strip().replace("\n", " "));
        console().line("Salt        " + opened.salt());
        console().line("Commitment  " + opened.commitment());
        console().line("Check it with bash:");
        console().line(opened.command());
        return ExitCode.DONE;
    }
}
