package org.harrow.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.harrow.model.CaseException;
import org.harrow.model.Finding;
import org.harrow.report.stated.Stated;

/** What a report must not leave empty; each is a sentence that says how to fill it. */
public final class Completeness {
    /** Accounts that a refusal names. */
    private static final int SHOWN = 3;

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
        Set<String> unheard = unheard(input);
        if (!unheard.isEmpty()) {
            out.add(
                    "Accounts are named that were not asked ("
                            + unheard.stream().limit(SHOWN).collect(Collectors.joining(", "))
                            + (unheard.size() > SHOWN
                                    ? " and " + (unheard.size() - SHOWN) + " more"
                                    : "")
                            + "): ask them and say so with \"harrow reply --asked\", or give the"
                            + " reason for not asking with \"harrow reply --waived\".");
        }
        return out;
    }

    /** Accounts that a report names and that were neither asked nor left out with a reason. */
    public static Set<String> unheard(ReportInput input) {
        Set<String> out = new TreeSet<>();
        if (input.isMasked()) {
            return out;
        }
        input.results().findings().forEach(f -> out.addAll(f.headline().subjects()));
        for (Stated reply : input.register().stated(Stated.Kind.REPLY)) {
            if (reply.about().isEmpty()) {
                return new TreeSet<>();
            }
            out.remove(reply.about());
        }
        return out;
    }
}
