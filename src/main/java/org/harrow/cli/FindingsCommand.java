package org.harrow.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.harrow.engine.AccountNames;
import org.harrow.engine.CaseParameters;
import org.harrow.engine.CaseSession;
import org.harrow.engine.DetectRequest;
import org.harrow.engine.FindingJson;
import org.harrow.engine.Staleness;
import org.harrow.model.CaseException;
import org.harrow.model.Finding;
import org.harrow.model.Grade;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "findings",
        description = "Show what the detectors found, with numbers and innocent explanations.")
final class FindingsCommand extends CaseCommand {
    @Option(names = "--grade", paramLabel = "A|B|C|D", description = "Only this grade.")
    private @Nullable Grade grade;

    @Option(names = "--detector", paramLabel = "ID", description = "Only this detector.")
    private @Nullable String detector;

    @Option(
            names = "--account",
            paramLabel = "NAME",
            description = "Only about this account, as github:login.")
    private @Nullable String account;

    @Option(names = "--json", description = "As one JSON array, sorted, with stable ids.")
    private boolean json;

    FindingsCommand(Host host) {
        super(host);
    }

    @Override
    int run(CaseSession session) throws CaseException {
        if (detector != null) {
            Optional<String> wrong =
                    CaseParameters.of(session)
                            .wrong(new DetectRequest(List.of(detector), Map.of()));
            if (wrong.isPresent()) {
                console().say(wrong.get());
                return ExitCode.USAGE;
            }
        }
        String asked = account;
        if (asked != null) {
            AccountNames names = AccountNames.of(session);
            Optional<String> known = names.find(asked);
            if (known.isEmpty()) {
                if (json) {
                    console().raw(FindingJson.write(List.of()));
                }
                console().say(names.unknown(asked));
                return ExitCode.UNUSABLE;
            }
            account = known.get();
        }
        List<Finding> findings = session.findings().stream().filter(this::wanted).toList();
        if (json) {
            console().raw(FindingJson.write(findings));
        } else {
            new FindingsText(console()).print(findings, session.expunge().findings());
        }
        if (Staleness.of(session)) {
            console()
                    .say(
                            "The case changed after these were measured; measure again with:"
                                    + " harrow detect "
                                    + file);
        }
        return ExitCode.DONE;
    }

    private boolean wanted(Finding finding) {
        return (grade == null || finding.headline().grade() == grade)
                && (detector == null || finding.detector().equals(detector))
                && (account == null || finding.headline().subjects().contains(account));
    }
}
