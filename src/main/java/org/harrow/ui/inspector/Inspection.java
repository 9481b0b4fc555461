package org.harrow.ui.inspector;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.harrow.engine.CaseSession;
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
 */
record Inspection(Action action, String record, @Nullable String doubt, boolean isUtf8) {

    /**
     * Reads an action and recomputes the hash of its bytes.
     *
     * @throws CaseException where the case cannot be read
     */
    static Optional<Inspection> of(CaseSession session, String id) throws CaseException {
        Optional<Action> action = session.action(id);
        return action.isEmpty() ? Optional.empty() : Optional.of(of(session, action.get()));
    }

    private static Inspection of(CaseSession session, Action action) {
        try {
            return of(action, session.bytes(action.provenance().exhibit()));
        } catch (CaseException e) {
            return new Inspection(action, "", String.valueOf(e.getMessage()), true);
        }
    }

    static Inspection of(Action action, byte[] bytes) {
        try {
            String text =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return new Inspection(action, text, null, true);
        } catch (CharacterCodingException e) {
            String text = new String(bytes, StandardCharsets.UTF_8);
            return new Inspection(action, text, null, false);
        }
    }
}
