package org.harrow.engine;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.harrow.model.CaseException;
import org.harrow.paint.Face;
import org.harrow.report.ProofFile;
import org.harrow.report.RecordTree;
import org.harrow.report.ReportCheck;

/** Checks a report without its case: see {@link ReportCheck}. */
public final class VerifyReport {
    /** The largest report this version makes is far smaller. */
    private static final long LARGEST = 1L << 30;

    private static final String CASE = "SQLite format 3";

    private final Face face;

    /** Draws figures again with the shipped font. */
    public VerifyReport() {
        this(Face.load());
    }

    /**
     * @param face the font of figures
     */
    public VerifyReport(Face face) {
        this.face = face;
    }

    /**
     * True where a file is to be checked as a report: everything that does not begin like a case,
     * so that a report with a damaged first byte is still looked at.
     */
    public static boolean isForReports(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(CASE.length());
            return !new String(head, StandardCharsets.ISO_8859_1).equals(CASE);
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * Checks a report.
     *
     * @throws CaseException where the file cannot be read or is no report
     */
    public Verification run(Path file) throws CaseException {
        byte[] pdf;
        try {
            if (Files.size(file) > LARGEST) {
                throw new CaseException(file + " is too large to be a Harrow report.");
            }
            pdf = Files.readAllBytes(file);
        } catch (IOException e) {
            throw new CaseException(file + " cannot be read. Check the name and permissions.", e);
        }
        if (isProof(pdf)) {
            return proof(pdf);
        }
        List<ReportCheck.Row> rows = new ReportCheck(face, Version.NUMBER).check(pdf);
        return new Verification(
                rows.stream()
                        .map(r -> new Verification.Check(r.name(), r.checked(), r.differences()))
                        .toList());
    }

    private static boolean isProof(byte[] file) {
        byte[] first = ProofFile.FIRST.getBytes(StandardCharsets.US_ASCII);
        return Arrays.equals(Arrays.copyOf(file, first.length), first);
    }

    /** The root is said, because only a report that prints it makes it worth something. */
    private static Verification proof(byte[] file) throws CaseException {
        List<String> differences = ProofFile.differences(file);
        if (!differences.isEmpty()) {
            return new Verification(List.of(new Verification.Check("proof", 1, differences)));
        }
        RecordTree tree = ProofFile.read(file).tree();
        String root =
                "The record belongs to a tree of "
                        + tree.size()
                        + " records with the root "
                        + tree.root()
                        + ": compare both with what a report prints.";
        return new Verification(List.of(new Verification.Check(root, 1, differences)));
    }
}
