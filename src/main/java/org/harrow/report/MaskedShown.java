package org.harrow.report;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.harrow.model.TimeInterval;

/** What was put aside, without names; pictures are left out and drawn anew from masked names. */
final class MaskedShown {
    private final Scrubber scrubber;
    private final Labels labels;
    private final Map<String, String> actions;
    private final Map<String, String> findings;
    private final MaskedTimes times;

    /**
     * @param actions masked ids by id
     * @param findings likewise
     * @param times of the report
     */
    MaskedShown(
            Scrubber scrubber,
            Labels labels,
            Map<String, String> actions,
            Map<String, String> findings,
            MaskedTimes times) {
        this.scrubber = scrubber;
        this.labels = labels;
        this.actions = actions;
        this.findings = findings;
        this.times = times;
    }

    List<Shown> of(List<Shown> all) {
        return all.stream().map(this::masked).toList();
    }

    private Shown masked(Shown shown) {
        Shown.About about = shown.about();
        TimeInterval span = about.span();
        Shown.Words note = shown.note();
        return new Shown(
                shown.kind(),
                new Shown.About(
                        about.type(),
                        about.names().stream().map(name -> name(about.type(), name)).toList(),
                        span == null ? null : times.of(span)),
                scrubber.text(shown.caption()),
                note == null ? null : new Shown.Words(scrubber.text(note.text()), Instant.EPOCH),
                null);
    }

    private String name(String type, String name) {
        return switch (type) {
            case "action", "arc" -> actions.getOrDefault(name, "another action");
            case "finding" -> findings.getOrDefault(name, "another finding");
            case "account" -> String.valueOf(labels.account(name));
            case "artifact" -> String.valueOf(labels.artifact(name));
            case "edge" -> scrubber.text(name);
            default -> "left out";
        };
    }
}
