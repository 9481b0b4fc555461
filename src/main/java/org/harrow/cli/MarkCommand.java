package org.harrow.cli;

import java.util.List;
import java.util.Set;
import org.harrow.engine.CaseSession;
import org.harrow.model.CanonicalJson;
import org.harrow.model.CaseException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Marks one action, or lists those that are marked. */
abstract class MarkCommand extends CaseCommand {
    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "ACTION",
            description = "Its id, as harrow actions --json gives it.")
    private @Nullable String action;

    @Option(names = "--json", description = "List as one JSON array.")
    private boolean json;

    MarkCommand(Host host) {
        super(host);
    }

    @Override
    final int run(CaseSession session) throws CaseException {
        if (action != null) {
            console().say(mark(session, action));
            return ExitCode.DONE;
        }
        List<String> all = List.copyOf(marked(session));
        if (json) {
            console().raw(CanonicalJson.write(all));
        } else {
            all.forEach(console()::line);
        }
        return ExitCode.DONE;
    }

    /** Marks an action and says what that changes. */
    abstract String mark(CaseSession session, String id) throws CaseException;

    /** Ids of those that are marked. */
    abstract Set<String> marked(CaseSession session) throws CaseException;
}
