package org.harrow.cli;

import java.util.List;
import org.harrow.engine.CaseSession;
import org.harrow.engine.Exemplars;
import org.harrow.model.CanonicalJson;
import org.harrow.model.CaseException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "exemplar",
        description = {
            "Mark a text as an exemplar of the language that template-language looks for. It can be"
                    + " undone.",
            "Without ACTION, list the marked ones."
        })
final class ExemplarCommand extends CaseCommand {
    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "ACTION",
            description = "Its id, as harrow actions --json gives it.")
    private @Nullable String action;

    @Option(names = "--reason", paramLabel = "T", description = "What makes it one.")
    private String reason = "";

    @Option(names = "--json", description = "List as one JSON array.")
    private boolean json;

    ExemplarCommand(Host host) {
        super(host);
    }

    @Override
    int run(CaseSession session) throws CaseException {
        if (action != null) {
            Exemplars.of(session).mark(action, reason);
            console()
                    .say(
                            "Marked. harrow detect "
                                    + file
                                    + " --detector template-language compares with it; harrow undo"
                                    + " takes it back.");
            return ExitCode.DONE;
        }
        List<String> all = List.copyOf(Exemplars.of(session).all());
        if (json) {
            console().raw(CanonicalJson.write(all));
        } else {
            all.forEach(console()::line);
        }
        return ExitCode.DONE;
    }
}
