package org.harrow.ui.inspector;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.harrow.engine.CaseSession;
import org.harrow.engine.ExhibitBytes;
import org.harrow.engine.LookalikeNames;
import org.harrow.model.Action;
import org.harrow.model.CaseException;
import org.harrow.model.Progress;
import org.jspecify.annotations.Nullable;

/**
 * The bytes an action stands in, read and checked, and what else takes more than a moment: of a
 * large compressed file all that stands before is unpacked.
 *
 * @param text the bytes as text, or empty where they cannot be had
 * @param doubt what is wrong with the bytes, or null where their hash was recomputed and matches
 * @param isUtf8 false where some bytes are no UTF-8 and are shown as U+FFFD
 * @param alike names of other accounts that can be taken for the one that acts
 */
record Verbatim(String text, @Nullable String doubt, boolean isUtf8, List<String> alike) {
    Verbatim {
        alike = List.copyOf(alike);
    }

    /**
     * Reads the bytes and recomputes their hash, on the case's thread.
     *
     * @throws CaseException where the case cannot be read
     */
    static Verbatim of(CaseSession session, LookalikeNames names, Action action, Progress progress)
            throws CaseException {
        String account = action.deed().account();
        List<String> alike = account == null ? List.of() : names.of(account);
        Verbatim read = read(session, action, progress);
        return new Verbatim(read.text, read.doubt, read.isUtf8, alike);
    }

    private static Verbatim read(CaseSession session, Action action, Progress progress) {
        try {
            return of(ExhibitBytes.of(session, action.provenance().exhibit(), progress));
        } catch (CaseException e) {
            return new Verbatim("", String.valueOf(e.getMessage()), true, List.of());
        }
    }

    static Verbatim of(byte[] bytes) {
        try {
            String text =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return new Verbatim(text, null, true, List.of());
        } catch (CharacterCodingException e) {
            String text = new String(bytes, StandardCharsets.UTF_8);
            return new Verbatim(text, null, false, List.of());
        }
    }
}
