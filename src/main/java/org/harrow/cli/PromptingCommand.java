package org.harrow.cli;

import java.util.Set;
import org.harrow.engine.CaseSession;
import org.harrow.engine.Prompting;
import org.harrow.model.CaseException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "prompting",
        description = {
            "Mark a record that made you open the case: it is shown and described, and stays out of"
                    + " every p-value. It can be undone.",
            "Without ACTION, list the marked ones."
        })
final class PromptingCommand extends MarkCommand {
    @Option(names = "--reason", paramLabel = "T", description = "How it came to your eyes.")
    private String reason = "";

    PromptingCommand(Host host) {
        super(host);
    }

    @Override
    String mark(CaseSession session, String id) throws CaseException {
        Prompting.of(session).mark(id, reason);
        return "Marked. harrow detect " + file + " tests without it; harrow undo takes it back.";
    }

    @Override
    Set<String> marked(CaseSession session) throws CaseException {
        return Prompting.of(session).all();
    }
}
