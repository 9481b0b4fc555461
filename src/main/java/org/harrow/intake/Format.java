package org.harrow.intake;

import java.io.IOException;
import org.harrow.intake.bytes.ByteWindow;
import org.harrow.model.CaseException;

/** One importable format. */
public interface Format {
    /** What it is and how to get it. */
    FormatInfo info();

    /** How surely the content is of this format: 0 not at all, 100 beyond doubt. */
    int confidence(Head head);

    /**
     * Reads one file or member to its end.
     *
     * @param head how it is laid out, and what stands at its beginning
     * @param text its bytes in UTF-8, from the first one
     * @param out where to deliver
     * @throws RefusedException where the whole of it cannot be used, before anything was delivered
     * @throws IOException where it cannot be read on
     * @throws CaseException where the case cannot go on
     */
    void read(Head head, ByteWindow text, Delivery out) throws IOException, CaseException;
}
