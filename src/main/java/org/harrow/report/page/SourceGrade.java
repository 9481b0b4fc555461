package org.harrow.report.page;

import java.util.List;
import org.harrow.model.Source;
import org.harrow.report.stated.Admiralty;
import org.harrow.report.stated.Stated;
import org.jspecify.annotations.Nullable;

/** The Admiralty grade of a source, and who supplied it how, as the analyst states it. */
final class SourceGrade {
    private SourceGrade() {}

    static void rows(Book book, Source source, Facts facts) {
        Stated stated = stated(book, source);
        Admiralty grade = grade(stated);
        facts.row(
                "Admiralty grade",
                grade.words()
                        + (stated == null || !stated.has(Stated.GRADE)
                                ? ". Nobody graded it."
                                : ". Reason: " + stated.or(Stated.BECAUSE, "")));
        if (stated != null && stated.has(Stated.SUPPLIER)) {
            facts.row("Supplied by", stated.or(Stated.SUPPLIER, ""));
        }
        if (stated != null && stated.has(Stated.HOW)) {
            facts.row("Obtained how", stated.or(Stated.HOW, ""));
        }
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
