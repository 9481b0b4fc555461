package org.harrow.engine;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How the times of a column are written, where the day or the month stands first. Where both would
 * do nothing is proposed: a day taken for a month is another time.
 */
final class TablePattern {
    private static final Pattern DATE =
            Pattern.compile(
                    "(\\d{1,2})([./-])(\\d{1,2})\\2\\d{4}(?:( |, )\\d{1,2}:\\d{2}(:\\d{2})?)?");

    /** No month is greater. */
    private static final int MONTHS = 12;

    private TablePattern() {}

    /**
     * A pattern of {@link java.time.format.DateTimeFormatter}, or the empty one.
     *
     * @param values of a column, those that are no such date left out of account
     */
    static String of(List<String> values) {
        boolean dayFirst = false;
        boolean monthFirst = false;
        String form = "";
        for (String value : values) {
            Matcher date = DATE.matcher(value.strip());
            if (date.matches()) {
                dayFirst |= date.group(2).equals(".") || number(date.group(1)) > MONTHS;
                monthFirst |= number(date.group(3)) > MONTHS;
                form = form.isEmpty() ? form(date) : form;
            }
        }
        return dayFirst == monthFirst
                ? ""
                : form.replace("A", dayFirst ? "d" : "M").replace("B", dayFirst ? "M" : "d");
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static String form(Matcher date) {
        String day = "A" + date.group(2) + "B" + date.group(2) + "yyyy";
        return date.group(4) == null
                ? day
                : day + date.group(4) + (date.group(5) == null ? "H:mm" : "H:mm:ss");
    }
}
