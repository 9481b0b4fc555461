package org.harrow.cli;

import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** A reason that says nothing is none: refused as wrong usage before a command begins. */
final class Reasons {
    private Reasons() {}

    /** Refuses blank reasons, then runs the command. */
    static int checkAndRun(ParseResult parsed) {
        ParseResult last = parsed;
        while (last.hasSubcommand()) {
            last = last.subcommand();
        }
        for (OptionSpec option : last.matchedOptions()) {
            boolean reason =
                    option.paramLabel().equals("REASON") || option.longestName().equals("--reason");
            if (reason && option.getValue() instanceof String said && said.isBlank()) {
                throw new ParameterException(
                        last.commandSpec().commandLine(),
                        option.longestName()
                                + " needs a reason: say why, it is kept with what is done.");
            }
        }
        return new CommandLine.RunLast().execute(parsed);
    }
}
