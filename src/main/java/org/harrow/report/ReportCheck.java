package org.harrow.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.harrow.model.CaseException;
import org.harrow.model.LogEntry;
import org.harrow.paint.Face;
import org.harrow.report.page.Format;
import org.harrow.report.seal.SealCheck;

/**
 * Checks a report: makes it again from its own twin and compares byte for byte, computes every hash
 * again, looks every quotation up in its source.
 */
public final class ReportCheck {
    private static final int CANDIDATES = 3;

    private static final String MASKED =
            "A masked report: its sources and quotations are not in it. Commitments stand for them,"
                    + " which whoever holds the case can open one by one.";

    private final Maker maker;
    private final String version;

    /**
     * @param face see {@link ReportMaker}
     * @param version of this program: only the same one can make a report again
     */
    public ReportCheck(Face face, String version) {
        this(new ReportMaker(face)::write, version);
    }

    ReportCheck(Maker maker, String version) {
        this.maker = maker;
        this.version = version;
    }

    /** Makes a report: {@link ReportMaker#write}. */
    @FunctionalInterface
    interface Maker {
        void write(byte[] twin, Map<String, byte[]> sources, OutputStream out)
                throws CaseException, IOException;
    }

    /**
     * One thing that was checked.
     *
     * @param name in a word or two
     * @param checked how many things were compared; 0 where it could not be done
     * @param differences one sentence each; empty where all is well
     */
    public record Row(String name, long checked, List<String> differences) {
        public Row {
            differences = List.copyOf(differences);
        }
    }

    /**
     * Checks a file.
     *
     * @return what was checked, in the order it was done
     * @throws CaseException where the file is no report of this program
     */
    public List<Row> check(byte[] pdf) throws CaseException {
        ReportFile file = new ReportFile(pdf);
        if (!file.looksLikeReport()) {
            throw new CaseException(
                    "This file is no Harrow report: it carries no machine-readable twin.");
        }
        List<Row> rows = List.of();
        for (byte[] twin : file.twins().stream().limit(CANDIDATES).toList()) {
            List<Row> found = check(pdf, file, twin);
            rows = rows.isEmpty() ? found : rows;
            if (found.stream().allMatch(r -> r.differences().isEmpty())) {
                return found;
            }
        }
        return rows.isEmpty() ? List.of(lost("It is missing or its beginning was changed.")) : rows;
    }

    private static Row lost(String why) {
        return new Row("twin", 1, List.of("The machine-readable twin cannot be used. " + why));
    }

    private List<Row> check(byte[] pdf, ReportFile file, byte[] twin) {
        ReportInput input;
        try {
            input = Twin.read(twin);
        } catch (CaseException e) {
            return List.of(lost(String.valueOf(e.getMessage())));
        }
        List<Row> rows = new ArrayList<>();
        rows.add(twinRow(pdf, twin));
        try {
            check(pdf, file, twin, input, rows);
        } catch (RuntimeException broken) { // a changed name of a field leaves a hole anywhere
            rows.add(lost("What it says does not fit together."));
        }
        return rows;
    }

    private void check(
            byte[] pdf, ReportFile file, byte[] twin, ReportInput input, List<Row> rows) {
        Map<String, byte[]> sources = new HashMap<>();
        rows.add(sources(input, file, sources));
        rows.add(new Quotations(input, sources).check());
        rows.add(ledgers(input));
        rows.add(head(input));
        rows.add(tree(input));
        if (input.isMasked()) {
            rows.add(new Row(MASKED, 0, List.of()));
        }
        pages(pdf, twin, input, sources, rows);
    }

    private static Row twinRow(byte[] pdf, byte[] twin) {
        String said = ReportMaker.sha256(twin);
        boolean printed =
                new String(pdf, java.nio.charset.StandardCharsets.ISO_8859_1)
                        .contains("twin SHA-256 " + said);
        return new Row(
                "twin",
                1,
                printed
                        ? List.of()
                        : List.of(
                                "The twin, which begins at offset "
                                        + Format.count(new ReportFile(pdf).place(twin))
                                        + ", has another hash than the report states: "
                                        + said
                                        + "."));
    }

    private static Row sources(ReportInput input, ReportFile file, Map<String, byte[]> found) {
        List<String> differences = new ArrayList<>();
        long checked = 0;
        for (Register.Item item : input.register().sources()) {
            String name = item.embedded();
            if (name != null) {
                checked++;
                byte[] bytes =
                        file.attachment(item.attachedSha256(), item.source().original().bytes());
                if (bytes == null) {
                    differences.add("The attachment " + name + " does not have its hash.");
                } else {
                    found.put(name, bytes);
                }
            }
        }
        return new Row("sources", checked, differences);
    }

    private static Row ledgers(ReportInput input) {
        List<String> differences =
                input.register().sources().stream()
                        .filter(i -> !i.source().ledger().isBalanced())
                        .map(i -> "The ledger of " + i.source().file() + " does not balance.")
                        .toList();
        return new Row("ledgers", input.register().sources().size(), differences);
    }

    private static Row head(ReportInput input) {
        List<LogEntry> log = input.custody().entries();
        boolean holds = log.isEmpty() || log.getLast().hash().equals(input.custody().head());
        return new Row(
                "log head",
                log.size(),
                holds ? List.of() : List.of("The log head is not the hash of the newest entry."));
    }

    /** Every exhibit's way to the root, and that the leaves are those of the exhibits. */
    private static Row tree(ReportInput input) {
        RecordTree tree = input.custody().tree();
        List<String> differences = new ArrayList<>();
        Set<String> exhibits = new HashSet<>();
        input.exhibits().forEach(e -> exhibits.add(MerkleTree.leaf(e)));
        for (RecordTree.Proof proof : tree.proofs()) {
            if (!MerkleTree.holds(proof, tree.size(), tree.root())) {
                differences.add("Record " + proof.index() + " does not lead to the Merkle root.");
            } else if (!input.isMasked() && !exhibits.contains(proof.leaf())) {
                differences.add("Record " + proof.index() + " is proved but is no exhibit.");
            }
        }
        return new Row("Merkle proofs", tree.proofs().size(), differences);
    }

    private void pages(
            byte[] pdf,
            byte[] twin,
            ReportInput input,
            Map<String, byte[]> sources,
            List<Row> rows) {
        if (!input.heading().version().equals(version)) {
            rows.add(
                    new Row(
                            "The pages were not made again: made by Harrow "
                                    + input.heading().version()
                                    + ", and this is Harrow "
                                    + version
                                    + ".",
                            0,
                            List.of()));
            seals(SealCheck.check(pdf), pdf.length, rows);
            return;
        }
        Comparison comparison = new Comparison(pdf);
        try {
            maker.write(twin, sources, comparison);
        } catch (CaseException | IOException e) {
            rows.add(
                    new Row(
                            "bytes of pages",
                            0,
                            List.of("They cannot be made again: " + e.getMessage())));
            return;
        } catch (RuntimeException e) { // what is embedded may have been changed to anything
            String why = "They cannot be made again: what is embedded is not what Harrow writes.";
            rows.add(new Row("bytes of pages", 0, List.of(why)));
            return;
        }
        List<String> differences = new ArrayList<>();
        if (comparison.first() >= 0) {
            differences.add(
                    Format.count(comparison.different(), "byte differs", "bytes differ")
                            + " from what the twin gives, the first one at offset "
                            + Format.count(comparison.first())
                            + new ReportFile(pdf).inside(comparison.first())
                            + ".");
        }
        rows.add(new Row("bytes of pages", pdf.length - comparison.appended(), differences));
        if (comparison.appended() > 0) {
            int end = pdf.length - comparison.appended();
            seals(SealCheck.check(pdf, end), comparison.appended(), rows);
        }
    }

    private static void seals(SealCheck.Found found, int bytes, List<Row> rows) {
        found.seals().forEach(seal -> rows.add(new Row(seal, 1, List.of())));
        if (!found.differences().isEmpty()) {
            rows.add(new Row("after the end", bytes, found.differences()));
        }
    }
}
