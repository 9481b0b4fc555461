package org.harrow.ui.error;

import org.harrow.engine.FailureLog;
import org.harrow.model.Remedy;

/**
 * What the user is told about something that went wrong.
 *
 * @param title what was being done
 * @param sentence what is wrong and what to do, in plain words
 * @param code the same failure has the same code; empty for a failure that explains itself
 * @param details for whoever mends it: not shown, copied on request
 * @param remedy what can be done about it at once
 */
public record ErrorReport(
        String title, String sentence, String code, String details, Remedy remedy) {

    static ErrorReport of(String title, String sentence, String code, Throwable thrown) {
        String head = sentence + "\nJava " + Runtime.version() + "\n";
        return new ErrorReport(
                title, sentence, code, head + FailureLog.details(thrown), Remedy.NONE);
    }

    ErrorReport with(Remedy other) {
        return new ErrorReport(title, sentence, code, details, other);
    }

    /** The same in other words. */
    public ErrorReport saying(String other) {
        return new ErrorReport(title, other, code, details, remedy);
    }
}
