package org.harrow.cli;

import java.time.LocalDate;
import java.util.Optional;
import org.harrow.engine.CaseSession;
import org.harrow.model.CaseException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "retention",
        description = {
            "Say until when a case may be kept; without a day, show it. It can be undone.",
            "When the day has passed every command says so; nothing is deleted by itself."
        })
final class RetentionCommand extends CaseCommand {
    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "DAY|none",
            description = "The last day, as 2027-01-31.")
    private @Nullable String day;

    @Option(names = "--reason", paramLabel = "T", description = "Which rule or promise sets it.")
    private String reason = "";

    RetentionCommand(Host host) {
        super(host);
    }

    @Override
    int run(CaseSession session) throws CaseException {
        if (day != null) {
            session.retention().set(day.equals("none") ? "" : day, reason);
        }
        Optional<LocalDate> until = session.retention().until();
        console()
                .line(
                        until.map(d -> "To be kept until " + d + ".")
                                .orElse("Nobody has said until when this case is kept."));
        return ExitCode.DONE;
    }
}
