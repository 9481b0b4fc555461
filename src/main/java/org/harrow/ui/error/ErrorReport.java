package org.harrow.ui.error;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.harrow.model.CaseException;

/**
 * What the user is told about something that went wrong.
 *
 * @param title what was being done
 * @param sentence what is wrong and what to do, in one plain sentence
 * @param code the same failure has the same code; empty for a failure that explains itself
 * @param details for whoever mends it: never shown, copied on request
 */
public record ErrorReport(String title, String sentence, String code, String details) {

    /** About an exception: ours explain themselves, any other gets a code. */
    public static ErrorReport of(String title, Throwable thrown) {
        if (thrown instanceof CaseException expected) {
            String sentence = String.valueOf(expected.getMessage());
            return new ErrorReport(title, sentence, "", details(sentence, thrown));
        }
        String code = ErrorCode.of(thrown).toString();
        String sentence =
                thrown instanceof OutOfMemoryError
                        ? "There is not enough memory for this; close other cases or give Harrow"
                                + " more."
                        : "Harrow could not do this because of an error of its own; the case is as"
                                + " it was before.";
        return new ErrorReport(title, sentence, code, details(code, thrown));
    }

    private static String details(String head, Throwable thrown) {
        StringWriter out = new StringWriter();
        thrown.printStackTrace(new PrintWriter(out, true));
        return head
                + "\nJava "
                + Runtime.version()
                + ", "
                + System.getProperty("os.name")
                + " "
                + System.getProperty("os.version")
                + "\n"
                + out;
    }
}
