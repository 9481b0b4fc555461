package org.harrow;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.harrow.cli.Cli;
import org.harrow.model.CaseException;
import org.harrow.ui.Workbench;
import org.harrow.ui.handover.Turn;
import org.jspecify.annotations.Nullable;

/** Starts the program. It must not extend {@code Application}: JavaFX lies on the class path. */
public final class Main {

    /** JDK 25.0.0 to 25.0.2 can hand corrupt data to native code (JDK-8377811): SQLite, inflate. */
    private static final Runtime.Version OLDEST = Runtime.Version.parse("25.0.3");

    private static final int UNUSABLE = 3;

    /**
     * How long the window that is open may take to answer; a busy one looks five times a second.
     */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private Main() {}

    /** Runs one command and ends with its exit code, as listed in {@code harrow --help}. */
    public static void main(String[] arguments) {
        if (Runtime.version().compareToIgnoreOptional(OLDEST) < 0) {
            System.err.println(tooOld(Runtime.version()));
            System.exit(UNUSABLE);
        }
        Wiring wiring = new Wiring();
        Cli cli = wiring.cli();
        boolean window =
                switch (arguments.length) {
                    case 0 -> true;
                    case 1 -> isCase(arguments[0], cli);
                    default -> false;
                };
        System.exit(window ? workbench(wiring, arguments) : cli.run(arguments));
    }

    /** A mistyped command is no case file. */
    private static boolean isCase(String word, Cli cli) {
        return word.endsWith(".harrow")
                || (!cli.isCommand(word) && Files.isRegularFile(Path.of(word)));
    }

    /** Shows the window until it is closed, or lets the one that is open show the case. */
    private static int workbench(Wiring wiring, String[] arguments) {
        Path file = arguments.length == 0 ? null : Path.of(arguments[0]);
        String times = System.getProperty("harrow.start-times");
        if (times != null) {
            return measured(wiring, file, Path.of(times));
        }
        try (Turn turn = wiring.turn()) {
            return turn.handOver(file, PATIENCE) ? 0 : window(wiring, turn, file);
        }
    }

    private static int window(Wiring wiring, Turn turn, @Nullable Path file) {
        try (Workbench workbench = wiring.workbench()) {
            workbench.run(file, () -> turn.answer(workbench::asked));
            turn.rest();
            return 0;
        } catch (CaseException noWindow) {
            System.err.println(noWindow.getMessage());
            return UNUSABLE;
        }
    }

    /** Only until the window has been painted. */
    static int measured(Wiring wiring, @Nullable Path file, Path times) {
        try (Workbench workbench = wiring.workbench()) {
            workbench.runUntilPainted(file, times);
            return 0;
        } catch (CaseException noWindow) {
            System.err.println(noWindow.getMessage());
            return UNUSABLE;
        }
    }

    /** The sentence for a JDK that is too old: what was found, what is needed, why. */
    static String tooOld(Runtime.Version found) {
        return "Harrow needs Java "
                + OLDEST
                + " or newer, but this is Java "
                + found
                + ": older ones can corrupt what is read from a case. Install a newer JDK and set"
                + " JAVA_HOME to it.";
    }
}
