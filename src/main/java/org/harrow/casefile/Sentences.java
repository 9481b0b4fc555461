package org.harrow.casefile;

import java.nio.file.Path;
import java.sql.SQLException;
import org.harrow.model.CaseException;
import org.harrow.model.Remedy;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Says in a sentence what a case file's database cannot do. */
final class Sentences {
    private Sentences() {}

    /** What to tell the user; the cause is kept for the log. */
    static CaseException of(SQLException e, Path file) {
        String name = String.valueOf(file.getFileName());
        return new CaseException(
                name + sentence(code(e)), isDamage(e) ? Remedy.SALVAGE : Remedy.NONE, e);
    }

    /** True where the file itself is at fault. */
    static boolean isDamage(SQLException e) {
        SQLiteErrorCode code = family(code(e));
        return code == SQLiteErrorCode.SQLITE_CORRUPT || code == SQLiteErrorCode.SQLITE_NOTADB;
    }

    /** True where a value does not fit its column. */
    static boolean isUnfit(SQLException e) {
        SQLiteErrorCode code = family(code(e));
        return code == SQLiteErrorCode.SQLITE_CONSTRAINT
                || code == SQLiteErrorCode.SQLITE_MISMATCH
                || code == SQLiteErrorCode.SQLITE_TOOBIG;
    }

    private static String sentence(SQLiteErrorCode code) {
        return switch (family(code)) {
            case SQLITE_FULL ->
                    " could not grow because the disk is full; what was not yet saved was left out."
                            + " Make room and try again.";
            case SQLITE_BUSY, SQLITE_LOCKED, SQLITE_PROTOCOL ->
                    " is being written by another program. Wait until it is done or close it there,"
                            + " then try again.";
            case SQLITE_READONLY, SQLITE_PERM, SQLITE_CANTOPEN, SQLITE_AUTH ->
                    " cannot be written, and its log keeps all that is done with it, reports and"
                            + " exports too. Check that the file and its folder may be changed, or"
                            + " work in a copy of it.";
            case SQLITE_CORRUPT, SQLITE_NOTADB, SQLITE_FORMAT ->
                    " is damaged. Work on a copy and run \"harrow verify\" on it; \"harrow"
                            + " salvage\" copies what can be read into a new case.";
            case SQLITE_NOMEM -> " does not fit into the memory this program was given.";
            case SQLITE_IOERR ->
                    " could not be read or written by the system (input/output error). Check the"
                            + " disk or the network drive.";
            default ->
                    " holds something this version does not expect. Run \"harrow verify\" on it.";
        };
    }

    private static SQLiteErrorCode code(SQLException e) {
        return e instanceof SQLiteException lite
                ? lite.getResultCode()
                : SQLiteErrorCode.getErrorCode(e.getErrorCode());
    }

    /** An extended code without its refinement: SQLITE_IOERR_WRITE is SQLITE_IOERR. */
    private static SQLiteErrorCode family(SQLiteErrorCode code) {
        return SQLiteErrorCode.getErrorCode(code.code & 0xff);
    }
}
