package org.harrow.detect;

import java.util.List;
import org.harrow.model.Finding;

/**
 * What a detector concludes.
 *
 * @param findings in no particular order, without exhibits
 * @param tested the family: how many units were tested, with those that gave no finding
 * @param significant how many of them have p at most .05, before any correction or grading
 * @param notes what a reader must know about the run, one sentence each
 * @param p what was computed before any correction, rising; of a large family the small ones. A
 *     calibration counts them, a reader sees them in the findings
 */
public record Outcome(
        List<Finding> findings, long tested, long significant, List<String> notes, List<Double> p) {
    public Outcome {
        findings = List.copyOf(findings);
        notes = List.copyOf(notes);
        p = p.stream().sorted().toList();
    }

    /** Without its p-values. */
    public Outcome(List<Finding> findings, long tested, long significant, List<String> notes) {
        this(findings, tested, significant, notes, List.of());
    }
}
