package org.harrow.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.harrow.engine.Macro;
import org.harrow.model.CaseException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

@Command(
        name = "run",
        description = {
            "Run the commands of a macro on a case, one after another.",
            "A macro with a command or option that is not known is refused before anything is done."
        })
final class RunCommand implements Callable<Integer> {
    /** What a macro may do: nothing that destroys, makes cases, handles keys or runs macros. */
    private static final Set<String> ALLOWED =
            Set.of(
                    "import",
                    "detect",
                    "findings",
                    "actions",
                    "search",
                    "coverage",
                    "link",
                    "unlink",
                    "triage",
                    "note",
                    "marker",
                    "measure",
                    "claim",
                    "exemplar",
                    "prompting",
                    "rule",
                    "basket",
                    "undo",
                    "redo",
                    "author",
                    "grade-source",
                    "judge",
                    "against",
                    "reply",
                    "personal-data",
                    "report",
                    "export",
                    "draw",
                    "verify");

    /** Codes after which the next step is still done, the gravest last. */
    private static final List<Integer> GOES_ON =
            List.of(ExitCode.DONE, ExitCode.NO, ExitCode.PARTLY);

    private final Host host;

    @Parameters(index = "0", paramLabel = "CASE", description = "The case file (*.harrow).")
    private Path file = Path.of("");

    @Parameters(index = "1", paramLabel = "MACRO.json", description = "The macro.")
    private Path macro = Path.of("");

    RunCommand(Host host) {
        this.host = host;
    }

    @Override
    public Integer call() throws CaseException {
        Macro read = Macro.read(macro);
        check(read);
        int gravest = ExitCode.DONE;
        for (int i = 0; i < read.steps().size(); i++) {
            List<String> step = read.steps().get(i);
            String place = "Step " + (i + 1) + " of " + read.steps().size();
            host.console().say(place + ": " + String.join(" ", step));
            int code = new Cli(host).run(words(step));
            if (!GOES_ON.contains(code)) {
                host.console()
                        .say(
                                place
                                        + " failed. What was done before it stands; harrow undo"
                                        + " takes it back.");
                return code;
            }
            gravest = Math.max(gravest, code);
        }
        return gravest;
    }

    private void check(Macro macro) throws CaseException {
        CommandLine commands = new Cli(host).commandLine();
        for (int i = 0; i < macro.steps().size(); i++) {
            List<String> step = macro.steps().get(i);
            String what = step.getFirst();
            if (!ALLOWED.contains(what)) {
                throw refused(i, what + " is no command of a macro");
            }
            try {
                commands.parseArgs(words(step));
            } catch (ParameterException e) {
                String reason = String.valueOf(e.getMessage());
                throw refused(i, reason.replaceFirst("\\.$", ""));
            }
        }
    }

    private CaseException refused(int step, String why) {
        return new CaseException(
                "The macro "
                        + macro
                        + " cannot be run: step "
                        + (step + 1)
                        + ": "
                        + why
                        + ". Nothing was done.");
    }

    private String[] words(List<String> step) {
        List<String> words = new ArrayList<>(step);
        words.add(1, file.toString());
        return words.toArray(String[]::new);
    }
}
