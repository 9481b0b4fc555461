package org.harrow.report.page;

import org.harrow.report.stated.Stated;

/** Typed words for the page: what stands in a masked report instead of them is said there. */
final class Statement {
    private Statement() {}

    /** A point in time as it was typed: a day, or a second of UTC. */
    static String time(String typed) {
        return typed.length() == 10 ? typed : typed.replace('T', ' ').replace("Z", " UTC");
    }

    /** {@code F3} for the finding that a statement is about, {@code the whole case} for none. */
    static String about(Book book, Stated stated) {
        for (int i = 0; i < book.findings().size(); i++) {
            if (book.findings().get(i).id().equals(stated.about())) {
                return FindingsPages.label(i);
            }
        }
        return stated.about().isEmpty() ? "The whole case" : "Another finding";
    }
}
