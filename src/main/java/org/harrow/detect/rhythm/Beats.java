package org.harrow.detect.rhythm;

import java.io.Serializable;
import java.util.List;
import java.util.SplittableRandom;
import org.harrow.detect.Item;
import org.harrow.detect.Rank;
import org.harrow.model.Clock;

/**
 * An operator's sessions: what is tested.
 *
 * @param who it is
 * @param sessions in order of time
 * @param answers its first act that points to each thread after it was closed
 * @param longest time without a gap of four hours
 */
record Beats(Who who, List<Session> sessions, List<Answer> answers, Stretch.Longest longest)
        implements Item {
    private static final long MINUTE = 60_000_000L;
    private static final int MINUTES = 60;

    Beats {
        sessions = List.copyOf(sessions);
        answers = List.copyOf(answers);
    }

    /**
     * @param operator the name that stands for all its accounts
     * @param accounts that acted
     * @param actions how many acts have a minute
     * @param dropped sessions beyond those kept
     */
    record Who(String operator, List<String> accounts, long actions, long dropped)
            implements Serializable {}

    /**
     * @param first act of the session
     * @param clock whose time it is
     */
    record Session(Rank first, Clock clock) implements Serializable {
        int minute() {
            return (int) Math.floorMod(Math.floorDiv(first.time(), MINUTE), (long) MINUTES);
        }

        boolean isWholeMinute() {
            return first.time() % MINUTE == 0;
        }
    }

    /**
     * @param act that points to the thread
     * @param session number of the session it lies in
     * @param to what it points to
     */
    record Answer(Rank act, int session, Beat.Answered to) implements Serializable {}

    @Override
    public Rank rank() {
        return Rank.of(who.operator());
    }

    /** Sessions per minute of the hour. */
    int[] minutes() {
        int[] counts = new int[MINUTES];
        sessions.forEach(session -> counts[session.minute()]++);
        return counts;
    }

    /** Begins of the sessions in microseconds. */
    long[] times() {
        return sessions.stream().mapToLong(session -> session.first().time()).toArray();
    }

    /** The null twin: each session keeps its hour and its second, chance gives it a minute. */
    Beats shuffled(SplittableRandom random) {
        List<Session> moved =
                sessions.stream()
                        .map(
                                session -> {
                                    long shift = (long) random.nextInt(MINUTES) - session.minute();
                                    Rank first = session.first();
                                    long time = first.time() + shift * MINUTE;
                                    return new Session(
                                            new Rank(time, first.high(), first.low()),
                                            session.clock());
                                })
                        .toList();
        return new Beats(who, moved, answers, longest);
    }
}
