package org.harrow.report.page;

import java.util.Map;
import org.harrow.report.Results;

/** How each detector works, with what settings, how often it ran. */
final class MethodPage {
    private MethodPage() {}

    static void write(Book book) {
        Markup out = book.chapter(Chapter.METHOD);
        out.p(
                "A detector measures and states what chance alone would give. Every unit that was"
                        + " tested counts in the correction for many tests (Benjamini-Hochberg). Random"
                        + " draws start from a seed made of the detector, its parameters and what is"
                        + " tested, so that a second run gives the same numbers.");
        if (book.input().results().methods().isEmpty()) {
            out.p("No detector has run on this case.");
        }
        for (Results.Method method : book.input().results().methods()) {
            method(book, method);
        }
        grades(out);
    }

    private static void method(Book book, Results.Method method) {
        Markup out = book.out();
        out.leaf("h2", Words.detector(method.detector()));
        Words.method(method.detector()).forEach(out::p);
        Facts facts = new Facts(out);
        facts.row("Detector", method.detector());
        facts.row("Units tested", Format.count(method.family()));
        for (Map.Entry<String, Object> e : method.parameters().entrySet()) {
            facts.row(Format.words(e.getKey()), Format.value(e.getValue()));
        }
        facts.row(
                "Runs on this case",
                Format.count(method.runs().runs(), "run", "runs")
                        + " with "
                        + Format.count(
                                method.runs().parameterSets(),
                                "set of parameters",
                                "sets of parameters"));
        facts.row("Error rates", "Not measured on a named corpus.");
        facts.end();
    }

    private static void grades(Markup out) {
        out.leaf("h2", "Grades");
        Facts facts = new Facts(out);
        for (org.harrow.model.Grade grade : org.harrow.model.Grade.values()) {
            facts.row(grade.name(), grade.words());
        }
        facts.end();
    }
}
