package org.harrow.ui.error;

import org.harrow.engine.FailureLog;

/**
 * What the user is told about something that went wrong.
 *
 * @param title what was being done
 * @param sentence what is wrong and what to do, in plain words
 * @param code the same failure has the same code; empty for a failure that explains itself
 * @param details for whoever mends it: not shown, copied on request
 */
public record ErrorReport(String title, String sentence, String code, String details) {

    static ErrorReport of(String title, String sentence, String code, Throwable thrown) {
        String head = sentence + "\nJava " + Runtime.version() + "\n";
        return new ErrorReport(title, sentence, code, head + FailureLog.details(thrown));
    }
}
