package org.harrow.report.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.harrow.model.Coverage;

/** What the records say exists against what was imported: what is alike stands in one row. */
final class CoveragePage {
    /** Names in a row; the twin has all. */
    private static final int NAMES = 24;

    private CoveragePage() {}

    static void write(Book book) {
        Markup out = book.chapter(Chapter.COVERAGE);
        List<Coverage> all = book.input().register().coverage();
        out.p(
                "Records often say how much more there is: a thread counts its comments, a listing"
                        + " stops at a page. What is missing is missing data, never zero: a finding about"
                        + " few actions may be a finding about a short export.");
        if (all.isEmpty()) {
            out.p("No record of this case says what else exists.");
            return;
        }
        table(out, "Gaps", all.stream().filter(Coverage::isGap).toList());
        table(out, "Complete", all.stream().filter(Coverage::isComplete).toList());
        List<Coverage> open = all.stream().filter(c -> !c.isGap() && !c.isComplete()).toList();
        if (!open.isEmpty()) {
            table(out, "No record says how much there is", open);
        }
    }

    private static void table(Markup out, String caption, List<Coverage> rows) {
        out.leaf("h2", caption + " (" + Format.count(rows.size()) + ")");
        if (rows.isEmpty()) {
            out.p("None.");
            return;
        }
        Map<String, List<Coverage>> groups = new TreeMap<>();
        rows.forEach(
                c ->
                        groups.computeIfAbsent(
                                        c.what() + "\n" + c.note() + "\n" + (c.stated() == null),
                                        k -> new ArrayList<>())
                                .add(c));
        Grid grid =
                new Grid(
                        out,
                        "coverage",
                        caption,
                        "What|short",
                        "Stated|n",
                        "Imported|n",
                        "Note|who",
                        "About|rest");
        groups.values().forEach(alike -> row(out, grid, alike));
        grid.end();
    }

    private static void row(Markup out, Grid grid, List<Coverage> alike) {
        Coverage first = alike.getFirst();
        long stated = alike.stream().mapToLong(c -> c.stated() == null ? 0 : c.stated()).sum();
        grid.row(
                out.word(Format.words(first.what())),
                first.stated() == null ? "unknown" : Format.count(stated),
                Format.count(alike.stream().mapToLong(Coverage::imported).sum()),
                out.tell(first.note()),
                names(alike.stream().map(Coverage::artifact).toList()));
    }

    /** {@code github:o/r#1, #2, #7}: what names have in common is said once. */
    static String names(List<String> artifacts) {
        Map<String, List<String>> byHome = new LinkedHashMap<>();
        for (String artifact : artifacts.subList(0, Math.min(NAMES, artifacts.size()))) {
            int at = artifact.indexOf('#');
            byHome.computeIfAbsent(
                            at < 0 ? artifact : artifact.substring(0, at), h -> new ArrayList<>())
                    .add(at < 0 ? "" : artifact.substring(at));
        }
        List<String> out = new ArrayList<>();
        byHome.forEach((home, ends) -> out.add(home + String.join(", ", ends)));
        String list = String.join("; ", out);
        int more = artifacts.size() - NAMES;
        return more > 0 ? list + "; and " + Format.count(more) + " more, in the twin" : list;
    }
}
