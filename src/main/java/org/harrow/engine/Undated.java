package org.harrow.engine;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.harrow.intake.content.Times;
import org.harrow.model.Stamp;

/** Why an action has no usable time, from what its record wrote. */
final class Undated {
    private static final Pattern YEAR = Pattern.compile("(\\d{4})-\\d.*");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,18}");
    private static final int OLDEST = 1990;

    private Undated() {}

    /** A sentence without its full stop. */
    static String why(Stamp stamp) {
        String raw = stamp.raw();
        if (raw.isEmpty()) {
            return "the record names no time";
        }
        boolean number = NUMBER.matcher(raw).matches();
        Stamp read = number ? Times.epoch(raw, stamp.clock()) : Times.iso(raw, stamp.clock());
        if (read.isDated()) {
            return "more than a day after anything its source can know of: after --captured, else"
                    + " after its latest server time";
        }
        Matcher year = YEAR.matcher(raw);
        return number || (year.matches() && Integer.parseInt(year.group(1)) < OLDEST)
                ? "before " + OLDEST
                : "what the record writes is no time that there is";
    }
}
