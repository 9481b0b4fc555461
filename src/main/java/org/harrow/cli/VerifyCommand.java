package org.harrow.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.harrow.engine.CaseSession;
import org.harrow.engine.Verification;
import org.harrow.engine.VerifyReport;
import org.harrow.model.CaseException;
import org.harrow.model.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "verify",
        description = {
            "Check a case or a report: every hash, chain and ledger; a report is derived again.",
            "Exit 1 where anything differs."
        })
final class VerifyCommand implements Callable<Integer> {
    private final Host host;

    @Parameters(index = "0", paramLabel = "CASE|REPORT.pdf", description = "What to check.")
    private Path file = Path.of("");

    VerifyCommand(Host host) {
        this.host = host;
    }

    @Override
    public Integer call() throws CaseException {
        Progress progress =
                host.console().terminal() ? new ProgressLine(host.console()) : Progress.NONE;
        Verification found =
                VerifyReport.isForReports(file) ? new VerifyReport().run(file) : session(progress);
        new VerificationText(host.console()).print(found);
        return found.ok() ? ExitCode.DONE : ExitCode.NO;
    }

    private Verification session(Progress progress) throws CaseException {
        try (CaseSession session = CaseSession.open(file, host.clock())) {
            return session.verify(progress);
        }
    }
}
