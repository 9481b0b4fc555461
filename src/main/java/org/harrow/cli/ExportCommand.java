package org.harrow.cli;

import java.nio.file.Path;
import org.harrow.engine.CaseSession;
import org.harrow.engine.export.ExportJob;
import org.harrow.model.CaseException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "export",
        description =
                "Write a case for another program. Accounts are masked unless --identified gives a"
                        + " reason.")
final class ExportCommand extends CaseCommand {
    @Option(
            names = "--format",
            required = true,
            paramLabel = "F",
            description = "Which form; harrow formats lists them.")
    private String format = "";

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FILE",
            description = "Where to write it.")
    private Path out = Path.of("");

    @Option(
            names = "--identified",
            paramLabel = "REASON",
            description = "Name accounts, for this reason; it is logged.")
    private @Nullable String identified;

    ExportCommand(Host host) {
        super(host);
    }

    @Override
    int run(CaseSession session) throws CaseException {
        String sha256 = new ExportJob(session).write(format, identified, out);
        console().say("Wrote " + out + ", SHA-256 " + sha256 + ".");
        return ExitCode.DONE;
    }
}
