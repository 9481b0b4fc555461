package org.harrow.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.harrow.engine.CaseParameters;
import org.harrow.engine.CaseRules;
import org.harrow.engine.CaseSession;
import org.harrow.engine.Catalog;
import org.harrow.engine.DetectRequest;
import org.harrow.engine.DetectionRuns;
import org.harrow.engine.FindingJson;
import org.harrow.engine.NullTwin;
import org.harrow.model.CaseException;
import org.harrow.model.Finding;
import org.harrow.model.Grade;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "detect",
        description = "Measure. Every run is logged with its parameters and the number of tests.")
final class DetectCommand extends CaseCommand {
    private static final int TWIN_COPIES = 100;

    @Option(
            names = "--detector",
            paramLabel = "ID",
            description = "Only this one; may be repeated.")
    private List<String> detectors = List.of();

    @Option(
            names = "--set",
            paramLabel = "PARAM=VALUE",
            description =
                    "Set a parameter of the one detector named. The case remembers it; it can be"
                            + " undone.")
    private Map<String, String> parameters = new TreeMap<>();

    @Option(
            names = "--defaults",
            description = "Forget what was set of the detectors named, of all if none is.")
    private boolean defaults;

    @Option(
            names = "--rules",
            paramLabel = "FILE",
            description =
                    "Add the correlation rules of a YAML file to the case and run these; may be"
                            + " repeated.")
    private List<Path> rules = List.of();

    @Option(
            names = "--null-twin",
            description = "Also say what chance alone gives, on 100 permuted copies.")
    private boolean nullTwin;

    @Option(names = "--fail-on-findings", description = "Exit 1 where there are findings.")
    private boolean failOnFindings;

    @Option(names = "--json", description = "Print the findings as JSON.")
    private boolean json;

    DetectCommand(Host host) {
        super(host);
    }

    @Override
    int run(CaseSession session) throws CaseException {
        List<String> chosen = new ArrayList<>(detectors);
        Optional<String> wrong =
                CaseParameters.of(session).wrong(new DetectRequest(chosen, parameters));
        if (wrong.isPresent()) {
            console().say(wrong.get());
            return ExitCode.USAGE;
        }
        for (Path rule : rules) {
            CaseRules.of(session).add(rule).forEach(name -> chosen.add("rule:" + name));
        }
        CaseParameters set = CaseParameters.of(session);
        if (defaults) {
            for (String detector : chosen.isEmpty() ? set.set().keySet() : Set.copyOf(chosen)) {
                set.forget(detector);
            }
        }
        if (!parameters.isEmpty()) {
            set.set(chosen.getFirst(), parameters);
        }
        List<Finding> findings = session.detect(new DetectRequest(chosen, Map.of()), progress());
        if (json) {
            console().raw(FindingJson.write(findings));
        } else {
            summary(findings);
            changes(session);
        }
        if (nullTwin) {
            for (String detector : twins()) {
                say(detector, session.nullTwin(detector, TWIN_COPIES, progress()));
            }
        }
        return failOnFindings && !findings.isEmpty() ? ExitCode.NO : ExitCode.DONE;
    }

    private void summary(List<Finding> findings) {
        for (Grade grade : Grade.values()) {
            long count = findings.stream().filter(f -> f.headline().grade() == grade).count();
            console().format("%,6d of grade %s, %s", count, grade, grade.words());
        }
        console().say("harrow findings " + file + " shows them.");
    }

    /** What differs from the run before, and what was done in between. */
    private void changes(CaseSession session) throws CaseException {
        for (DetectionRuns.Row row : DetectionRuns.of(session).newest().values()) {
            boolean ran = detectors.isEmpty() || detectors.contains(row.detector());
            if (ran && !row.changed().isEmpty()) {
                console().say(row.detector() + ": " + row.changed() + ".");
            }
        }
    }

    private List<String> twins() {
        return detectors.isEmpty() ? Catalog.detectors() : detectors;
    }

    private void say(String detector, NullTwin twin) {
        console()
                .format(
                        "%s: observed %d with p at most .05, expected by chance %.1f (%d permuted copies)",
                        detector,
                        twin.significant().observed(),
                        twin.significant().expected(),
                        twin.copies());
    }
}
