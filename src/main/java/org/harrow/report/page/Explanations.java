package org.harrow.report.page;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.harrow.model.Finding;
import org.harrow.model.Innocent;

/** Every innocent explanation once, with the findings for which it was examined. */
final class Explanations {
    private final Map<String, Map<Innocent.Outcome, List<Integer>>> byText = new LinkedHashMap<>();

    private Explanations(List<Finding> findings) {
        for (Innocent.Outcome outcome : Innocent.Outcome.values()) {
            for (int i = 0; i < findings.size(); i++) {
                for (Innocent innocent : findings.get(i).support().innocent()) {
                    if (innocent.outcome() == outcome) {
                        byText.computeIfAbsent(
                                        innocent.text(), t -> new EnumMap<>(Innocent.Outcome.class))
                                .computeIfAbsent(outcome, o -> new ArrayList<>())
                                .add(i);
                    }
                }
            }
        }
    }

    /** Writes the table; those that apply come first. */
    static void write(Book book) {
        Explanations all = new Explanations(book.findings());
        if (all.byText.isEmpty()) {
            return;
        }
        Grid grid =
                new Grid(
                        book.out(),
                        "against",
                        "Explanations that were examined",
                        "What checking gave|rest",
                        "Applies to|short",
                        "Cannot be checked for|short",
                        "Speaks against it for|short");
        all.byText.forEach(
                (text, by) ->
                        grid.row(
                                text,
                                labels(by.getOrDefault(Innocent.Outcome.FOUND, List.of())),
                                labels(
                                        by.getOrDefault(
                                                Innocent.Outcome.CANNOT_BE_CHECKED, List.of())),
                                labels(by.getOrDefault(Innocent.Outcome.NOT_FOUND, List.of()))));
        grid.end();
    }

    /** {@code F1, F3 to F9}. */
    static String labels(List<Integer> places) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < places.size(); i++) {
            int last = i;
            while (last + 1 < places.size() && places.get(last + 1) == places.get(last) + 1) {
                last++;
            }
            out.append(out.isEmpty() ? "" : ", ").append(FindingsPages.label(places.get(i)));
            if (last > i) {
                out.append(last == i + 1 ? ", " : "-");
                out.append(FindingsPages.label(places.get(last)));
            }
            i = last;
        }
        return out.toString();
    }
}
