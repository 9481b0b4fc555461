package org.harrow.cli;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.harrow.model.CaseException;
import org.harrow.model.Progress.CancelledException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/**
 * The command line as a whole: every command, and the one place where a failure becomes a sentence
 * and an exit code.
 */
public final class Cli {
    private final Host host;

    /**
     * @param host where the commands write and what they may start
     */
    public Cli(Host host) {
        this.host = host;
    }

    /** Runs one command and returns its exit code. */
    public int run(String... arguments) {
        int code = commandLine().execute(arguments);
        host.console().out().flush();
        host.console().err().flush();
        if (host.console().out().checkError() && code == ExitCode.DONE) {
            host.console()
                    .say(
                            "The output could not be written: the disk is full or the reader has gone.");
            return ExitCode.UNUSABLE;
        }
        return code;
    }

    /** True where a word names a command, so that it is not taken for a case file. */
    public boolean isCommand(String word) {
        return word.startsWith("-") || commandLine().getSubcommands().containsKey(word);
    }

    /** The definition of every command, from which the manual's reference is made. */
    public CommandLine commandLine() {
        CommandLine root = new CommandLine(new Harrow());
        for (Object command : Commands.all(host)) {
            root.addSubcommand(command);
        }
        root.addSubcommand(new CommandLine.HelpCommand());
        root.setOut(writer(host.console().out()));
        root.setErr(writer(host.console().err()));
        root.setParameterExceptionHandler((error, args) -> usage(error));
        root.setExecutionExceptionHandler((error, line, parsed) -> failed(error));
        root.setCaseInsensitiveEnumValuesAllowed(true);
        root.setUsageHelpWidth(100);
        root.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
        return root;
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }

    private int usage(ParameterException error) {
        CommandLine line = error.getCommandLine();
        String reason = String.valueOf(error.getMessage());
        host.console()
                .say(
                        reason
                                + (reason.endsWith(".") ? "" : ".")
                                + " Try '"
                                + line.getCommandSpec().qualifiedName()
                                + " --help'.");
        return ExitCode.USAGE;
    }

    private int failed(Exception error) {
        return switch (error) {
            case CaseException refused -> {
                host.console().say(String.valueOf(refused.getMessage()));
                yield ExitCode.UNUSABLE;
            }
            case CancelledException cancelled -> {
                host.console().say("Cancelled; what was acknowledged before stays.");
                yield ExitCode.CANCELLED;
            }
            default -> {
                host.console().say(host.failures().record(error));
                yield ExitCode.INTERNAL;
            }
        };
    }
}
