package org.harrow.report;

import java.util.ArrayList;
import java.util.List;
import org.harrow.model.CaseException;
import org.harrow.model.Finding;
import org.harrow.report.stated.Stated;

/** What a report must not leave empty; each is a sentence that says how to fill it. */
public final class Completeness {
    private Completeness() {}

    /**
     * Refuses a report with an empty mandatory part.
     *
     * @throws CaseException naming all of them
     */
    public static void check(ReportInput input) throws CaseException {
        List<String> empty = gaps(input);
        if (!empty.isEmpty()) {
            throw new CaseException(String.join(" ", empty) + " Nothing was written.");
        }
    }

    /** What is missing, a sentence each. */
    public static List<String> gaps(ReportInput input) {
        List<String> out = new ArrayList<>();
        for (Finding finding : input.results().findings()) {
            boolean stated =
                    !input.register().stated(Stated.Kind.AGAINST, finding.id()).isEmpty()
                            || !input.register().stated(Stated.Kind.AGAINST, "").isEmpty();
            if (finding.support().innocent().isEmpty() && !stated) {
                out.add(
                        "Nothing was examined that speaks against finding "
                                + finding.id()
                                + ": say what does, or where you searched, with \"harrow"
                                + " against\".");
            }
        }
        Heading heading = input.heading();
        String reason = heading.identified();
        boolean heard = !input.register().stated(Stated.Kind.REPLY).isEmpty();
        if (reason != null && reason.isBlank() && !heard) {
            out.add(
                    "Accounts are named that were not asked: ask them, or give a reason for not"
                            + " asking, with \"harrow reply\".");
        }
        return out;
    }
}
