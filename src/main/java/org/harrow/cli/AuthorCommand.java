package org.harrow.cli;

import java.util.Map;
import java.util.TreeMap;
import org.harrow.engine.CaseSession;
import org.harrow.model.CaseException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "author", description = "State who answers for the reports of this case.")
final class AuthorCommand extends CaseCommand {
    @Parameters(index = "1", paramLabel = "NAME", description = "Name of the person.")
    private String name = "";

    @Option(
            names = "--role",
            paramLabel = "ROLE",
            description = "In which role, for example analyst.")
    private @Nullable String role;

    @Option(names = "--for", paramLabel = "WHOM", description = "Who asked for the report.")
    private @Nullable String requester;

    AuthorCommand(Host host) {
        super(host);
    }

    @Override
    int run(CaseSession session) throws CaseException {
        Map<String, @Nullable String> values = new TreeMap<>();
        values.put("name", name);
        values.put("role", role);
        values.put("requester", requester);
        session.reportStatements().state("AUTHOR", "", values);
        console().say("Noted. Reports made from now on print it; harrow undo takes it back.");
        return ExitCode.DONE;
    }
}
