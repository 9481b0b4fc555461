package org.harrow.report.page;

import java.util.List;
import org.harrow.model.Source;
import org.harrow.report.stated.Admiralty;
import org.harrow.report.stated.Stated;
import org.jspecify.annotations.Nullable;

/** The Admiralty grade of a source, and who supplied it how, as the analyst states it. */
final class SourceGrade {
    private SourceGrade() {}

    static void write(Book book, Source source) {
        Stated stated = stated(book, source);
        Markup out = book.out();
        out.open("p", "class", "note");
        out.text("Admiralty grade: ");
        out.text(
                grade(stated).words()
                        + (stated == null || !stated.has(Stated.GRADE)
                                ? ". Nobody graded it."
                                : ". Reason: " + stated.or(Stated.BECAUSE, "")));
        out.close();
        if (stated != null && stated.has(Stated.SUPPLIER)) {
            out.leaf("p", "Supplied by " + stated.or(Stated.SUPPLIER, "") + ".", "class", "note");
        }
        if (stated != null && stated.has(Stated.HOW)) {
            out.leaf("p", "Obtained how: " + stated.or(Stated.HOW, ""), "class", "note");
        }
    }

    /** True where somebody stated a grade of the source, or how it came. */
    static boolean isStated(Book book, Source source) {
        return stated(book, source) != null;
    }

    static Admiralty grade(@Nullable Stated stated) {
        return stated == null
                ? Admiralty.UNGRADED
                : Admiralty.of(stated.or(Stated.GRADE, "")).orElse(Admiralty.UNGRADED);
    }

    private static @Nullable Stated stated(Book book, Source source) {
        List<Stated> all =
                book.input().register().stated(Stated.Kind.SOURCE, source.original().sha256());
        return all.isEmpty() ? null : all.getLast();
    }
}
