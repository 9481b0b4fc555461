package org.harrow.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.harrow.model.Arc;
import org.harrow.model.Exhibit;
import org.harrow.model.Finding;
import org.harrow.model.Innocent;
import org.harrow.model.Measurement;
import org.harrow.model.Place;
import org.harrow.model.Support;

/** Findings without names, places and hashes; their numbers stay. */
final class MaskedFindings {
    private final Scrubber scrubber;
    private final Labels labels;
    private final Map<String, String> ids;
    private final Commitments commitments;

    MaskedFindings(
            Scrubber scrubber, Labels labels, Map<String, String> ids, Commitments commitments) {
        this.scrubber = scrubber;
        this.labels = labels;
        this.ids = ids;
        this.commitments = commitments;
    }

    List<Finding> of(List<Finding> findings) {
        List<Finding> out = new ArrayList<>();
        for (Finding finding : findings) {
            out.add(
                    new Finding(
                            "finding-" + (out.size() + 1),
                            finding.detector(),
                            headline(finding.headline()),
                            measurement(finding.measurement()),
                            support(finding.support())));
        }
        return out;
    }

    private Finding.Headline headline(Finding.Headline headline) {
        return new Finding.Headline(
                headline.grade(),
                headline.subjects().stream().map(s -> String.valueOf(labels.account(s))).toList(),
                scrubber.text(headline.summary()));
    }

    private Measurement measurement(Measurement m) {
        Measurement.Effect effect = m.effect();
        return new Measurement(
                scrubber.values(m.statistic()),
                scrubber.text(m.nullHypothesis()),
                m.p(),
                effect == null
                        ? null
                        : new Measurement.Effect(
                                scrubber.text(effect.name()),
                                effect.value(),
                                effect.lo(),
                                effect.hi()),
                m.n());
    }

    private Support support(Support support) {
        return new Support(
                support.exhibits().stream().map(e -> exhibit(e, commitments)).toList(),
                support.actions().stream().map(this::id).toList(),
                support.arcs().stream().map(this::arc).toList(),
                support.innocent().stream()
                        .map(i -> new Innocent(i.id(), i.outcome(), scrubber.text(i.text())))
                        .toList(),
                scrubber.values(support.parameters()));
    }

    private Arc arc(Arc arc) {
        return new Arc(id(arc.trigger()), id(arc.reaction()), arc.relation(), arc.latency());
    }

    private String id(String action) {
        return ids.getOrDefault(action, "unknown");
    }

    /** An exhibit that says nothing but that it is there. */
    static Exhibit exhibit(Exhibit exhibit, Commitments commitments) {
        return new Exhibit(
                commitments.of(exhibit.source()),
                "masked",
                null,
                new Place(0, 0),
                commitments.of(exhibit.sha256()));
    }
}
