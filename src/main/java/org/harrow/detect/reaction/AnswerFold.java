package org.harrow.detect.reaction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.harrow.detect.Context;
import org.harrow.detect.Stage;
import org.harrow.model.Kind;
import org.jspecify.annotations.Nullable;

/** One account: opens a question at each trigger and closes it when the horizon has passed. */
final class AnswerFold implements Stage.Fold<Act, Unit> {
    /** Answers kept per account; beyond, they are counted and said. */
    static final int MOST_ANSWERS = 10_000;

    /** Things the account opened and accounts it triggered against that are remembered. */
    private static final int MOST_MEMORIES = 10_000;

    private final String operator;
    private final List<String> accounts;
    private final Context context;
    private final ReactionLatency detector;
    private final Waiting open = new Waiting();
    private final List<Answer> answers = new ArrayList<>();
    private final RhythmRecorder rhythm;
    private final Map<String, Act> opened = memory();
    private final Map<String, Act> provoked = memory();
    private long actions;
    private long dropped;

    AnswerFold(String operator, Context context, ReactionLatency detector) {
        this.operator = operator;
        this.accounts = context.of(operator).operated();
        this.context = context;
        this.detector = detector;
        this.rhythm = new RhythmRecorder(operator, detector);
    }

    private static Map<String, Act> memory() {
        return new LinkedHashMap<>() {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Act> eldest) {
                return size() > MOST_MEMORIES;
            }
        };
    }

    @Override
    public void on(Act act, Consumer<Unit> out) {
        open.expire(act.when().at().lo(), answers::add);
        String actor = act.actor();
        boolean own = actor != null && accounts.contains(actor);
        open.see(act, own);
        if (own) {
            actions++;
            rhythm.act(act);
            remember(act);
        } else if (act.trigger() != null && isAgainstUs(act) && act.when().isWitnessed()) {
            ask(act);
        }
    }

    private boolean isAgainstUs(Act act) {
        String target = act.deed().target();
        return target != null && accounts.contains(target);
    }

    private void remember(Act act) {
        if (act.deed().kind() == Kind.OPENED) {
            opened.putIfAbsent(act.deed().artifact(), act);
        }
        String target = act.deed().target();
        if (act.trigger() != null && target != null) {
            provoked.put(context.operator(target), act);
        }
    }

    private void ask(Act trigger) {
        Question last = open.last();
        if (last != null && last.isSameAct(trigger)) {
            return;
        }
        rhythm.trigger(trigger);
        if (answers.size() + open.size() >= MOST_ANSWERS) {
            dropped++;
            return;
        }
        String actor = trigger.actor();
        @Nullable Act provocation = actor == null ? null : provoked.get(context.operator(actor));
        open.add(
                new Question(
                        trigger,
                        opened.get(trigger.deed().artifact()),
                        provocation,
                        new Question.Rules(context, detector)));
    }

    @Override
    public void end(Consumer<Unit> out) {
        open.end(answers::add);
        if (!answers.isEmpty()) {
            out.accept(new Unit(operator, actions, answers, dropped, rhythm.measure()));
        }
    }
}
