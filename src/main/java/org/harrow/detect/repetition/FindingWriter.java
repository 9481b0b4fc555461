package org.harrow.detect.repetition;

import java.util.ArrayList;
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

/** Grades one cluster and puts it into a finding. */
final class FindingWriter {
    private final Family.Member member;
    private final Unit unit;
    private final Cluster cluster;
    private final Context context;
    private final Repetition detector;

    FindingWriter(Family.Member member, Cluster cluster, Context context, Repetition detector) {
        this.member = member;
        this.unit = member.unit();
        this.cluster = cluster;
        this.context = context;
        this.detector = detector;
    }

    /** Null where there was enough to test and it does not stand out. */
    @Nullable Finding finding() {
        Explanations.Examined innocent = new Innocents(unit, cluster, context).examine();
        Grade grade = grade(innocent.lowered());
        if (grade == null) {
            return null;
        }
        List<String> key = new ArrayList<>(cluster.shown().ids());
        key.addFirst(unit.operator());
        key.addFirst(cluster.counts().template() ? "template" : "near-identical");
        key.addFirst(Repetition.ID);
        return new Finding(
                ContentId.of(key.toArray(String[]::new)),
                Repetition.ID,
                new Finding.Headline(
                        grade,
                        context.of(unit.operator()).operated(),
                        new Summary(member, cluster, detector).sentence(innocent)),
                new Measurement(
                        statistic(),
                        nullHypothesis(),
                        new Measurement.Chance(p(), cluster.counts().template() ? null : q()),
                        effect(),
                        compared() == null ? 0 : compared().others()),
                new Support(
                        List.of(),
                        cluster.shown().ids(),
                        List.of(),
                        innocent.all(),
                        detector.parameters()));
    }

    /** A template is described only: how often others follow one is not known. */
    private Peers.@Nullable Compared compared() {
        return cluster.counts().template() ? null : member.peers();
    }

    private @Nullable Double p() {
        Peers.Compared peers = compared();
        return peers == null ? null : Double.valueOf(peers.p());
    }

    private @Nullable Double q() {
        return member.q().bh();
    }

    private @Nullable Grade grade(boolean explained) {
        Double concentration = cluster.shown().concentration();
        boolean scattered = concentration != null && concentration > .05;
        boolean late =
                context.of(unit.operator()).operated().stream()
                        .anyMatch(account -> context.of(account).linkedLate());
        Measurement.Effect effect = effect();
        return new Grading(
                        compared() != null,
                        p(),
                        q(),
                        effect != null && effect.lo() > detector.tests().margin(),
                        new Grading.Caps(
                                member.borrowed()
                                        || late
                                        || explained
                                        || scattered
                                        || context.exploratory(),
                                !scattered))
                .grade();
    }

    private Measurement.@Nullable Effect effect() {
        Peers.Compared peers = compared();
        if (peers == null) {
            return null;
        }
        Bounds ratio =
                ExactTest.rateRatio(
                                cluster.copies(),
                                1,
                                (int) peers.sum(),
                                (double) peers.others(),
                                .95)
                        .ratio();
        return new Measurement.Effect(
                "largest number of near-identical posts in the span against the mean of"
                        + " comparable accounts",
                ratio.value(),
                ratio.lo(),
                ratio.hi());
    }

    private String nullHypothesis() {
        Peers.Compared peers = compared();
        if (cluster.counts().template()) {
            return "Not tested: how often others follow a template is not known.";
        }
        return peers == null
                ? "Not tested: fewer than "
                        + detector.tests().controls()
                        + " comparable accounts, or fewer than "
                        + detector.tests().actions()
                        + " posts of this one."
                : "The account repeats itself as the "
                        + peers.others()
                        + " comparable accounts do (negative binomial, mean "
                        + Summary.decimal(1 + peers.fit().mean())
                        + ", size "
                        + Summary.decimal(peers.fit().size())
                        + ", or a power, exponent "
                        + Summary.decimal(peers.largest().exponent())
                        + " from "
                        + peers.largest().from()
                        + " on; "
                        + peers.reach()
                        + " of them reach as many).";
    }

    private Map<String, Object> statistic() {
        Map<String, Object> all = new TreeMap<>();
        Cluster.Counts counts = cluster.counts();
        all.put("tier", counts.template() ? "template" : "near-identical");
        all.put("copies", counts.copies());
        all.put("posts_in_cluster", counts.posts());
        all.put("posts_of_account", unit.size().posts());
        all.put("broadcast_copies", counts.broadcasts());
        all.put(
                "span_seconds",
                List.of(cluster.shown().span().lo() / 1e6, cluster.shown().span().hi() / 1e6));
        all.put(counts.template() ? "constant_words" : "least_similarity", counts.least());
        all.put("places", cluster.shown().places().size());
        Double concentration = cluster.shown().concentration();
        all.put(
                "concentration_p",
                concentration == null ? (Object) "not applicable" : concentration);
        all.put("engagement", engagement());
        if (member.q().by() != null && !counts.template()) {
            all.put("q_any_dependence", member.q().by());
        }
        all.put("tested", member.tested());
        return all;
    }

    private Object engagement() {
        Cluster.Engagement seen = cluster.engagement();
        if (seen.measured() == 0) {
            return "not measured";
        }
        Map<String, Object> all = new TreeMap<>();
        all.put("measured", seen.measured());
        all.put("without_any", seen.none());
        all.put("ci95", bounds(seen.none(), seen.measured()));
        all.put("other_posts_measured", seen.others());
        all.put("other_posts_without_any", seen.othersNone());
        all.put("other_posts_ci95", bounds(seen.othersNone(), seen.others()));
        return all;
    }

    private static List<Double> bounds(int part, int whole) {
        Bounds bounds = Proportion.of(part, whole);
        return List.of(bounds.lo(), bounds.hi());
    }
}
