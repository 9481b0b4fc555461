package org.harrow.cli;

import java.util.List;
import java.util.Map;
import org.harrow.engine.CaseSession;
import org.harrow.engine.Measures;
import org.harrow.model.CanonicalJson;
import org.harrow.model.CaseException;
import org.harrow.model.TimeInterval;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "measure",
        description = {
            "List the rulers that were kept on the timeline, each with the part it was read in.",
            "remove N takes one away; it can be undone."
        })
final class MeasureCommand extends CaseCommand {
    @Parameters(index = "1", arity = "0..1", paramLabel = "DO", description = "remove or list.")
    private String what = "list";

    @Parameters(index = "2", arity = "0..1", paramLabel = "N", description = "Its number.")
    private String number = "";

    @Option(names = "--json", description = "List as one JSON array.")
    private boolean json;

    MeasureCommand(Host host) {
        super(host);
    }

    @Override
    int run(CaseSession session) throws CaseException {
        Measures measures = Measures.of(session);
        switch (what) {
            case "list" -> list(measures.all());
            case "remove" -> {
                measures.remove(TimeWords.number(number, "measure"));
                console().say("Measure " + number + " is gone. harrow undo takes that back.");
            }
            default -> {
                console().say("A measure cannot " + what + ": use remove or list.");
                return ExitCode.USAGE;
            }
        }
        return ExitCode.DONE;
    }

    private void list(List<Measures.Measure> measures) {
        if (json) {
            console().raw(CanonicalJson.write(measures.stream().map(MeasureCommand::row).toList()));
            return;
        }
        for (Measures.Measure measure : measures) {
            console().format("%4d  %s  %s", measure.number(), measure.trigger(), measure.reading());
        }
    }

    private static Map<String, Object> row(Measures.Measure measure) {
        return Map.of(
                "number",
                measure.number(),
                "trigger",
                measure.trigger(),
                "seconds",
                measure.width() / 1e6,
                "shown",
                List.of(
                        TimeInterval.format(measure.shown().lo()),
                        TimeInterval.format(measure.shown().hi())),
                "reading",
                measure.reading());
    }
}
