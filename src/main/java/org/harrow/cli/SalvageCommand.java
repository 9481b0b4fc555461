package org.harrow.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.harrow.engine.CaseSession;
import org.harrow.engine.Salvaged;
import org.harrow.engine.Verification;
import org.harrow.model.CaseException;
import org.harrow.model.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "salvage",
        description = {
            "Copy what can be read of a damaged or foreign case into a new one; the old one is not"
                    + " changed.",
            "Exit 1 where something was lost."
        })
final class SalvageCommand implements Callable<Integer> {
    private final Host host;

    @Parameters(index = "0", paramLabel = "CASE", description = "The damaged or foreign case.")
    private Path from = Path.of("");

    @Parameters(index = "1", paramLabel = "NEWCASE", description = "The case to make.")
    private Path to = Path.of("");

    SalvageCommand(Host host) {
        this.host = host;
    }

    @Override
    public Integer call() throws CaseException {
        List<Salvaged> rows = Salvaged.into(from, to, host.clock(), Progress.NONE);
        for (Salvaged row : rows) {
            host.console()
                    .format(
                            "%-12s %,12d copied%s",
                            row.table(),
                            row.copied(),
                            row.note().isEmpty() ? "" : "; " + row.note());
        }
        boolean lost = rows.stream().anyMatch(row -> !row.note().isEmpty());
        try (CaseSession session = CaseSession.open(to, host.clock())) {
            Verification found = session.verify(Progress.NONE);
            for (Verification.Check check : found.checks()) {
                check.differences().forEach(d -> host.console().line("     " + d));
            }
            lost |= !found.ok();
        }
        host.console()
                .line(
                        lost
                                ? "What is listed above was lost or does not hold any more."
                                : "Nothing was lost: everything holds.");
        return lost ? ExitCode.NO : ExitCode.DONE;
    }
}
