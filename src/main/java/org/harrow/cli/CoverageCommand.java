package org.harrow.cli;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.harrow.engine.CaseSession;
import org.harrow.engine.FillCommands;
import org.harrow.model.CanonicalJson;
import org.harrow.model.CaseException;
import org.harrow.model.Coverage;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "coverage", description = "What the records say exists, beside what was imported.")
final class CoverageCommand extends CaseCommand {
    @Option(names = "--json", description = "As one JSON array.")
    private boolean json;

    CoverageCommand(Host host) {
        super(host);
    }

    @Override
    int run(CaseSession session) throws CaseException {
        List<Coverage> rows = session.coverage();
        FillCommands commands = FillCommands.of(session);
        if (json) {
            console().raw(CanonicalJson.write(rows.stream().map(r -> row(r, commands)).toList()));
            return ExitCode.DONE;
        }
        for (Coverage row : rows) {
            console()
                    .format(
                            "%-40s %-18s %8s stated %8d imported  %s",
                            row.artifact(),
                            row.what(),
                            row.stated() == null ? "not" : row.stated(),
                            row.imported(),
                            row.note());
            String command = commands.of(row);
            if (command != null) {
                console().line("    to fill it: " + command);
            }
        }
        if (rows.isEmpty()) {
            console().say("The records of this case say nothing about how much exists.");
        }
        return ExitCode.DONE;
    }

    private static Map<String, @Nullable Object> row(Coverage coverage, FillCommands commands) {
        TreeMap<String, @Nullable Object> out = new TreeMap<>();
        out.put("artifact", coverage.artifact());
        out.put("what", coverage.what());
        out.put("stated", coverage.stated());
        out.put("imported", coverage.imported());
        out.put("note", coverage.note());
        out.put("gap", coverage.isGap());
        out.put("fill", commands.of(coverage));
        return out;
    }
}
