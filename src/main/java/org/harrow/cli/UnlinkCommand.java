package org.harrow.cli;

import org.harrow.engine.CaseSession;
import org.harrow.model.CaseException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "unlink", description = "Take a link between two accounts back.")
final class UnlinkCommand extends CaseCommand {
    @Parameters(index = "1", paramLabel = "A", description = "One of the two accounts.")
    private String a = "";

    @Parameters(index = "2", paramLabel = "B", description = "The other one.")
    private String b = "";

    @Option(
            names = "--reason",
            required = true,
            paramLabel = "T",
            description = "Why it does not hold.")
    private String reason = "";

    UnlinkCommand(Host host) {
        super(host);
    }

    @Override
    int run(CaseSession session) throws CaseException {
        session.accountLinks().unlink(a, b, reason);
        console().say("The link between " + a + " and " + b + " is taken back.");
        return ExitCode.DONE;
    }
}
