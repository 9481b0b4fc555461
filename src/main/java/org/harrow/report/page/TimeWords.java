package org.harrow.report.page;

import org.harrow.model.Times;

/** How times stand in a masked report, in words. */
final class TimeWords {
    private TimeWords() {}

    static String cover(Times times) {
        return switch (times) {
            case EXACT -> "masked: accounts, texts and addresses are replaced; times are exact";
            case MINUTE ->
                    "masked: accounts, texts and addresses are replaced; times are told to the"
                            + " minute";
            case RELATIVE -> "masked: accounts, texts, addresses and times are replaced";
        };
    }

    static String clocks(Times times) {
        return switch (times) {
            case EXACT ->
                    "All times are UTC and exact. Each time as it was written is committed to, so"
                            + " that one can be opened without the others.";
            case MINUTE ->
                    "All times are UTC and told to the minute; latencies stay exact. Each time as it"
                            + " was written is committed to, so that one can be opened without the"
                            + " others.";
            case RELATIVE ->
                    "All times are relative to the first action of this report, T: intervals are"
                            + " exact, and no time of day is told. A time known to the minute or the"
                            + " day is widened at both ends by amounts that only the case knows. Each"
                            + " time as it was written is committed to, so that one can be opened"
                            + " without the others.";
        };
    }

    static String privacy(Times times) {
        return switch (times) {
            case EXACT ->
                    " Texts are left out for that reason. Times are exact: whoever looks them up in"
                            + " public records finds the accounts, so this report is nearly as telling"
                            + " as one that names them.";
            case MINUTE ->
                    " Texts are left out for that reason, and times are told to the minute: several"
                            + " of them together can still lead to the accounts.";
            case RELATIVE -> " Times are relative and texts are left out for that reason.";
        };
    }
}
