package org.harrow.cli;

import java.util.Optional;
import org.harrow.engine.ActWords;
import org.harrow.engine.CaseSession;
import org.harrow.model.CaseException;
import org.harrow.model.LogEntry;
import picocli.CommandLine.Command;

@Command(
        name = "undo",
        description = "Take the newest act back. Nothing is deleted; harrow redo does it again.")
final class UndoCommand extends CaseCommand {
    UndoCommand(Host host) {
        super(host);
    }

    @Override
    int run(CaseSession session) throws CaseException {
        Optional<LogEntry> undone = session.undo();
        console()
                .say(
                        undone.map(e -> "Undone: " + ActWords.of(e) + ".")
                                .orElse("There is nothing to undo."));
        return undone.isPresent() ? ExitCode.DONE : ExitCode.NO;
    }
}
