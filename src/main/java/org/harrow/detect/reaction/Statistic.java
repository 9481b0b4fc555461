package org.harrow.detect.reaction;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.harrow.detect.Context;
import org.harrow.detect.Latency;
import org.harrow.model.TimeInterval;
import org.harrow.stats.Bounds;
import org.harrow.stats.KaplanMeier;

/** The numbers of a finding by name, as {@code findings --json} prints them. */
final class Statistic {
    private static final double MICROS = 1e6;

    private final Family.Member member;
    private final Unit unit;
    private final Answer fastest;
    private final Context context;
    private final ReactionLatency detector;

    Statistic(Family.Member member, Answer fastest, Context context, ReactionLatency detector) {
        this.member = member;
        this.unit = member.trial().unit();
        this.fastest = fastest;
        this.context = context;
        this.detector = detector;
    }

    Map<String, Object> map() {
        Map<String, Object> all = new TreeMap<>();
        all.put("k", unit.answers().size());
        all.put("reactions", unit.answered().size());
        all.put("actions", unit.actions());
        all.put("answers", answers());
        latency(all, "latency_seconds", fastest.latency());
        latency(all, "published_seconds", fastest.published());
        page(all);
        around(all);
        population(all);
        rhythm(all);
        if (unit.answers().size() > 1) {
            all.put("median_seconds", median());
        }
        all.put("tested", member.common().tested());
        if (member.by() != null) {
            all.put("q_any_dependence", member.by());
        }
        List<String> missing = context.missing().get(fastest.trigger().deed().artifact());
        if (missing != null) {
            all.put("missing", missing);
        }
        all.put("refuted_by", refutation());
        return all;
    }

    private static void latency(
            Map<String, Object> all,
            String name,
            @org.jspecify.annotations.Nullable TimeInterval latency) {
        if (latency != null) {
            all.put(name, Latency.seconds(latency));
        }
    }

    private List<Map<String, Object>> answers() {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Answer answer : unit.answers().stream().limit(FindingWriter.MOST_SHOWN).toList()) {
            Map<String, Object> row = new TreeMap<>();
            row.put("trigger", answer.trigger().id());
            row.put("artifact", answer.trigger().deed().artifact());
            row.put("kind", Rates.population(answer).replace('|', ' '));
            String named = answer.trigger().deed().account();
            String inferred = answer.trigger().ties().inferred();
            if (named != null) {
                row.put("by", named);
            } else if (inferred != null) {
                row.put("by_inferred", inferred);
            }
            latency(row, "latency_seconds", answer.latency());
            if (answer.reaction() != null) {
                row.put("reaction", answer.reaction().id());
            }
            if (answer.link() != null) {
                row.put("link", answer.link().label());
            }
            rows.add(row);
        }
        return rows;
    }

    private void page(Map<String, Object> all) {
        Ties.Page page = fastest.page();
        if (page != null) {
            Map<String, Object> row = new TreeMap<>();
            row.put("artifact", page.name());
            row.put("near_miss", page.near());
            if (page.published() != null) {
                row.put("published", page.published().id());
            }
            all.put("page", row);
        }
    }

    private void around(Map<String, Object> all) {
        Answer.Around around = fastest.around();
        if (around.opening() != null) {
            all.put(
                    "opened_seconds",
                    Latency.seconds(
                            Latency.between(
                                    around.opening().when().at(), fastest.trigger().when().at())));
        }
        List<Map<String, Object>> steps = new ArrayList<>();
        for (Answer.Step step : around.steps()) {
            Map<String, Object> row = new TreeMap<>();
            row.put("action", step.act().id());
            row.put("kind", step.act().deed().kind().id());
            row.put("after_seconds", Latency.seconds(fastest.latency(step.act().when())));
            row.put("clock", step.act().when().clock().id());
            row.put("mentions_it", step.linked());
            steps.add(row);
        }
        all.put("before_reaction", steps);
        all.put("third_parties", around.third().size());
        all.put(
                "direction",
                around.provocation() == null
                        ? "no earlier act of the account against whoever did it is in the case"
                        : "the account itself had done the like "
                                + Latency.words(
                                        Latency.between(
                                                around.provocation().when().at(),
                                                fastest.trigger().when().at()))
                                + " before");
    }

    private void population(Map<String, Object> all) {
        Trial trial = member.trial();
        Rates.Population against = trial.against();
        if (against == null || trial.result() == null) {
            return;
        }
        Map<String, Object> windows = new TreeMap<>();
        for (int w = 0; w < trial.counts().length; w++) {
            windows.put(
                    detector.windows().get(w) + "",
                    Map.of(
                            "within", trial.counts()[w],
                            "rate_of_others", against.q()[w],
                            "p", trial.result().each()[w]));
        }
        all.put("windows", windows);
        all.put("correlation", member.common().correlation());
        all.put("correlation_estimated", member.common().estimated());
        all.put("reference", against.source());
        all.put("reference_borrowed", against.borrowed());
    }

    private void rhythm(Map<String, Object> all) {
        Rhythm rhythm = unit.rhythm();
        Map<String, Object> row = new TreeMap<>();
        row.put("active_days", rhythm.activeDays());
        row.put("trigger_days", rhythm.triggerDays());
        if (rhythm.days() != null) {
            row.put("p", rhythm.days().p());
            row.put("draws", rhythm.days().draws());
            row.put("arrangements_log10", rhythm.days().arrangements());
        }
        all.put("own_rhythm", row);
    }

    private Map<String, Object> median() {
        List<KaplanMeier.Observation> seen = new ArrayList<>();
        for (Answer answer : unit.answers()) {
            TimeInterval latency = answer.latency();
            seen.add(
                    new KaplanMeier.Observation(
                            latency == null ? detector.horizon() : latency.hi() / MICROS,
                            latency != null));
        }
        Bounds median = KaplanMeier.median(seen);
        return Map.of("value", median.value(), "ci95", List.of(median.lo(), median.hi()));
    }

    private String refutation() {
        return "An earlier content-linked action of the account, a record that it knew of the"
                + " closure at another time, or a record that somebody else wrote the reaction.";
    }
}
