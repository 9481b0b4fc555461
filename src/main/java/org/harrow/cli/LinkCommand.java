package org.harrow.cli;

import org.harrow.engine.CaseSession;
import org.harrow.model.CaseException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "link",
        description =
                "State that one operator runs two accounts. It is recorded with its reason and can"
                        + " be undone.")
final class LinkCommand extends CaseCommand {
    @Parameters(
            index = "1",
            paramLabel = "A",
            description = "An account of the case, as github:login.")
    private String a = "";

    @Parameters(
            index = "2",
            paramLabel = "B",
            description = "Another account of the case, as git:email.")
    private String b = "";

    @Option(
            names = "--reason",
            required = true,
            paramLabel = "T",
            description = "What makes you say so.")
    private String reason = "";

    LinkCommand(Host host) {
        super(host);
    }

    @Override
    int run(CaseSession session) throws CaseException {
        session.accountLinks().link(a, b, reason);
        console()
                .say(
                        "Linked "
                                + a
                                + " and "
                                + b
                                + ". Run harrow detect again to see what changes; harrow undo takes"
                                + " it back.");
        return ExitCode.DONE;
    }
}
