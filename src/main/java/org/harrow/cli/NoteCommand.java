package org.harrow.cli;

import java.util.List;
import java.util.Map;
import org.harrow.engine.CaseSession;
import org.harrow.engine.Notes;
import org.harrow.model.CanonicalJson;
import org.harrow.model.CaseException;
import org.harrow.model.TimeInterval;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "note",
        description = {
            "Write a note on an action, a finding, an account or an artifact. It can be undone.",
            "Without TEXT, list the notes."
        })
final class NoteCommand extends CaseCommand {
    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "TARGET",
            description = "An action's or finding's id, or a name, as github:login.")
    private @Nullable String target;

    @Parameters(index = "2", arity = "0..1", paramLabel = "TEXT", description = "What to note.")
    private @Nullable String text;

    @Option(
            names = "--withdraw",
            paramLabel = "N",
            description = "Take back the note with this number.")
    private @Nullable Long withdraw;

    @Option(names = "--json", description = "List as one JSON array.")
    private boolean json;

    NoteCommand(Host host) {
        super(host);
    }

    @Override
    int run(CaseSession session) throws CaseException {
        Notes notes = session.notes();
        if (withdraw != null) {
            notes.withdraw(withdraw);
            console().say("Note " + withdraw + " is taken back. harrow undo brings it again.");
        } else if (target != null && text != null) {
            notes.add(target, text);
            console().say("Noted. harrow undo takes it back.");
        } else {
            list(target == null ? notes.all() : notes.of(target));
        }
        return ExitCode.DONE;
    }

    private void list(List<Notes.Note> notes) {
        if (json) {
            console().raw(CanonicalJson.write(notes.stream().map(NoteCommand::row).toList()));
            return;
        }
        for (Notes.Note note : notes) {
            console()
                    .format(
                            "%4d  %s  %s: %s",
                            note.number(), time(note), note.target().text(), note.text());
        }
    }

    private static Map<String, Object> row(Notes.Note note) {
        return Map.of(
                "number",
                note.number(),
                "at",
                time(note),
                "type",
                note.target().type(),
                "target",
                note.target().id(),
                "text",
                note.text());
    }

    private static String time(Notes.Note note) {
        return TimeInterval.format(TimeInterval.micros(note.at()));
    }
}
