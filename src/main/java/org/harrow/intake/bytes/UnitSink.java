package org.harrow.intake.bytes;

import java.io.IOException;
import org.harrow.model.CaseException;

/** Takes the units of a text in their order. */
public interface UnitSink {
    /**
     * One unit, valid during the call.
     *
     * @throws CaseException where the case cannot go on
     * @throws IOException where the file is refused
     */
    void unit(Unit unit) throws CaseException, IOException;

    /**
     * Bytes that are no unit.
     *
     * @throws CaseException where the case cannot go on
     */
    void broken(Broken bytes, String reason) throws CaseException;
}
