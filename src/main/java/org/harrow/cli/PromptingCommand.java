package org.harrow.cli;

import java.util.List;
import org.harrow.engine.CaseSession;
import org.harrow.engine.Prompting;
import org.harrow.model.CanonicalJson;
import org.harrow.model.CaseException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "prompting",
        description = {
            "Mark a record that made you open the case: it is shown and described, and stays out of"
                    + " every p-value. It can be undone.",
            "Without ACTION, list the marked ones."
        })
final class PromptingCommand extends CaseCommand {
    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "ACTION",
            description = "Its id, as harrow actions --json gives it.")
    private @Nullable String action;

    @Option(names = "--reason", paramLabel = "T", description = "How it came to your eyes.")
    private String reason = "";

    @Option(names = "--json", description = "List as one JSON array.")
    private boolean json;

    PromptingCommand(Host host) {
        super(host);
    }

    @Override
    int run(CaseSession session) throws CaseException {
        if (action != null) {
            Prompting.of(session).mark(action, reason);
            console()
                    .say(
                            "Marked. harrow detect "
                                    + file
                                    + " tests without it; harrow undo takes it back.");
            return ExitCode.DONE;
        }
        List<String> all = List.copyOf(Prompting.of(session).all());
        if (json) {
            console().raw(CanonicalJson.write(all));
        } else {
            all.forEach(console()::line);
        }
        return ExitCode.DONE;
    }
}
