package org.harrow.detect.reaction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.harrow.detect.Context;
import org.harrow.detect.Latency;
import org.harrow.model.Kind;
import org.harrow.model.TimeInterval;
import org.jspecify.annotations.Nullable;

/** A trigger that waits for its answer. */
final class Question {
    private static final int MOST_STEPS = 20;
    private static final int MOST_THIRD = 50;
    private static final long SECOND = 1_000_000L;

    private final Act trigger;
    private final @Nullable Act opening;
    private final @Nullable Act provocation;
    private final Rules rules;
    private final List<Act> steps = new ArrayList<>();
    private final List<Act> third = new ArrayList<>();
    private final Set<String> linkedPages = new HashSet<>();
    private int others;
    private @Nullable Act reaction;
    private @Nullable Link link;
    private Ties.@Nullable Page page;

    /** What it goes by. */
    record Rules(Context context, ReactionLatency detector) {}

    Question(Act trigger, @Nullable Act opening, @Nullable Act provocation, Rules rules) {
        this.trigger = trigger;
        this.opening = opening;
        this.provocation = provocation;
        this.rules = rules;
    }

    /** Where it was asked. */
    String thread() {
        return Ties.thread(trigger.deed().artifact());
    }

    /** Who asked, by every account that the analyst linked with it. */
    List<String> actors() {
        String actor = trigger.actor();
        return actor == null ? List.of() : rules.context().of(actor).operated();
    }

    /** A review and a closure by one account in one second are one act. */
    boolean isSameAct(Act other) {
        return trigger.deed().artifact().equals(other.deed().artifact())
                && Math.abs(trigger.when().at().lo() - other.when().at().lo()) < SECOND
                && java.util.Objects.equals(trigger.actor(), other.actor());
    }

    boolean isOver(long now) {
        return now - trigger.when().at().hi() > rules.detector().horizon() * SECOND;
    }

    void see(Act act, boolean own) {
        if (!Latency.isAfter(trigger.when().at(), act.when().at())) {
            return;
        }
        if (own) {
            ours(act);
        } else {
            theirs(act);
        }
    }

    private void ours(Act act) {
        Link how = Link.of(trigger, act, rules.context());
        if (how != null) {
            act.ties().pages().stream().filter(to -> isMeant(act, to)).forEach(this::points);
        }
        if (how != null && act.isAnswer()) {
            if (reaction == null) {
                reaction = act;
                link = how;
            }
        } else if (isStep(act, how) && steps.size() < MOST_STEPS) {
            steps.add(act);
        }
    }

    /** A commit can touch every page of a site: only those that tell of the trigger are meant. */
    private boolean isMeant(Act act, Ties.Page to) {
        return act.deed().kind() != Kind.COMMITTED || Link.tells(to, trigger, rules.context());
    }

    /** Commits that prepare a page or name the thread, and pages of its own. */
    private static boolean isStep(Act act, @Nullable Link how) {
        return switch (act.deed().kind()) {
            case COMMITTED -> how != null || !act.ties().pages().isEmpty();
            case PUBLISHED, POSTED -> act.when().isWitnessed();
            default -> false;
        };
    }

    private void points(Ties.Page to) {
        linkedPages.add(to.name());
        Ties.Publication seen = to.published();
        if (seen == null
                || !seen.when().isWitnessed()
                || !Latency.isAfter(trigger.when().at(), seen.when().at())) {
            return;
        }
        Ties.Publication best = page == null ? null : page.published();
        if (best == null || seen.when().at().lo() < best.when().at().lo()) {
            page = to;
        }
    }

    private void theirs(Act act) {
        String actor = act.actor();
        TimeInterval latency = Latency.between(trigger.when().at(), act.when().at());
        if (actor == null || latency.hi() > Acts.DAY) {
            return;
        }
        Link how = Link.of(trigger, act, rules.context());
        if (how == null || !act.isAnswer()) {
            return;
        }
        others += reaction == null && how == Link.THREAD ? 1 : 0;
        String by = trigger.actor();
        boolean byTrigger = by != null && rules.context().of(by).operated().contains(actor);
        if (!byTrigger
                && !rules.context().of(actor).automation()
                && Latency.within(latency, rules.detector().ruler())
                && third.size() < MOST_THIRD) {
            third.add(act);
        }
    }

    Answer answer() {
        Act answered = reaction;
        Ties.Publication published = page == null ? null : page.published();
        List<Answer.Step> before = new ArrayList<>();
        for (Act step : steps) {
            boolean counts = answered != null && step.rank().compareTo(answered.rank()) < 0;
            boolean isPage = published != null && published.id().equals(step.id());
            if (counts && !isPage) {
                before.add(new Answer.Step(step, isLinked(step)));
            }
        }
        return new Answer(
                trigger,
                answered,
                link,
                answered == null ? null : page,
                new Answer.Around(opening, provocation, before, third, others));
    }

    private boolean isLinked(Act step) {
        return Link.of(trigger, step, rules.context()) != null
                || step.ties().pages().stream().anyMatch(to -> linkedPages.contains(to.name()));
    }
}
