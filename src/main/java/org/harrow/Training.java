package org.harrow;

import java.nio.file.Path;
import java.util.stream.IntStream;
import org.harrow.cli.Cli;

/**
 * Does in one process what a user does first, so that the JVM can remember the classes it took:
 * {@code -XX:AOTCacheOutput}. The short commands have a cache of their own, because all of a cache
 * is brought to memory, whatever is run.
 */
final class Training {
    private Training() {}

    /**
     * In a folder for all that is made: with {@code short} the commands that print a little, else
     * the demo, a check of what it made, and the window on its case.
     */
    public static void main(String[] arguments) {
        Wiring wiring = new Wiring();
        boolean small = arguments.length > 1;
        System.exit(small ? small(wiring.cli(), arguments[0]) : all(wiring, arguments[0]));
    }

    private static int small(Cli cli, String folder) {
        String file = Path.of(folder, "small.harrow").toString();
        return IntStream.of(
                        cli.run("--help"),
                        cli.run("--version"),
                        cli.run("formats"),
                        cli.run("new", file),
                        cli.run("findings", file),
                        cli.run("undo", "--help"))
                .sum();
    }

    private static int all(Wiring wiring, String folder) {
        Path file = Path.of(folder, "sample.harrow");
        Cli cli = wiring.cli();
        return IntStream.of(
                        cli.run("demo", folder, "--no-window"),
                        cli.run("findings", file.toString(), "--json"),
                        cli.run("verify", Path.of(folder, "report.pdf").toString()),
                        Main.measured(wiring, file, Path.of(folder, "start-times")))
                .sum();
    }
}
