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
        name = "grade-source",
        description = "Grade a source by the Admiralty code, and say who supplied it how.")
final class GradeSourceCommand extends CaseCommand {
    @Parameters(
            index = "1",
            paramLabel = "SOURCE",
            description = "Its file name, or the beginning of its SHA-256.")
    private String source = "";

    @Option(
            names = "--grade",
            paramLabel = "A1..F6",
            description = "Letter for the supplier, digit for what is said.")
    private @Nullable String grade;

    @Option(names = "--because", paramLabel = "REASON", description = "Why this grade.")
    private @Nullable String because;

    @Option(names = "--supplier", paramLabel = "WHOM", description = "Who supplied the file.")
    private @Nullable String supplier;

    @Option(
            names = "--how",
            paramLabel = "TEXT",
            description = "How it was obtained, with tool and version.")
    private @Nullable String how;

    GradeSourceCommand(Host host) {
        super(host);
    }

    @Override
    int run(CaseSession session) throws CaseException {
        Map<String, @Nullable String> values = new TreeMap<>();
        values.put("grade", grade);
        values.put("because", because);
        values.put("supplier", supplier);
        values.put("how", how);
        session.reportStatements().state("SOURCE", source, values);
        console().say("Noted. Reports made from now on print it; harrow undo takes it back.");
        return ExitCode.DONE;
    }
}
