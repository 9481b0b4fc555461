package org.harrow.detect.linkage;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.harrow.detect.ContentId;
import org.harrow.detect.Context;
import org.harrow.detect.Rank;
import org.harrow.model.Finding;
import org.harrow.model.Grade;
import org.harrow.model.Measurement;
import org.harrow.model.Support;

/** Puts one candidate into a finding. It describes: a link is the analyst's to make. */
final class FindingWriter {
    /** Records shown of what was handed over. */
    private static final int MOST_SHOWN = 20;

    private final Evidence evidence;
    private final Ratios ratios;
    private final Context context;
    private final Linkage detector;

    FindingWriter(Evidence evidence, Ratios ratios, Context context, Linkage detector) {
        this.evidence = evidence;
        this.ratios = ratios;
        this.context = context;
        this.detector = detector;
    }

    Finding finding() {
        List<String> subjects = List.of(evidence.a().account(), evidence.b().account());
        return new Finding(
                ContentId.of(Linkage.ID, subjects.get(0), subjects.get(1)),
                Linkage.ID,
                new Finding.Headline(Grade.D, subjects, summary(subjects)),
                new Measurement(
                        statistic(),
                        "Not tested: whether two accounts have one operator is not a question of"
                                + " chance until likeness is calibrated.",
                        Measurement.Chance.UNTESTED,
                        null,
                        evidence.identifiers().size() + evidence.families().size()),
                new Support(
                        List.of(),
                        actions(),
                        List.of(),
                        new Innocents(evidence, context).examine().all(),
                        detector.parameters()));
    }

    private String summary(List<String> subjects) {
        List<String> reasons = new ArrayList<>(evidence.identifiers());
        reasons.addAll(evidence.families().values());
        return String.join(" and ", subjects)
                + (ratios.suggests(evidence)
                        ? " may have one operator: "
                        : " resemble each other, which is not enough to suggest one operator: ")
                + String.join("; ", reasons)
                + ". Only the analyst can link them.";
    }

    private Map<String, Object> statistic() {
        Map<String, Object> all = new TreeMap<>();
        all.put("identifiers", evidence.identifiers());
        all.put("families", evidence.families());
        all.put("suggested", ratios.suggests(evidence));
        all.put("log10_lr", ratios.isCalibrated() ? ratios.of(evidence) : "not calibrated");
        all.put("log10_lr_needed", ratios.needed());
        all.put("families_needed", Ratios.FAMILIES);
        all.put(
                "refuted_by",
                "A record of two different owners, or acts of both at one time that one operator"
                        + " cannot do.");
        return all;
    }

    /** Each account's first and last act, and what was handed over. */
    private List<String> actions() {
        TreeSet<Rank> ranks = new TreeSet<>();
        for (Profile profile : List.of(evidence.a(), evidence.b())) {
            ranks.add(profile.span().first());
            ranks.add(profile.span().last());
        }
        if (evidence.families().containsKey(Compare.HANDOVER)) {
            Map<String, Rank> others = evidence.b().behaviour().things();
            evidence.a().behaviour().things().entrySet().stream()
                    .filter(thing -> others.containsKey(thing.getKey()))
                    .limit(MOST_SHOWN)
                    .forEach(
                            thing -> {
                                ranks.add(thing.getValue());
                                ranks.add(others.getOrDefault(thing.getKey(), thing.getValue()));
                            });
        }
        HexFormat hex = HexFormat.of();
        return ranks.stream()
                .map(rank -> hex.toHexDigits(rank.high()) + hex.toHexDigits(rank.low()))
                .distinct()
                .toList();
    }
}
