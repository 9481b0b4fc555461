package org.harrow.cli;

import java.util.Optional;
import org.harrow.engine.ActWords;
import org.harrow.engine.CaseSession;
import org.harrow.model.CaseException;
import org.harrow.model.LogEntry;
import picocli.CommandLine.Command;

@Command(name = "redo", description = "Do the act again that was taken back last.")
final class RedoCommand extends CaseCommand {
    RedoCommand(Host host) {
        super(host);
    }

    @Override
    int run(CaseSession session) throws CaseException {
        Optional<LogEntry> redone = session.redo();
        console()
                .say(
                        redone.map(e -> "Done again: " + ActWords.of(e) + ".")
                                .orElse("There is nothing to redo."));
        return redone.isPresent() ? ExitCode.DONE : ExitCode.NO;
    }
}
