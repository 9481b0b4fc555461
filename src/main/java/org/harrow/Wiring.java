package org.harrow;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.harrow.cli.Cli;
import org.harrow.cli.Console;
import org.harrow.cli.Host;
import org.harrow.engine.FailureLog;
import org.harrow.engine.Version;
import org.harrow.model.CaseException;
import org.harrow.model.Progress;
import org.harrow.ui.Services;
import org.harrow.ui.Workbench;
import org.harrow.ui.handover.Turn;
import org.harrow.ui.job.Workers;

/** Every {@code new} of a long-lived object, and what is read from the machine. */
final class Wiring {
    private final InstantSource clock = InstantSource.system();
    private final Folders folders = Folders.ofProcess();

    /** The command line of this process. */
    Cli cli() {
        return new Cli(
                new Host(
                        Console.ofProcess(),
                        clock,
                        folders.samples(),
                        Wiring::openWindow,
                        failures()::record));
    }

    /** The window, not yet shown. */
    Workbench workbench() {
        Path samples = folders.samples();
        return new Workbench(
                new Services(
                        clock,
                        folders.config(),
                        failures(),
                        new Services.Parts(
                                Files.isDirectory(samples) ? samples : null,
                                Version.NUMBER,
                                this::runMacro)),
                new Workers());
    }

    /** What a macro's commands print is not shown; their last sentence is. */
    private String runMacro(Path file, Path macro, Progress progress) throws CaseException {
        progress.report(-1, "");
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        Console console =
                new Console(
                        new PrintStream(OutputStream.nullOutputStream()),
                        new PrintStream(said, true, StandardCharsets.UTF_8),
                        false);
        Host host = new Host(console, clock, folders.samples(), words -> false, failures()::record);
        int code = new Cli(host).run("run", file.toString(), macro.toString());
        String sentences = said.toString(StandardCharsets.UTF_8).strip();
        if (code > 1 && code != 4) {
            throw new CaseException(sentences);
        }
        return "The macro has run; undo takes each step back";
    }

    /** Who has the window of this user and display. */
    Turn turn() {
        return Turn.take(folders.runtime());
    }

    /** Where errors that nobody expected are written down. */
    FailureLog failures() {
        return new FailureLog(folders.state(), clock);
    }

    /** Starts the window as a process of its own, through the launcher that started this one. */
    private static boolean openWindow(List<String> arguments) throws CaseException {
        String launcher = System.getProperty("harrow.launcher", "");
        if (launcher.isEmpty() || !hasDisplay()) {
            return false;
        }
        List<String> command = new ArrayList<>(List.of(launcher));
        command.addAll(arguments);
        try {
            new ProcessBuilder(command)
                    .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return true;
        } catch (IOException failed) {
            throw new CaseException(
                    "The window could not be started with " + launcher + ".", failed);
        }
    }

    private static boolean hasDisplay() {
        boolean linux = System.getProperty("os.name", "").contains("Linux");
        return !linux
                || System.getenv("DISPLAY") != null
                || System.getenv("WAYLAND_DISPLAY") != null;
    }
}
