package org.harrow.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.harrow.engine.CaseSession;
import org.harrow.engine.Triage;
import org.harrow.model.CanonicalJson;
import org.harrow.model.CaseException;
import org.harrow.model.Finding;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

@Command(
        name = "triage",
        description = {
            "Say what to make of a finding. It is recorded with its reason and can be undone.",
            "Without --state, list where every finding stands."
        })
final class TriageCommand extends CaseCommand {
    @Parameters(
            index = "1",
            arity = "0..*",
            paramLabel = "FINDING",
            description = "Its id, as harrow findings --json gives it; several get one verdict.")
    private List<String> findings = List.of();

    @Option(
            names = "--state",
            paramLabel = "S",
            converter = StateConverter.class,
            description = "new, confirmed, benign or needs-more.")
    private Triage.@Nullable State state;

    @Option(names = "--reason", paramLabel = "T", description = "What makes you say so.")
    private String reason = "";

    @Option(
            names = "--innocent",
            paramLabel = "ID",
            description = "An innocent explanation of the finding that holds; may be repeated.")
    private List<String> innocent = List.of();

    @Option(names = "--json", description = "List as one JSON array.")
    private boolean json;

    TriageCommand(Host host) {
        super(host);
    }

    @Override
    int run(CaseSession session) throws CaseException {
        if (state == null) {
            list(session);
            return ExitCode.DONE;
        }
        if (findings.isEmpty()) {
            throw new CaseException(
                    "Name the finding: \"harrow findings --json\" gives the ids of all.");
        }
        if (findings.size() == 1) {
            session.triage().set(findings.getFirst(), state, reason, innocent);
            console().say("The finding is " + state.id() + ". harrow undo takes it back.");
        } else {
            all(session, state);
        }
        return ExitCode.DONE;
    }

    private void all(CaseSession session, Triage.State to) throws CaseException {
        if (!innocent.isEmpty()) {
            throw new CaseException(
                    "An innocent explanation belongs to one finding: name one with --innocent.");
        }
        session.triage().setAll(findings, to, reason);
        console().say("The findings are " + to.id() + ". One harrow undo takes it back.");
    }

    private void list(CaseSession session) throws CaseException {
        Map<String, Triage.Verdict> verdicts = session.triage().all();
        List<Finding> wanted =
                session.findings().stream()
                        .filter(f -> findings.isEmpty() || findings.contains(f.id()))
                        .toList();
        if (json) {
            console().raw(CanonicalJson.write(wanted.stream().map(f -> row(f, verdicts)).toList()));
            return;
        }
        for (Finding f : wanted) {
            Triage.Verdict verdict = verdicts.getOrDefault(f.id(), Triage.Verdict.NONE);
            console()
                    .format(
                            "%-10s %s  %s  %s%s",
                            verdict.state().id(),
                            f.headline().grade(),
                            f.id(),
                            f.headline().summary(),
                            verdict.reason().isEmpty() ? "" : " (" + verdict.reason() + ")");
        }
    }

    private static Map<String, Object> row(Finding finding, Map<String, Triage.Verdict> verdicts) {
        Triage.Verdict verdict = verdicts.getOrDefault(finding.id(), Triage.Verdict.NONE);
        Map<String, Object> row = new TreeMap<>();
        row.put("finding", finding.id());
        row.put("state", verdict.state().id());
        row.put("reason", verdict.reason());
        row.put("innocent", verdict.innocent());
        return row;
    }

    /** States by their names on the command line. */
    static final class StateConverter implements ITypeConverter<Triage.State> {
        @Override
        public Triage.State convert(String name) {
            return Arrays.stream(Triage.State.values())
                    .filter(state -> state.id().equals(name))
                    .findFirst()
                    .orElseThrow(
                            () ->
                                    new TypeConversionException(
                                            "there is no state '"
                                                    + name
                                                    + "'; there are new, confirmed, benign and"
                                                    + " needs-more"));
        }
    }
}
