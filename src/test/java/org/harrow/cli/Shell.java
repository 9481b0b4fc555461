package org.harrow.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/** Runs commands in this process and keeps what they print. */
final class Shell {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final List<List<String>> windows = new ArrayList<>();
    private final Path samples;

    Shell() {
        this(Path.of("sample-data/exports"));
    }

    Shell(Path samples) {
        this.samples = samples;
    }

    /** Runs one command; what earlier ones printed is forgotten. */
    int run(Object... words) {
        out.reset();
        err.reset();
        Console console =
                new Console(
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        false);
        Host host =
                new Host(
                        console,
                        InstantSource.fixed(Instant.parse("2026-06-01T12:00:00Z")),
                        samples,
                        windows::add,
                        error -> {
                            throw new AssertionError(error);
                        });
        String[] arguments = new String[words.length];
        for (int i = 0; i < words.length; i++) {
            arguments[i] = words[i].toString();
        }
        return new Cli(host).run(arguments);
    }

    String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    List<List<String>> windows() {
        return windows;
    }
}
