package org.harrow.ui.inspector;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.harrow.engine.CaseSession;
import org.harrow.engine.LookalikeNames;
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
 * @param beside the analyst's notes on it, and accounts that look like its own
 */
record Inspection(
        Action action, String record, @Nullable String doubt, boolean isUtf8, Beside beside) {

    /**
     * @param notes oldest first
     * @param alike names of other accounts that can be taken for the one that acts
     */
    record Beside(List<Notes.Note> notes, List<String> alike) {
        static final Beside NOTHING = new Beside(List.of(), List.of());

        Beside {
            notes = List.copyOf(notes);
            alike = List.copyOf(alike);
        }
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
                : Optional.of(of(session, action.get()).with(beside(session, action.get())));
    }

    private static Beside beside(CaseSession session, Action action) throws CaseException {
        String account = action.deed().account();
        return new Beside(
                session.notes().of(action.id()),
                account == null ? List.of() : LookalikeNames.of(session.data(), account));
    }

    private Inspection with(Beside other) {
        return new Inspection(action, record, doubt, isUtf8, other);
    }

    private static Inspection of(CaseSession session, Action action) {
        try {
            return of(action, session.bytes(action.provenance().exhibit()));
        } catch (CaseException e) {
            return new Inspection(action, "", String.valueOf(e.getMessage()), true, Beside.NOTHING);
        }
    }

    static Inspection of(Action action, byte[] bytes) {
        try {
            String text =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return new Inspection(action, text, null, true, Beside.NOTHING);
        } catch (CharacterCodingException e) {
            String text = new String(bytes, StandardCharsets.UTF_8);
            return new Inspection(action, text, null, false, Beside.NOTHING);
        }
    }
}
