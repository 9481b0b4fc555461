package org.harrow.draw.reaction;

import java.util.List;
import java.util.function.Predicate;
import org.harrow.draw.chart.Lens;
import org.harrow.model.CaseData;

/** Which reactions the chips leave. */
final class Chosen {

    private Chosen() {}

    /**
     * @param brushed false in the view that brushes time itself: it ignores its own brush
     */
    static List<Reaction> of(Study study, Lens lens, boolean brushed) {
        return study.reactions().all().stream()
                .filter(about(study.timeline().data(), lens.filter()))
                .filter(
                        reaction ->
                                !brushed
                                        || lens.filter()
                                                .covers(
                                                        study.timeline()
                                                                .data()
                                                                .at(reaction.trigger())))
                .toList();
    }

    /**
     * True for triggers against the account in focus, on the artifact in focus and in the hours of
     * the week that are chosen.
     */
    private static Predicate<Reaction> about(CaseData data, Lens.Filter filter) {
        return reaction ->
                (filter.account() < 0 || data.target(reaction.trigger()) == filter.account())
                        && (filter.artifact() < 0
                                || data.artifact(reaction.trigger()) == filter.artifact())
                        && filter.isInHours(data.at(reaction.trigger()));
    }

    /** Why there is none. */
    static String nothing(Lens lens) {
        String none = "No closure, rejection or ban against an account ";
        return lens.filter().equals(Lens.Filter.NONE)
                ? none + "is in the records."
                : none + "passes the filters; Esc takes one away.";
    }

    /** How many of how many: {@code 22 of 145 triggers answered within 30 d}. */
    static String words(Study study, List<Reaction> shown) {
        long answered = shown.stream().filter(Reaction::happened).count();
        int all = study.reactions().triggers();
        String base =
                org.harrow.draw.Counts.of(shown.size(), "trigger")
                        + ", "
                        + org.harrow.draw.Counts.of(answered)
                        + " with a reaction in the records";
        return all > study.reactions().all().size()
                ? base + "; evenly chosen from " + org.harrow.draw.Counts.of(all)
                : base;
    }
}
