package org.harrow.cli;

import java.util.Map;
import java.util.TreeMap;
import org.harrow.engine.CaseSession;
import org.harrow.model.CaseException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "against",
        description = "State what speaks against a finding, or where it was searched in vain.")
final class AgainstCommand extends CaseCommand {
    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "FINDING",
            description = "Id of the finding; without it, the whole case.")
    private String finding = "";

    @Option(names = "--text", paramLabel = "SENTENCE", description = "What speaks against.")
    private @Nullable String text;

    @Option(
            names = "--searched",
            paramLabel = "WHERE",
            description = "Where you searched and found nothing.")
    private @Nullable String searched;

    AgainstCommand(Host host) {
        super(host);
    }

    @Override
    int run(CaseSession session) throws CaseException {
        Map<String, @Nullable String> values = new TreeMap<>();
        values.put("text", text);
        values.put("searched", searched);
        session.reportStatements().state("AGAINST", finding, values);
        console().say("Noted. Reports made from now on print it; harrow undo takes it back.");
        return ExitCode.DONE;
    }
}
