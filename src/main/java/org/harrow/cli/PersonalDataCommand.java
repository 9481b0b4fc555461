package org.harrow.cli;

import java.util.Map;
import java.util.TreeMap;
import org.harrow.engine.CaseSession;
import org.harrow.model.CaseException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "personal-data",
        description = "State the note on personal data that reports print.")
final class PersonalDataCommand extends CaseCommand {
    @Option(
            names = "--purpose",
            required = true,
            paramLabel = "TEXT",
            description = "What the data are processed for.")
    private String purpose = "";

    @Option(names = "--basis", paramLabel = "TEXT", description = "The legal basis.")
    private @Nullable String basis;

    @Option(names = "--retention", paramLabel = "DATE", description = "How long they are kept.")
    private @Nullable String retention;

    @Option(names = "--recipients", paramLabel = "WHOM", description = "Who gets the report.")
    private @Nullable String recipients;

    PersonalDataCommand(Host host) {
        super(host);
    }

    @Override
    int run(CaseSession session) throws CaseException {
        Map<String, @Nullable String> values = new TreeMap<>();
        values.put("purpose", purpose);
        values.put("basis", basis);
        values.put("retention", retention);
        values.put("recipients", recipients);
        session.reportStatements().state("PERSONAL_DATA", "", values);
        console().say("Noted. Reports made from now on print it; harrow undo takes it back.");
        return ExitCode.DONE;
    }
}
