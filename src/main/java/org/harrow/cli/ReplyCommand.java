package org.harrow.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.harrow.engine.CaseSession;
import org.harrow.model.CaseException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "reply",
        description = "State whether an account was asked for a reply, and what it answered.")
final class ReplyCommand extends CaseCommand {
    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "ACCOUNT",
            description = "The account; without it, every account of the case.")
    private String account = "";

    @Option(names = "--asked", paramLabel = "TIME", description = "When it was asked.")
    private @Nullable String asked;

    @Option(names = "--channel", paramLabel = "TEXT", description = "How it was asked.")
    private @Nullable String channel;

    @Option(
            names = "--answer",
            paramLabel = "FILE",
            description = "Text file with the answer, printed verbatim.")
    private @Nullable String answer;

    @Option(
            names = "--no-answer-by",
            paramLabel = "TIME",
            description = "Until when no answer came.")
    private @Nullable String silent;

    @Option(names = "--waived", paramLabel = "REASON", description = "Why it was not asked.")
    private @Nullable String waived;

    ReplyCommand(Host host) {
        super(host);
    }

    @Override
    int run(CaseSession session) throws CaseException {
        Map<String, @Nullable String> values = new TreeMap<>();
        values.put("asked", asked);
        values.put("channel", channel);
        values.put("answer", text(answer));
        values.put("silent_until", silent);
        values.put("waived", waived);
        session.reportStatements().state("REPLY", account, values);
        console().say("Noted. Reports made from now on print it; harrow undo takes it back.");
        return ExitCode.DONE;
    }

    private static @Nullable String text(@Nullable String file) throws CaseException {
        if (file == null) {
            return null;
        }
        try {
            return Files.readString(Path.of(file));
        } catch (IOException e) {
            throw new CaseException(
                    file + " cannot be read as text in UTF-8: name the file with the answer.", e);
        }
    }
}
