package org.harrow.cli;

import java.util.Locale;
import org.harrow.engine.ImportReceipt;
import org.harrow.model.ImportedFile;
import org.harrow.model.Ledger;
import org.harrow.model.Problem;

/** An import's receipt for a person: a line per file, what was refused below it. */
final class ReceiptText {
    private static final int PROBLEMS_SHOWN = 3;

    private final Console console;

    ReceiptText(Console console) {
        this.console = console;
    }

    void print(ImportReceipt receipt, boolean dryRun) {
        receipt.files().forEach(this::row);
        Ledger total = receipt.total();
        console.format(
                "%s%,d read = %,d stored + %,d duplicate + %,d rejected + %,d undated%s",
                dryRun ? "Dry run, nothing was changed: " : "",
                total.read(),
                total.stored(),
                total.duplicate(),
                total.rejected(),
                total.undated(),
                receipt.balanced() ? ": the ledger balances." : ": THE LEDGER DOES NOT BALANCE.");
    }

    private void row(ImportedFile file) {
        Ledger ledger = file.ledger();
        console.format(
                "%-44s  %-16s  %,7d read  %,7d stored%s",
                file.file(),
                file.format() == null ? "refused" : file.format(),
                ledger.read(),
                ledger.stored(),
                rest(ledger));
        if (ledger.undated() > 0) {
            console.line("    \"harrow actions --undated --json\" says of each why it is undated");
        }
        file.problems().stream().limit(PROBLEMS_SHOWN).forEach(this::problem);
        int more = file.problems().size() - PROBLEMS_SHOWN;
        if (more > 0) {
            console.format(
                    "    and %,d more; all are in the case's ledger (--json lists them)", more);
        }
    }

    private static String rest(Ledger ledger) {
        StringBuilder out = new StringBuilder();
        append(out, ledger.duplicate(), "duplicate");
        append(out, ledger.rejected(), "rejected");
        append(out, ledger.undated(), "undated");
        return out.toString();
    }

    private static void append(StringBuilder out, long count, String what) {
        if (count > 0) {
            out.append(String.format(Locale.ROOT, "  %,d %s", count, what));
        }
    }

    private void problem(Problem problem) {
        StringBuilder where = new StringBuilder();
        if (problem.entry() != null) {
            where.append(problem.entry()).append(", ");
        }
        if (problem.line() > 0) {
            where.append(String.format(Locale.ROOT, "line %,d, ", problem.line()));
        }
        if (problem.line() > 0 || problem.place().offset() > 0) {
            where.append("byte ").append(problem.place().offset()).append(": ");
        }
        console.line("    " + where + problem.reason());
    }
}
