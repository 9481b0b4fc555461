package org.harrow.cli;

import picocli.CommandLine.Command;

/** The command {@code harrow} itself; every other command hangs below it. */
@Command(
        name = "harrow",
        version = "Harrow 0.1.0",
        mixinStandardHelpOptions = true,
        description = "A workbench for the forensics of reputation farming.")
public final class Harrow {}
