package org.harrow.detect.flood;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.harrow.detect.ContentId;
import org.harrow.detect.Context;
import org.harrow.detect.Explanations;
import org.harrow.detect.Grading;
import org.harrow.detect.Peers;
import org.harrow.model.Finding;
import org.harrow.model.Grade;
import org.harrow.model.Measurement;
import org.harrow.model.Support;
import org.harrow.stats.Bounds;
import org.harrow.stats.ExactTest;
import org.harrow.stats.Proportion;
import org.jspecify.annotations.Nullable;

/** Grades one account's submissions and puts them into a finding. */
final class FindingWriter {
    /** Records of one finding; beyond, the statistic still counts them. */
    private static final int MOST_SHOWN = 100;

    /** Projects whose load is shown. */
    private static final int MOST_PROJECTS = 3;

    private final Family.Member member;
    private final Submitter submitter;
    private final Map<String, Project> projects;
    private final Context context;
    private final Flood detector;

    FindingWriter(
            Family.Member member, Map<String, Project> projects, Context context, Flood detector) {
        this.member = member;
        this.submitter = member.trial().submitter();
        this.projects = projects;
        this.context = context;
        this.detector = detector;
    }

    /** Null where it is not much, or where there was enough to test and it does not stand out. */
    @Nullable Finding finding() {
        Windows windows = member.trial().windows();
        boolean much =
                submitter.size() >= detector.least()
                        && (windows.repositoriesInDay() >= detector.repositories()
                                || windows.itemsInFortnight() >= detector.items());
        if (!much) {
            return null;
        }
        Explanations.Examined innocent = new Innocents(submitter, context).examine();
        Grade grade = grade(innocent.lowered());
        if (grade == null) {
            return null;
        }
        List<String> ids = submitter.submissions().ids();
        List<String> shown = ids.subList(0, Math.min(MOST_SHOWN, ids.size()));
        List<String> key = new ArrayList<>(shown);
        key.addFirst(submitter.operator());
        key.addFirst(Flood.ID);
        Peers.Compared compared = member.trial().compared();
        return new Finding(
                ContentId.of(key.toArray(String[]::new)),
                Flood.ID,
                new Finding.Headline(
                        grade,
                        context.of(submitter.operator()).operated(),
                        new Summary(member, detector).sentence(innocent)),
                new Measurement(
                        statistic(),
                        nullHypothesis(),
                        compared == null
                                ? Measurement.Chance.UNTESTED
                                : new Measurement.Chance(member.p(), member.q().bh()),
                        effect(),
                        compared == null ? 0 : compared.others()),
                new Support(List.of(), shown, List.of(), innocent.all(), detector.parameters()));
    }

    private @Nullable Grade grade(boolean explained) {
        boolean tested = member.trial().compared() != null;
        boolean late =
                context.of(submitter.operator()).operated().stream()
                        .anyMatch(account -> context.of(account).linkedLate());
        boolean common = member.resampled() > .05;
        Measurement.Effect effect = effect();
        return new Grading(
                        tested,
                        tested ? Double.valueOf(member.p()) : null,
                        tested ? Double.valueOf(member.q().bh()) : null,
                        effect != null && effect.lo() > detector.tests().margin(),
                        new Grading.Caps(
                                late
                                        || explained
                                        || common
                                        || context.exploratory()
                                        || member.q().bh() > detector.tests().rate(),
                                !common && hasCost()))
                .grade();
    }

    /** The highest grade needs evidence that submitting cost next to nothing. */
    private boolean hasCost() {
        Double gap = submitter.cost().pace().gap();
        Double branch = submitter.cost().pace().branch();
        Double alike = submitter.cost().alike().similarity();
        return (gap != null && gap < 300)
                || (branch != null && branch < 90)
                || (alike != null && alike > .5);
    }

    private Measurement.@Nullable Effect effect() {
        Peers.Compared compared = member.trial().compared();
        if (compared == null) {
            return null;
        }
        int best = member.trial().best();
        Bounds ratio =
                ExactTest.rateRatio(
                                member.trial().windows().counts()[best],
                                1,
                                (int) compared.sum(),
                                (double) compared.others(),
                                .95)
                        .ratio();
        return new Measurement.Effect(
                "its largest " + Windows.NAMES.get(best) + " against the mean of other accounts",
                ratio.value(),
                ratio.lo(),
                ratio.hi());
    }

    private String nullHypothesis() {
        Peers.Compared compared = member.trial().compared();
        return compared == null
                ? "Not tested: fewer than "
                        + detector.tests().controls()
                        + " other accounts submitted anything to projects of others."
                : "The account submits as the "
                        + compared.others()
                        + " other accounts do (negative binomial, mean "
                        + Summary.decimal(1 + compared.fit().mean())
                        + ", size "
                        + Summary.decimal(compared.fit().size())
                        + ", or a power, exponent "
                        + Summary.decimal(compared.largest().exponent())
                        + " from "
                        + compared.largest().from()
                        + " on; "
                        + compared.reach()
                        + " of them reach as many); six counts are looked at, Bonferroni.";
    }

    private Map<String, Object> statistic() {
        Map<String, Object> all = new TreeMap<>();
        int[] counts = member.trial().windows().counts();
        for (int w = 0; w < counts.length; w++) {
            all.put(Windows.NAMES.get(w), counts[w]);
        }
        all.put("items", submitter.size());
        all.put("repositories", submitter.submissions().names().size());
        all.put("cost", cost());
        all.put("load", load());
        all.put("tested", member.tested());
        if (member.trial().compared() != null) {
            all.put("stands_out_by", Windows.NAMES.get(member.trial().best()));
            all.put("q_any_dependence", member.q().by());
            all.put("share_of_accounts_as_far_out", member.resampled());
        }
        return all;
    }

    private Map<String, Object> cost() {
        Submitter.Cost cost = submitter.cost();
        Map<String, Object> all = new TreeMap<>();
        Double gap = cost.pace().gap();
        Double branch = cost.pace().branch();
        Double alike = cost.alike().similarity();
        all.put("median_gap_seconds", gap == null ? (Object) "one alone" : gap);
        all.put(
                "median_branch_to_submission_seconds",
                branch == null ? (Object) "not in the record" : branch);
        all.put(
                "mean_similarity_of_texts",
                alike == null ? (Object) "texts not in the record" : alike);
        all.put("texts", cost.alike().texts());
        all.put("merged", cost.merged());
        all.put("closed_unmerged", cost.closed());
        all.put("open", submitter.size() - cost.merged() - cost.closed());
        all.put("merged_share_ci95", bounds(cost.merged(), cost.merged() + cost.closed()));
        all.put("reviewed_or_commented_by_others", cost.dialogue().asked());
        all.put("answered_within_7d", cost.dialogue().answered());
        all.put("answered_share_ci95", bounds(cost.dialogue().answered(), cost.dialogue().asked()));
        return all;
    }

    private static List<Double> bounds(int part, int whole) {
        Bounds bounds = Proportion.of(part, whole);
        return List.of(bounds.lo(), bounds.hi());
    }

    /** Of the projects that got most. */
    private Map<String, Object> load() {
        Map<String, Integer> hits = new TreeMap<>();
        Submitter.Submissions all = submitter.submissions();
        for (int repository : all.repositories()) {
            hits.merge(Places.project(all.names().get(repository)), 1, Integer::sum);
        }
        Map<String, Object> load = new TreeMap<>();
        hits.entrySet().stream()
                .sorted(
                        Comparator.comparingInt((Map.Entry<String, Integer> e) -> -e.getValue())
                                .thenComparing(Map.Entry::getKey))
                .limit(MOST_PROJECTS)
                .forEach(
                        hit -> {
                            Project project = projects.get(hit.getKey());
                            if (project != null) {
                                load.put(hit.getKey(), described(project, hit.getValue()));
                            }
                        });
        return load;
    }

    private static Map<String, Object> described(Project project, int own) {
        Map<String, Object> all = new TreeMap<>(project.whole().map());
        all.put("of_this_account", own);
        if (project.before() != null && project.after() != null) {
            all.put("before_marker", project.before().map());
            all.put("after_marker", project.after().map());
        }
        return all;
    }
}
