package org.harrow.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.harrow.engine.CaseSession;
import org.harrow.model.CaseException;
import org.harrow.model.Progress;
import picocli.CommandLine.Parameters;

/** What every command on an open case shares: its file, and opening and closing it. */
abstract class CaseCommand implements Callable<Integer> {
    final Host host;

    @Parameters(index = "0", paramLabel = "CASE", description = "The case file (*.harrow).")
    Path file = Path.of("");

    CaseCommand(Host host) {
        this.host = host;
    }

    @Override
    public final Integer call() throws CaseException {
        try (CaseSession session = CaseSession.open(file, host.clock())) {
            session.retention().overdue().ifPresent(console()::say);
            return run(session);
        }
    }

    /**
     * The command's work.
     *
     * @return the exit code
     */
    abstract int run(CaseSession session) throws CaseException;

    final Console console() {
        return host.console();
    }

    /** Progress on one line of a terminal; nothing elsewhere. */
    final Progress progress() {
        return host.console().terminal() ? new ProgressLine(host.console()) : Progress.NONE;
    }
}
