package org.harrow.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.harrow.engine.CaseFolder;
import org.harrow.engine.CaseSession;
import org.harrow.model.CaseException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "new",
        description = "Make a new, empty case. An existing file is never overwritten.")
final class NewCommand implements Callable<Integer> {
    private final Host host;

    @Parameters(index = "0", paramLabel = "CASE", description = "The case file to make (*.harrow).")
    private Path file = Path.of("");

    @Option(
            names = "--title",
            paramLabel = "T",
            description = "The case's title; else the file's name.")
    private @Nullable String title;

    @Option(
            names = "--question",
            paramLabel = "Q",
            description = "What you want to know; printed in reports.")
    private @Nullable String question;

    NewCommand(Host host) {
        this.host = host;
    }

    @Override
    public Integer call() throws CaseException {
        try (CaseSession session =
                CaseSession.create(file, title != null ? title : nameOf(file), host.clock())) {
            if (question != null) {
                session.ask(question);
            }
        }
        CaseFolder.warning(file).ifPresent(host.console()::say);
        host.console().say("Made the case " + file + ". Next: harrow import " + file + " FILE...");
        return ExitCode.DONE;
    }

    private static String nameOf(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.endsWith(".harrow")
                ? name.substring(0, name.length() - ".harrow".length())
                : name;
    }
}
