package org.harrow.cli;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import org.harrow.model.CaseException;
import org.harrow.model.Progress.CancelledException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;

/**
 * The command line as a whole: every command, and the one place where a failure becomes a sentence
 * and an exit code.
 */
public final class Cli {
    private static final String HELP = "help";

    private final Host host;

    /**
     * @param host where the commands write and what they may start
     */
    public Cli(Host host) {
        this.host = host;
    }

    /** Runs one command and returns its exit code. */
    public int run(String... arguments) {
        int code = execute(arguments);
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

    /** Also an error of the machine, as too little memory, ends with a sentence. */
    private int execute(String... arguments) {
        try {
            return commandLine(needed(arguments)).execute(arguments);
        } catch (Error error) {
            return internal(error);
        }
    }

    /** True where a word names a command, so that it is not taken for a case file. */
    public boolean isCommand(String word) {
        return word.startsWith("-") || word.equals(HELP) || Commands.names().contains(word);
    }

    /** The one command that is run; none for the version; all where help may list them. */
    private static Set<String> needed(String... arguments) {
        String first = arguments.length == 0 ? HELP : arguments[0];
        if (first.equals("--version") || first.equals("-V")) {
            return Set.of();
        }
        boolean alone = Commands.names().contains(first) && !first.equals(Commands.REFERENCE);
        return alone ? Set.of(first) : Commands.names();
    }

    /** The definition of every command, from which the manual's reference is made. */
    public CommandLine commandLine() {
        return commandLine(Commands.names());
    }

    private CommandLine commandLine(Set<String> commands) {
        CommandLine root = new CommandLine(new Harrow());
        Commands.add(root, commands, host);
        root.addSubcommand(new CommandLine.HelpCommand());
        root.setOut(writer(host.console().out()));
        root.setErr(writer(host.console().err()));
        root.setExecutionStrategy(Reasons::checkAndRun);
        root.setParameterExceptionHandler((error, args) -> usage(error));
        root.setExecutionExceptionHandler((error, line, parsed) -> failed(error));
        root.registerConverter(Path.class, Cli::path);
        root.setCaseInsensitiveEnumValuesAllowed(true);
        root.setUsageHelpWidth(100);
        root.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
        return root;
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }

    /** An empty name, as an unset variable of a shell gives, would mean this whole folder. */
    private static Path path(String name) {
        if (name.isEmpty()) {
            throw new TypeConversionException("a file's name is empty");
        }
        return Path.of(name);
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
            default -> internal(error);
        };
    }

    private int internal(Throwable error) {
        if (error instanceof OutOfMemoryError) {
            host.console()
                    .say(
                            "This needs more memory than Harrow may use; give it more with"
                                    + " HARROW_JAVA_OPTIONS=-Xmx8g. The case is as it was after the"
                                    + " last saved step.");
            return ExitCode.INTERNAL;
        }
        host.console().say(host.failures().record(error));
        return ExitCode.INTERNAL;
    }
}
