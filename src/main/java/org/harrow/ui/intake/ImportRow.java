package org.harrow.ui.intake;

import java.nio.file.Path;
import org.harrow.model.ImportedFile;
import org.harrow.model.Ledger;
import org.harrow.model.Problem;
import org.harrow.ui.common.HostileText;
import org.harrow.ui.common.Words;
import org.jspecify.annotations.Nullable;

/**
 * One file of an import as far as it has come.
 *
 * @param path the file on disk
 * @param status where it stands
 * @param fraction read so far, 0 to 1
 * @param records read so far
 * @param end what was done, once it is done
 */
public record ImportRow(
        Path path, Status status, double fraction, long records, @Nullable End end) {
    /**
     * How a file ended.
     *
     * @param file what was done
     * @param confidence how sure the format is, in words
     */
    record End(ImportedFile file, String confidence) {}

    /** What was done, once it is done. */
    public @Nullable ImportedFile result() {
        return end == null ? null : end.file;
    }

    /** How sure the format is; empty where nothing was recognised. */
    String confidence() {
        return end == null || end.file.format() == null ? "" : end.confidence;
    }

    /** Where a file stands. */
    public enum Status {
        READING("Reading"),
        TAKEN("Imported"),
        WITH_PROBLEMS("With problems"),
        REFUSED("Refused"),
        CANCELLED("Cancelled");

        private final String title;

        Status(String title) {
            this.title = title;
        }

        /** The word on the screen. */
        public String title() {
            return title;
        }
    }

    /** A file whose turn has come. */
    static ImportRow started(Path path) {
        return new ImportRow(path, Status.READING, 0, 0, null);
    }

    /** The same file, further on. */
    ImportRow at(double newFraction, long newRecords) {
        return new ImportRow(path, Status.READING, newFraction, newRecords, null);
    }

    /** The same file with what was done. */
    ImportRow done(ImportedFile file, String confidence) {
        Status how =
                file.format() == null
                        ? Status.REFUSED
                        : file.problems().isEmpty() && file.ledger().undated() == 0
                                ? Status.TAKEN
                                : Status.WITH_PROBLEMS;
        return new ImportRow(path, how, 1, file.ledger().read(), new End(file, confidence));
    }

    /** The same file, not reached or not finished. */
    ImportRow cancelled() {
        return new ImportRow(path, Status.CANCELLED, fraction, records, null);
    }

    /** True where it was read to its end, or refused for good. */
    boolean isRead() {
        return status == Status.TAKEN || status == Status.WITH_PROBLEMS || status == Status.REFUSED;
    }

    /** True where reading it again may give more: it was refused or cancelled. */
    boolean canBeRetried() {
        return status == Status.REFUSED || status == Status.CANCELLED;
    }

    /** True where it is not as it should be. */
    boolean isTroubled() {
        return canBeRetried() || status == Status.WITH_PROBLEMS;
    }

    /** The file's name without its folder. */
    public String file() {
        return HostileText.line(String.valueOf(path.getFileName()));
    }

    /** What became of its records, so far nothing. */
    public Ledger ledger() {
        return end == null ? Ledger.EMPTY : end.file.ledger();
    }

    /** The first problem in one line with its place; empty where there is none. */
    public String firstProblem() {
        ImportedFile result = result();
        if (result == null) {
            return "";
        }
        if (result.problems().isEmpty()) {
            return undated(result.ledger().undated());
        }
        int more = result.problems().size() - 1;
        String rest = more == 0 ? "" : " (and " + Words.count(more) + " more)";
        return describe(result.problems().getFirst()) + rest;
    }

    /** Records that no view of time can show are a problem, too. */
    private static String undated(long number) {
        return number == 0
                ? ""
                : Words.count(number, "record")
                        + " without a usable time; Undated on the timeline (U) says why";
    }

    /** A problem in one line: where, then what. */
    static String describe(Problem problem) {
        StringBuilder where = new StringBuilder();
        if (problem.entry() != null) {
            where.append(HostileText.isolated(problem.entry())).append(", ");
        }
        if (problem.line() > 0) {
            where.append("line ").append(problem.line()).append(", ");
        }
        if (problem.place().offset() > 0) {
            where.append("byte ").append(Words.count(problem.place().offset())).append(", ");
        }
        if (!where.isEmpty()) {
            where.setLength(where.length() - 2);
            where.append(": ");
        }
        return where + HostileText.line(problem.reason());
    }
}
