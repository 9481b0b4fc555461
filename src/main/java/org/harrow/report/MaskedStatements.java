package org.harrow.report;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.harrow.report.stated.Stated;

/**
 * What the analyst stated, without names. Words of a scale stay; sentences lose what leads back;
 * what can only be free text about others, and every answer, is left out.
 */
final class MaskedStatements {
    private static final Set<String> SCALES =
            Set.of(Stated.GRADE, Stated.LIKELIHOOD, Stated.CONFIDENCE);

    private static final Set<String> OWN = Set.of(Stated.NAME, Stated.ROLE, Stated.REQUESTER);

    private static final Set<String> OUT =
            Set.of(
                    Stated.ANSWER,
                    Stated.SUPPLIER,
                    Stated.HOW,
                    Stated.RECIPIENTS,
                    Stated.ASKED,
                    Stated.SILENT_UNTIL,
                    Stated.CHANNEL);

    private final Scrubber scrubber;
    private final Labels labels;
    private final Map<String, String> findings;
    private final Commitments commitments;

    MaskedStatements(
            Scrubber scrubber,
            Labels labels,
            Map<String, String> findings,
            Commitments commitments) {
        this.scrubber = scrubber;
        this.labels = labels;
        this.findings = findings;
        this.commitments = commitments;
    }

    List<Stated> of(List<Stated> all) {
        return all.stream().map(this::masked).toList();
    }

    private Stated masked(Stated stated) {
        Map<String, String> values = new TreeMap<>();
        stated.values()
                .forEach(
                        (name, text) ->
                                values.put(
                                        name,
                                        SCALES.contains(name) || OWN.contains(name)
                                                ? text
                                                : OUT.contains(name)
                                                        ? "left out"
                                                        : scrubber.text(text)));
        return new Stated(stated.kind(), about(stated), values, Instant.EPOCH);
    }

    private String about(Stated stated) {
        String about = stated.about();
        if (about.isEmpty()) {
            return about;
        }
        return switch (stated.kind()) {
            case SOURCE -> commitments.of(about);
            case REPLY -> String.valueOf(labels.account(about));
            case JUDGMENT, AGAINST -> findings.getOrDefault(about, "another finding");
            case AUTHOR, PERSONAL_DATA -> "";
        };
    }
}
