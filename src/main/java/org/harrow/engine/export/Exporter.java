package org.harrow.engine.export;

import java.io.IOException;
import java.io.OutputStream;
import org.harrow.model.CaseException;

/** One form in which a case can leave Harrow. The same case gives the same bytes. */
public interface Exporter {
    /** Its name on the command line, for example {@code ndjson}. */
    String id();

    /** What it is and who reads it, in a few words. */
    String title();

    /**
     * Writes the case; the stream is closed by the caller.
     *
     * @param from what may be told of the case: with labels for names unless they were asked for
     * @throws IOException where the file cannot be written
     * @throws CaseException where the case cannot be read or cannot be told in this form
     */
    void write(ExportCase from, OutputStream out) throws IOException, CaseException;
}
