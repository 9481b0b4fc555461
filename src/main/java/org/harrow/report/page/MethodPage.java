package org.harrow.report.page;

import java.util.stream.Collectors;
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
        book.part(Part.CHANCE, () -> chance(book, out));
        grades(out);
        if (book.input().results().methods().isEmpty()) {
            book.part(Part.ERROR_RATES, () -> out.p("No error rate had to be measured."));
            book.part(Part.RUNS, () -> out.p("There were no runs and no parameter sets."));
        }
    }

    private static void chance(Book book, Markup out) {
        out.leaf("h2", "Tests made, and what chance alone gives");
        long tests =
                book.input().results().methods().stream()
                        .filter(m -> !m.detector().startsWith("rule:")) // a rule tests nothing
                        .mapToLong(m -> m.family())
                        .sum();
        out.p(
                Format.count(tests, "unit was", "units were")
                        + " tested in the runs that are reported. If chance alone acts, at most"
                        + " about "
                        + Format.number(Math.round(tests * 0.05 * 10) / 10.0)
                        + " of them have p of .05 or less; q is p corrected for all of them"
                        + " (Benjamini-Hochberg), so that among findings with q of .05 or less one"
                        + " in twenty is expected to be chance. A null twin shuffles the times a"
                        + " hundred times and counts what is found then; each detector above says"
                        + " what its own gave.");
    }

    private static void method(Book book, Results.Method method) {
        Markup out = book.out();
        out.leaf("h2", Words.detector(method.detector()));
        Words.method(method.detector()).forEach(out::p);
        Facts facts = new Facts(out);
        facts.row("Detector", method.detector());
        facts.row("Units tested", Format.count(method.family()));
        facts.row(
                "Parameters",
                method.parameters().entrySet().stream()
                        .map(
                                e ->
                                        out.word(Format.words(e.getKey()))
                                                + " "
                                                + out.number(Format.value(e.getValue())))
                        .collect(Collectors.joining("; ")));
        facts.row("Version", "Harrow " + book.input().heading().version());
        book.part(Part.RUNS, () -> facts.row("Runs on this case", runs(method.runs())));
        book.part(Part.ERROR_RATES, () -> facts.row("Error rates", rates(method)));
        facts.row("Null twin", ChanceWords.of(method.chance()));
        facts.end();
        ErrorWords.write(book, method.errors());
    }

    private static String runs(Results.Runs runs) {
        return Format.count(runs.runs(), "run", "runs")
                + " with "
                + Format.count(runs.parameterSets(), "set of parameters", "sets of parameters")
                + (runs.parameterSets() > 1
                        ? "; each finding shows the grade of its first run beside the current one"
                        : "");
    }

    private static String rates(Results.Method method) {
        Results.Rates rates = method.rates();
        Results.Errors errors = method.errors();
        String invented =
                errors == null
                        ? ""
                        : " On invented cases, as Harrow "
                                + errors.version()
                                + " was measured with packaging/bench accuracy: see the table.";
        return rates == null
                ? "Not measured on a named corpus of accounts." + invented
                : "On "
                        + rates.corpus()
                        + " it flags "
                        + Format.number(rates.sensitivity())
                        + " of the known cases, and of ordinary accounts at most "
                        + Format.number(rates.falsePositives())
                        + " (upper 95 % limit), both at p of "
                        + Format.chance(rates.p())
                        + " or less."
                        + invented;
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
