package org.harrow.detect.reaction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.harrow.detect.ContentId;
import org.harrow.detect.Context;
import org.harrow.detect.Explanations;
import org.harrow.detect.Grading;
import org.harrow.detect.Latency;
import org.harrow.model.Arc;
import org.harrow.model.Finding;
import org.harrow.model.Grade;
import org.harrow.model.Measurement;
import org.harrow.model.Support;
import org.jspecify.annotations.Nullable;

/** Grades one account's answers and puts them into a finding. */
final class FindingWriter {
    /** Arcs and records of one finding; beyond, the statistic still counts them. */
    static final int MOST_SHOWN = 100;

    private final Family.Member member;
    private final Trial trial;
    private final Unit unit;
    private final Context context;
    private final ReactionLatency detector;

    FindingWriter(Family.Member member, Context context, ReactionLatency detector) {
        this.member = member;
        this.trial = member.trial();
        this.unit = trial.unit();
        this.context = context;
        this.detector = detector;
    }

    /** Null where nothing was answered, or where there was enough to test and nothing stood out. */
    @Nullable Finding finding() {
        List<Answer> answered =
                unit.answered().stream()
                        .sorted(
                                Comparator.comparing(Answer::afterReview)
                                        .thenComparingLong(FindingWriter::slowest))
                        .toList();
        if (answered.isEmpty()) {
            return null;
        }
        Answer fastest = answered.getFirst();
        Explanations.Examined innocent = new Innocents(member, fastest, context).examine();
        Grade grade = grade(innocent.lowered());
        if (grade == null) {
            return null;
        }
        List<String> subjects = subjects(answered);
        List<String> actions = actions(answered);
        List<String> key = new ArrayList<>(subjects);
        unit.answers().forEach(answer -> key.add(answer.trigger().id()));
        key.addFirst(ReactionLatency.ID);
        Summary summary = new Summary(member, fastest, grade, detector);
        return new Finding(
                ContentId.of(key.toArray(String[]::new)),
                ReactionLatency.ID,
                new Finding.Headline(grade, subjects, summary.sentence(subjects)),
                measurement(fastest),
                new Support(
                        List.of(), actions, arcs(answered), innocent.all(), detector.parameters()));
    }

    private static long slowest(Answer answer) {
        var latency = answer.latency();
        return latency == null ? Long.MAX_VALUE : latency.hi();
    }

    private @Nullable Grade grade(boolean explained) {
        boolean enough = trial.k() > 1 && unit.actions() >= detector.tests().actions();
        Rhythm.Days days = unit.rhythm().days();
        boolean late =
                context.of(unit.operator()).operated().stream()
                        .anyMatch(account -> context.of(account).linkedLate());
        boolean borrowed = trial.against() != null && trial.against().borrowed();
        boolean ownRhythm = days != null && days.p() > .05;
        Measurement.Effect effect = effect();
        return new Grading(
                        enough,
                        trial.p(),
                        member.q(),
                        effect != null && effect.lo() > detector.tests().margin(),
                        new Grading.Caps(
                                borrowed || late || explained || context.exploratory(),
                                days != null && !ownRhythm))
                .grade();
    }

    private Measurement.@Nullable Effect effect() {
        Rhythm.Rate rate = unit.rhythm().rates().get(trial.window());
        String window = Latency.window(detector.windows().get(trial.window()));
        return rate == null
                ? null
                : new Measurement.Effect(
                        "rate of its sessions within "
                                + window
                                + " after triggers against its rate at other times",
                        rate.value(),
                        rate.lo(),
                        rate.hi());
    }

    private Measurement measurement(Answer fastest) {
        Rates.Population against = trial.against();
        return new Measurement(
                new Statistic(member, fastest, context, detector).map(),
                against == null
                        ? "Not tested: no population of such triggers is known for this venue."
                        : "The account answers as quickly as others do ("
                                + against.source()
                                + "); answers of one account correlate by "
                                + member.common().correlation()
                                + "; the windows are looked at together.",
                new Measurement.Chance(trial.p(), member.q()),
                effect(),
                against == null ? 0 : against.n());
    }

    /** The accounts that something was done against or that answered. */
    private static List<String> subjects(List<Answer> answered) {
        Set<String> names = new TreeSet<>();
        for (Answer answer : answered) {
            Act reaction = answer.reaction();
            add(names, answer.trigger().deed().target());
            add(names, reaction == null ? null : reaction.actor());
            answer.around().steps().forEach(step -> add(names, step.act().actor()));
        }
        return List.copyOf(names);
    }

    private static void add(Set<String> names, @Nullable String name) {
        if (name != null) {
            names.add(name);
        }
    }

    private static List<String> actions(List<Answer> answered) {
        Set<String> ids = new java.util.LinkedHashSet<>();
        for (Answer answer : answered) {
            Act opening = answer.around().opening();
            Act reaction = answer.reaction();
            Ties.Publication page = answer.page() == null ? null : answer.page().published();
            ids.add(answer.trigger().id());
            add(ids, reaction == null ? null : reaction.id());
            add(ids, page == null ? null : page.id());
            add(ids, opening == null ? null : opening.id());
            answer.around().steps().forEach(step -> ids.add(step.act().id()));
        }
        return ids.stream().limit(MOST_SHOWN).toList();
    }

    private static List<Arc> arcs(List<Answer> answered) {
        List<Arc> arcs = new ArrayList<>();
        for (Answer answer : answered) {
            Act reaction = answer.reaction();
            if (reaction != null) {
                boolean author =
                        java.util.Objects.equals(
                                reaction.actor(), answer.trigger().deed().target());
                arcs.add(
                        arc(
                                answer,
                                reaction,
                                author ? Arc.Relation.AUTHOR : Arc.Relation.LINKED_ACCOUNT));
            }
            for (Act third : answer.around().third()) {
                arcs.add(arc(answer, third, Arc.Relation.THIRD_PARTY));
            }
        }
        return arcs.stream().limit(MOST_SHOWN).toList();
    }

    private static Arc arc(Answer answer, Act act, Arc.Relation relation) {
        return new Arc(answer.trigger().id(), act.id(), relation, answer.latency(act.when()));
    }
}
