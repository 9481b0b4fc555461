package org.harrow.intake.json;

import org.harrow.intake.Delivery;
import org.harrow.intake.bytes.Unit;
import org.harrow.model.CaseException;
import org.jspecify.annotations.Nullable;

/** One reading of one JSON file or member. */
public interface JsonSession {
    /**
     * One value: a line, an element of a list, or the document.
     *
     * @throws CaseException where the case cannot go on
     */
    void unit(Unit unit, JsonValue value, Delivery out) throws CaseException;

    /**
     * A page ends, or the whole text (then the frame is null).
     *
     * @param frame the object around the page's records, the streamed lists null in it
     * @throws CaseException where the case cannot go on
     */
    default void end(@Nullable JsonValue frame, Delivery out) throws CaseException {}
}
