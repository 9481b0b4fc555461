package org.harrow.draw;

/** Names of months in the one language of figures, independent of any locale. */
public final class CalendarWords {

    private static final String[] MONTHS = {
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"
    };

    private CalendarWords() {}

    /** The month 1 .. 12 in three letters. */
    public static String month(int month) {
        return MONTHS[month - 1];
    }
}
