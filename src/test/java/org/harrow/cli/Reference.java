package org.harrow.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.harrow.cli.reference.ReferenceCommand;
import org.harrow.detect.Detector;
import org.harrow.detect.DetectorCatalog;
import picocli.CommandLine;

/** The definition of the commands, for tests that compare it with what is written about it. */
public final class Reference {
    private Reference() {}

    /** The program as it is defined. */
    public static CommandLine commandLine() {
        PrintStream none = new PrintStream(OutputStream.nullOutputStream());
        return new Cli(
                        new Host(
                                new Console(none, none, false),
                                InstantSource.system(),
                                Path.of("sample-data/exports"),
                                window -> false,
                                String::valueOf))
                .commandLine();
    }

    /** The manual's page on the command line, as it must be. */
    public static String markdown() {
        return ReferenceCommand.markdown(commandLine().getCommandSpec());
    }

    /** The names of the detectors. */
    public static List<String> detectors() {
        return DetectorCatalog.all().stream().map(Detector::id).toList();
    }
}
