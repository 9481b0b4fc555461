package org.harrow.report;

import java.util.List;
import org.harrow.model.CaseException;
import org.jspecify.annotations.Nullable;

/** Looks a commitment up in a masked report. */
public final class MaskedReport {
    private MaskedReport() {}

    /**
     * What a commitment stands for in a report.
     *
     * @return the label, or {@code record 12} for a record of the Merkle tree; null for nothing
     * @throws CaseException where the file is no report
     */
    public static @Nullable String label(byte[] pdf, String commitment) throws CaseException {
        List<byte[]> twins = new ReportFile(pdf).twins();
        if (twins.isEmpty()) {
            throw new CaseException("The file is no Harrow report: it carries no twin.");
        }
        ReportInput input = Twin.read(twins.getFirst());
        for (Redaction redaction : input.register().redactions()) {
            if (redaction.why().equals(commitment)) {
                return redaction.what().substring(Redaction.LABEL.length());
            }
        }
        return input.custody().tree().proofs().stream()
                .filter(p -> p.leaf().equals(commitment))
                .map(p -> "record " + p.index())
                .findFirst()
                .orElse(null);
    }
}
