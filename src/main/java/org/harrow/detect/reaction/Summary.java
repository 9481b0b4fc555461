package org.harrow.detect.reaction;

import java.util.List;
import org.harrow.detect.Latency;
import org.harrow.model.Clock;
import org.harrow.model.Grade;
import org.harrow.model.TimeInterval;
import org.jspecify.annotations.Nullable;

/** The one sentence of a finding, and the two that may follow it. It accuses nobody. */
final class Summary {
    private final Family.Member member;
    private final Answer fastest;
    private final Grade grade;
    private final ReactionLatency detector;

    Summary(Family.Member member, Answer fastest, Grade grade, ReactionLatency detector) {
        this.member = member;
        this.fastest = fastest;
        this.grade = grade;
        this.detector = detector;
    }

    String sentence(List<String> subjects) {
        Unit unit = member.trial().unit();
        String first = unit.answers().size() == 1 ? one() : several(subjects);
        return first + unaware() + ".";
    }

    private String one() {
        return first() + "; one reaction cannot be told from chance";
    }

    private String first() {
        TimeInterval latency = fastest.latency();
        Act reaction = fastest.reaction();
        TriggerKind kind = fastest.trigger().trigger();
        String actor = reaction == null ? null : reaction.actor();
        return actor
                + "'s first content-linked action after "
                + fastest.trigger().deed().artifact()
                + " "
                + (kind == null ? "" : kind.words())
                + " came "
                + (latency == null ? "" : Latency.words(latency))
                + " later ("
                + clock(reaction)
                + ")";
    }

    private String several(List<String> subjects) {
        Unit unit = member.trial().unit();
        int answered = unit.answered().size();
        String counted =
                String.join(" and ", subjects)
                        + " answered "
                        + answered
                        + " of "
                        + unit.answers().size()
                        + " closures, rejections, reviews or bans; "
                        + (mixed(unit) ? "reviews apart, " : "")
                        + "the fastest: "
                        + first();
        if (grade != Grade.D) {
            return counted + "; " + compared();
        }
        if (unit.actions() < detector.tests().actions()) {
            return counted + "; with " + unit.actions() + " actions in the case this tests nothing";
        }
        return counted
                + (member.trial().k() == 1
                        ? "; only one of them can be compared, and one cannot be told from chance"
                        : "; there is nothing to compare it with");
    }

    /** A review asks for an answer, a closure does not: closures lead where there are both. */
    private boolean mixed(Unit unit) {
        return !fastest.afterReview() && unit.answered().stream().anyMatch(Answer::afterReview);
    }

    private String compared() {
        Trial trial = member.trial();
        int window = trial.window();
        Rates.Population against = trial.against();
        double expected = against == null ? 0 : against.q()[window] * trial.k();
        return trial.counts()[window]
                + " came within "
                + Latency.window(detector.windows().get(window))
                + ", where others would have given about "
                + decimal(expected);
    }

    /** What was published before the reaction and has nothing to do with the trigger. */
    private String unaware() {
        return fastest.around().steps().stream()
                .filter(step -> !step.linked())
                .findFirst()
                .map(
                        step ->
                                ". First, "
                                        + Latency.words(fastest.latency(step.act().when()))
                                        + " after it, came something by "
                                        + step.act().actor()
                                        + " ("
                                        + clock(step.act())
                                        + ") that does not mention it")
                .orElse("");
    }

    static String clock(@Nullable Act act) {
        Clock clock = act == null ? Clock.SERVER : act.when().clock();
        return switch (clock) {
            case SERVER -> "server clock";
            case CI -> "clock of the deploying runner";
            case CLIENT -> "the poster's own clock";
            case AUTHOR -> "the author's own clock";
            case FEED -> "clock of the feed";
        };
    }

    /** Two digits after the point, whatever the locale. */
    static String decimal(double value) {
        return new java.math.BigDecimal(value)
                .setScale(2, java.math.RoundingMode.HALF_UP)
                .toPlainString();
    }
}
