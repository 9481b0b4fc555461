package org.harrow.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.harrow.model.CaseException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** A password is read from a file: on a command line everybody could see it. */
final class PasswordOption {
    @Option(
            names = "--password-file",
            paramLabel = "FILE",
            description = "File whose first line is the password of the key; none without it.")
    private @Nullable Path file;

    String password() throws CaseException {
        if (file == null) {
            return "";
        }
        try {
            return Files.readString(file).lines().findFirst().orElse("");
        } catch (IOException e) {
            throw new CaseException(file + " cannot be read. Check the name and permissions.", e);
        }
    }
}
