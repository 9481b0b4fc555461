package org.harrow.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** The command {@code harrow} itself; every other command hangs below it. */
@Command(
        name = "harrow",
        versionProvider = Harrow.Version.class,
        mixinStandardHelpOptions = true,
        description = "A workbench for the forensics of reputation farming.",
        footer = {
            "",
            "Without a command, or with a case file alone, the window opens.",
            "Exit: 0 done, 1 the answer is no, 2 wrong usage, 3 the input or the case could not be used,",
            "4 imported with records or files refused, 5 an error of Harrow, 130 cancelled."
        })
final class Harrow {
    /** The version of this build. */
    static final String VERSION = "0.1.0";

    /** Prints it. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"Harrow " + VERSION};
        }
    }
}
