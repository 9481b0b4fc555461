package org.harrow.spark;

import java.util.List;
import org.harrow.model.Ledger;
import org.jspecify.annotations.Nullable;

/**
 * What became of one input file.
 *
 * @param number of the file, in the order of the inputs
 * @param path as the cluster names it
 * @param original its hash and size; the hash is empty where it could not be read to its end
 * @param format it was read as, or null where it was refused
 * @param ledger of its records; duplicates are filled in once all files are known
 * @param problems the first ones, one sentence each, with line and offset
 * @param moreProblems beyond these
 * @param hours it holds of an archive, by name
 * @param latest microsecond of its latest server time, or {@link Long#MIN_VALUE}
 */
record FileReport(
        int number,
        String path,
        Original original,
        @Nullable String format,
        Ledger ledger,
        List<String> problems,
        long moreProblems,
        List<String> hours,
        long latest) {
    static final int MOST_PROBLEMS = 20;

    FileReport {
        problems = List.copyOf(problems);
        hours = List.copyOf(hours);
    }

    /**
     * @param sha256 hex
     * @param bytes size
     */
    record Original(String sha256, long bytes) {}

    /** The file's name without its folder. */
    String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    boolean isRefused() {
        return format == null;
    }

    /** With so many of the stored records known from another file, or from before. */
    FileReport withDuplicates(long count) {
        return new FileReport(
                number,
                path,
                original,
                format,
                new Ledger(
                        ledger.read(),
                        ledger.stored() - count,
                        count,
                        ledger.rejected(),
                        ledger.undated()),
                problems,
                moreProblems,
                hours,
                latest);
    }

    void pack(Packer out) {
        out.number(number).text(path).text(original.sha256).number(original.bytes).text(format);
        out.number(ledger.read()).number(ledger.stored()).number(ledger.rejected());
        out.number(ledger.undated()).texts(problems).number(moreProblems).texts(hours);
        out.number(latest);
    }

    static FileReport unpack(Unpacker in) {
        return new FileReport(
                in.small(),
                in.text(),
                new Original(in.text(), in.number()),
                in.textOrNull(),
                new Ledger(in.number(), in.number(), 0, in.number(), in.number()),
                in.texts(),
                in.number(),
                in.texts(),
                in.number());
    }
}
