package org.harrow.cli;

import java.util.Set;
import org.harrow.engine.CaseSession;
import org.harrow.engine.Exemplars;
import org.harrow.model.CaseException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "exemplar",
        description = {
            "Mark a text as an exemplar of the language that template-language looks for. It can be"
                    + " undone.",
            "Without ACTION, list the marked ones."
        })
final class ExemplarCommand extends MarkCommand {
    @Option(names = "--reason", paramLabel = "T", description = "What makes it one.")
    private String reason = "";

    ExemplarCommand(Host host) {
        super(host);
    }

    @Override
    String mark(CaseSession session, String id) throws CaseException {
        Exemplars.of(session).mark(id, reason);
        return "Marked. harrow detect "
                + file
                + " --detector template-language compares with it; harrow undo takes it back.";
    }

    @Override
    Set<String> marked(CaseSession session) throws CaseException {
        return Exemplars.of(session).all();
    }
}
