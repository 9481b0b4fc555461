package org.harrow.engine;

import org.harrow.model.CaseException;
import org.harrow.model.Exhibit;
import org.harrow.model.Progress;

/** Reads the bytes of an exhibit from a case. */
public final class ExhibitBytes {
    private ExhibitBytes() {}

    /**
     * The bytes of an exhibit, checked against its hash. Of a large compressed file that takes a
     * while: all that stands before is unpacked.
     *
     * @throws CaseException where they are not in the case or differ from the hash
     */
    public static byte[] of(CaseSession session, Exhibit exhibit, Progress progress)
            throws CaseException {
        session.expunge().refuse(exhibit.source(), exhibit.sha256(), exhibit.file());
        Integer source = session.snapshot().sources().number(exhibit.source());
        if (source == null) {
            throw gone(exhibit.file());
        }
        return new Exhibits(session.file()).bytes(source, exhibit, progress);
    }

    /** A source that is not there, or not in force. */
    static CaseException gone(String file) {
        return new CaseException(
                file
                        + " is not in this case, or no longer: its import was taken back. What rests"
                        + " on it was found before that; \"harrow detect\" finds it again without,"
                        + " \"harrow redo\" brings it back.");
    }
}
