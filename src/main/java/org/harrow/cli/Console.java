package org.harrow.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Where a command writes: results to {@code out}, progress and messages to {@code err}. Both are
 * UTF-8 in every locale.
 *
 * @param out results
 * @param err progress and messages
 * @param terminal true where a person watches: only then a progress line is drawn
 */
public record Console(PrintStream out, PrintStream err, boolean terminal) {

    /** The process's own streams. */
    @SuppressWarnings("SystemConsoleNull") // from JDK 25 on it is null again without a terminal
    public static Console ofProcess() {
        java.io.Console console = System.console();
        return new Console(
                utf8(FileDescriptor.out),
                utf8(FileDescriptor.err),
                console != null && console.isTerminal());
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(
                new BufferedOutputStream(new FileOutputStream(descriptor), 1 << 16),
                false,
                StandardCharsets.UTF_8);
    }

    /** A result line; what is hostile in it is made visible. */
    void line(String text) {
        out.print(Visible.of(text));
        out.print('\n');
    }

    /** A result line for machines, as it is. */
    void raw(String text) {
        out.print(text);
        out.print('\n');
    }

    /** A result line from a pattern; numbers are printed the same in every locale. */
    @SuppressWarnings("AnnotateFormatMethod") // would cost a dependency for one method
    void format(String pattern, Object... values) {
        line(String.format(Locale.ROOT, pattern, values));
    }

    /** A message for a person. */
    void say(String sentence) {
        out.flush();
        err.print(Visible.of(sentence));
        err.print('\n');
        err.flush();
    }
}
