package org.harrow.ui.inspector;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.harrow.engine.CaseSession;
import org.harrow.engine.Notes;
import org.harrow.model.Action;
import org.harrow.model.CaseException;
import org.jspecify.annotations.Nullable;

/**
 * One action with the bytes it stands in, read and checked on the case's thread.
 *
 * @param action what the record tells
 * @param record its bytes as text, or empty where they cannot be had
 * @param doubt what is wrong with the bytes, or null where their hash was recomputed and matches
 * @param isUtf8 false where some bytes are no UTF-8 and are shown as U+FFFD
 * @param notes the analyst's notes on it, oldest first
 */
record Inspection(
        Action action,
        String record,
        @Nullable String doubt,
        boolean isUtf8,
        List<Notes.Note> notes) {
    Inspection {
        notes = List.copyOf(notes);
    }

    /**
     * Reads an action and recomputes the hash of its bytes.
     *
     * @throws CaseException where the case cannot be read
     */
    static Optional<Inspection> of(CaseSession session, String id) throws CaseException {
        Optional<Action> action = session.action(id);
        return action.isEmpty()
                ? Optional.empty()
                : Optional.of(of(session, action.get()).with(session.notes().of(id)));
    }

    private Inspection with(List<Notes.Note> other) {
        return new Inspection(action, record, doubt, isUtf8, other);
    }

    private static Inspection of(CaseSession session, Action action) {
        try {
            return of(action, session.bytes(action.provenance().exhibit()));
        } catch (CaseException e) {
            return new Inspection(action, "", String.valueOf(e.getMessage()), true, List.of());
        }
    }

    static Inspection of(Action action, byte[] bytes) {
        try {
            String text =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return new Inspection(action, text, null, true, List.of());
        } catch (CharacterCodingException e) {
            String text = new String(bytes, StandardCharsets.UTF_8);
            return new Inspection(action, text, null, false, List.of());
        }
    }
}
