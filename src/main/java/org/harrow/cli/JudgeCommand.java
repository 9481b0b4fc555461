package org.harrow.cli;

import java.util.Map;
import java.util.TreeMap;
import org.harrow.engine.CaseSession;
import org.harrow.model.CaseException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "judge", description = "State a judgment on a finding, in the words of ICD 203.")
final class JudgeCommand extends CaseCommand {
    @Parameters(index = "1", paramLabel = "FINDING", description = "Id of the finding.")
    private String finding = "";

    @Option(
            names = "--text",
            required = true,
            paramLabel = "SENTENCE",
            description = "What is judged.")
    private String text = "";

    @Option(
            names = "--likelihood",
            required = true,
            paramLabel = "WORD",
            description =
                    "almost-no-chance, very-unlikely, unlikely, roughly-even-chance, likely,"
                            + " very-likely or almost-certain.")
    private String likelihood = "";

    @Option(
            names = "--confidence",
            required = true,
            paramLabel = "WORD",
            description = "low, moderate or high; printed in a sentence of its own.")
    private String confidence = "";

    @Option(
            names = "--because",
            required = true,
            paramLabel = "REASON",
            description = "What the confidence rests on.")
    private String because = "";

    JudgeCommand(Host host) {
        super(host);
    }

    @Override
    int run(CaseSession session) throws CaseException {
        Map<String, @Nullable String> values = new TreeMap<>();
        values.put("text", text);
        values.put("likelihood", likelihood);
        values.put("confidence", confidence);
        values.put("because", because);
        session.reportStatements().state("JUDGMENT", finding, values);
        console().say("Noted. Reports made from now on print it; harrow undo takes it back.");
        return ExitCode.DONE;
    }
}
