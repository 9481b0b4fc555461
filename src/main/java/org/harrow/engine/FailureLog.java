package org.harrow.engine;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.InstantSource;

/** The one sink for errors that nobody expected: written down once, told in one sentence. */
public final class FailureLog {
    private final Path folder;
    private final InstantSource clock;

    /**
     * @param folder where the log lies; made when first needed
     * @param clock stamps the entries
     */
    public FailureLog(Path folder, InstantSource clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /** Writes an error down and returns a sentence with its code and where the log is. */
    public String record(Throwable error) {
        String code = ErrorCode.of(error).value();
        String said =
                "Harrow made an error (code "
                        + code
                        + "); the case is as it was after the last saved step.";
        Path log = folder.resolve("harrow.log");
        try {
            Files.createDirectories(folder);
            Files.writeString(
                    log,
                    clock.instant() + " " + code + "\n" + details(error) + "\n",
                    StandardCharsets.UTF_8,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
            return said + " Details are in " + log + "; please report them with the code.";
        } catch (IOException noLog) {
            return said + " The details could not be written to " + log + ".";
        }
    }

    /** The error's trace, for the log and for "copy details". */
    public static String details(Throwable error) {
        StringWriter text = new StringWriter();
        error.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
