package org.harrow.intake;

import org.harrow.intake.bytes.ByteWindow;
import org.harrow.intake.http.ResponseHead;
import org.harrow.model.CaseException;
import org.harrow.model.Coverage;
import org.jspecify.annotations.Nullable;

/**
 * The heads of recorded answers that stand before and between what they answer, as {@code curl -i}
 * and {@code gh api -i --paginate} write them: said beside the records, no records themselves.
 */
public final class ResponseHeads {
    private @Nullable ResponseHead last;
    private int answers;

    /** Takes the heads off that a text begins with; one of a failed answer refuses it. */
    void strip(ByteWindow window) throws RefusedException {
        for (ResponseHead head = head(window); head != null; head = head(window)) {
            if (head.end() == window.to()) {
                return; // headers saved by themselves are a file of their own
            }
            take(head, window);
        }
        ResponseHead given = last;
        if (given != null && given.code() >= 400) {
            throw RefusedException.of(
                    "This is the answer \""
                            + given.status()
                            + "\", no export: what was asked for was not given. Ask again.");
        }
    }

    /** Takes a head off that the window begins with; false where there is none. */
    public boolean take(ByteWindow window) {
        ResponseHead head = head(window);
        if (head != null) {
            take(head, window);
        }
        return head != null;
    }

    private void take(ResponseHead head, ByteWindow window) {
        last = head;
        answers++;
        window.keepFrom(head.end());
    }

    private static @Nullable ResponseHead head(ByteWindow window) {
        return ResponseHead.at(window.bytes(), window.from(), window.to());
    }

    void tell(Delivery out) throws CaseException {
        if (last != null) {
            tell(last, answers, out);
        }
    }

    /** What the last of some answers says of itself and of further pages. */
    public static void tell(ResponseHead last, int answers, Delivery out) throws CaseException {
        out.coverage(new Coverage("response", "headers", null, answers, last.described()));
        if (last.next() != null) {
            Long pages = last.lastPage();
            out.coverage(
                    new Coverage(
                            "response",
                            "pages",
                            pages,
                            answers,
                            "the answer goes on: its Link header names " + last.next()));
        }
    }
}
