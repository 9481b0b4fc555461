package org.harrow.intake;

import java.util.HexFormat;
import org.harrow.model.AccountRef;
import org.harrow.model.Coverage;
import org.harrow.model.Draft;
import org.harrow.model.IntakeRecord;
import org.harrow.model.Ledger;
import org.harrow.model.Problem;
import org.harrow.model.Stamp;
import org.harrow.model.TimeInterval;
import org.jspecify.annotations.Nullable;

/** What intake found in a file as text, to be compared line by line. */
final class Golden {
    private final StringBuilder out = new StringBuilder();

    private Golden() {}

    /** Everything but the hashes, which stand for themselves. */
    static String of(FormatMatch match, Collected found) {
        Golden golden = new Golden();
        golden.line("format " + match.format());
        if (match.refusal() != null) {
            golden.line("refused " + match.refusal().reason());
        }
        Ledger ledger = found.ledger();
        golden.line(
                "read "
                        + ledger.read()
                        + " = stored "
                        + ledger.stored()
                        + " + duplicate "
                        + ledger.duplicate()
                        + " + rejected "
                        + ledger.rejected()
                        + " + undated "
                        + ledger.undated());
        found.records.forEach(golden::record);
        found.problems.forEach(golden::problem);
        found.coverage.forEach(golden::coverage);
        return golden.out.toString();
    }

    private void record(IntakeRecord record) {
        line("");
        line(
                "record "
                        + record.key()
                        + " @"
                        + record.place().offset()
                        + "+"
                        + record.place().length()
                        + entry(record.entry()));
        record.drafts().forEach(this::draft);
    }

    private void draft(Draft draft) {
        line("  " + draft.deed().kind().id() + " [" + draft.key() + "]");
        some("by", account(draft.deed().account()));
        some("on", draft.deed().artifact());
        some("made", draft.deed().object());
        some("owner", account(draft.deed().owner()));
        some("at", stamp(draft.stamp()));
        some("text", draft.content().text().isEmpty() ? null : quoted(draft.content().text()));
        some("url", draft.content().url());
        draft.content().links().forEach(link -> some("link", link));
        draft.content().mentions().forEach(name -> some("mention", name));
        draft.content().attributes().forEach((name, value) -> some(name + " =", quoted(value)));
    }

    private void problem(Problem problem) {
        line("");
        line(
                "problem line "
                        + problem.line()
                        + " @"
                        + problem.place().offset()
                        + "+"
                        + problem.place().length()
                        + entry(problem.entry())
                        + " "
                        + problem.reason());
        if (problem.rejected() != null) {
            some(
                    "head",
                    HexFormat.of()
                            .formatHex(
                                    problem.rejected().head(),
                                    0,
                                    Math.min(16, problem.rejected().head().length)));
        }
    }

    private void coverage(Coverage coverage) {
        line(
                "coverage "
                        + coverage.artifact()
                        + " "
                        + coverage.what()
                        + " stated "
                        + coverage.stated()
                        + " imported "
                        + coverage.imported()
                        + ": "
                        + coverage.note());
    }

    private static String entry(@Nullable String entry) {
        return entry == null ? "" : " in " + entry;
    }

    private static @Nullable String account(@Nullable AccountRef account) {
        return account == null
                ? null
                : account.name()
                        + " id "
                        + account.stableId()
                        + " shown "
                        + account.displayName()
                        + " "
                        + account.type().id();
    }

    private static String stamp(Stamp stamp) {
        String when =
                stamp.at() == null
                        ? "undated"
                        : TimeInterval.format(stamp.at().lo())
                                + " .. "
                                + TimeInterval.format(stamp.at().hi());
        return when
                + " "
                + stamp.clock().id()
                + " "
                + stamp.precision().id()
                + " "
                + quoted(stamp.raw());
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r") + '"';
    }

    private void some(String name, @Nullable String value) {
        if (value != null) {
            line("    " + name + " " + value);
        }
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
