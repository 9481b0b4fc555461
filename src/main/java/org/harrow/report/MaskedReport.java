package org.harrow.report;

import java.util.List;
import java.util.stream.Stream;
import org.harrow.model.Action;
import org.harrow.model.CaseException;
import org.harrow.report.page.Format;
import org.jspecify.annotations.Nullable;

/** Looks a commitment up in a masked report. */
public final class MaskedReport {
    private MaskedReport() {}

    /** What the commitment to the time of an action is made to: its id and the time as written. */
    public static String time(Action action) {
        return action.id() + " at " + action.stamp().raw();
    }

    /**
     * What a commitment stands for in a report.
     *
     * @return the label, {@code record 12} for a record of the Merkle tree, or {@code T+0:38:59}
     *     for the time of an action as the report tells it; null for nothing
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
        return Stream.concat(
                        input.custody().tree().proofs().stream()
                                .filter(p -> p.leaf().equals(commitment))
                                .map(p -> "record " + p.index()),
                        input.results().actions().stream()
                                .filter(a -> a.stamp().raw().equals(commitment))
                                .map(a -> Format.time(a.stamp().at(), input.isRelative())))
                .findFirst()
                .orElse(null);
    }
}
