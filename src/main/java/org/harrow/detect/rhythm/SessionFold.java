package org.harrow.detect.rhythm;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.harrow.detect.Stage;
import org.harrow.model.Clock;
import org.jspecify.annotations.Nullable;

/** Cuts an operator's acts into sessions. */
final class SessionFold implements Stage.Fold<Beat, Beats> {
    /** Sessions and answers that are kept; more are counted. */
    static final int MOST = 100_000;

    private static final int MOST_ANSWERS = 1_000;

    /** What is recorded a second apart happened together. */
    private static final long SAME = 1_000_000L;

    private final String operator;
    private final long gap;
    private final List<Beats.Session> sessions = new ArrayList<>();
    private final List<Beats.Answer> answers = new ArrayList<>();
    private final Set<String> answered = new TreeSet<>();
    private final Stretch stretch = new Stretch();
    private final Set<String> accounts = new TreeSet<>();
    private @Nullable Long last;
    private long actions;
    private long dropped;

    SessionFold(String operator, Rhythm detector) {
        this.operator = operator;
        this.gap = detector.gap() * 1_000_000L;
    }

    @Override
    public void on(Beat beat, Consumer<Beats> out) {
        long at = beat.rank().time();
        actions++;
        accounts.add(beat.account());
        stretch.act(at);
        if (last == null || at - last >= gap) {
            if (sessions.size() < MOST) {
                sessions.add(new Beats.Session(beat.rank(), beat.clock()));
            } else {
                dropped++;
            }
        } else if (beat.clock() == Clock.CI && dropped == 0) {
            deployed(at);
        }
        last = at;
        Beat.Answered answer = beat.answer();
        if (answer != null
                && answers.size() < MOST_ANSWERS
                && dropped == 0
                && answered.add(answer.thread())) {
            answers.add(new Beats.Answer(beat.rank(), sessions.size() - 1, answer));
        }
    }

    /** A session that begins with a deployment begins by the runner's clock. */
    private void deployed(long at) {
        Beats.Session session = sessions.getLast();
        if (at - session.first().time() <= SAME) {
            sessions.set(sessions.size() - 1, new Beats.Session(session.first(), Clock.CI));
        }
    }

    @Override
    public void end(Consumer<Beats> out) {
        if (sessions.size() >= Rhythm.FEWEST) {
            out.accept(
                    new Beats(
                            new Beats.Who(operator, List.copyOf(accounts), actions, dropped),
                            sessions,
                            answers,
                            stretch.longest()));
        }
    }
}
