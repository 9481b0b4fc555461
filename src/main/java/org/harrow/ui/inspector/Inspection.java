package org.harrow.ui.inspector;

import java.util.List;
import java.util.Optional;
import org.harrow.engine.CaseSession;
import org.harrow.engine.Notes;
import org.harrow.model.Action;
import org.harrow.model.CaseException;

/**
 * One action as the case tells it: there at once, whatever the file is that it stands in.
 *
 * @param action what the record tells
 * @param notes the analyst's on it, oldest first
 * @param versions of it that the exports hold, the earliest first; empty where there is but one
 */
record Inspection(Action action, List<Notes.Note> notes, List<Action> versions) {
    Inspection {
        versions = List.copyOf(versions);
        notes = List.copyOf(notes);
    }

    /**
     * Reads an action on the case's thread.
     *
     * @throws CaseException where the case cannot be read
     */
    static Optional<Inspection> of(CaseSession session, String id) throws CaseException {
        Optional<Action> action = session.action(id);
        return action.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Inspection(
                                action.get(),
                                session.notes().of(id),
                                Versions.of(session, action.get())));
    }
}
