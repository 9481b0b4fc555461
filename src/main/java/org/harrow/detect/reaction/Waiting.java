package org.harrow.detect.reaction;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.harrow.model.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Questions that wait for their answers, in order of time. An act is shown to those that it can
 * have to do with, found by thread and by the account that asked: whoever suffers a thousand
 * closures a week does a thousand other things, too.
 */
final class Waiting {
    private final Deque<Question> all = new ArrayDeque<>();
    private final Map<String, Deque<Question>> byThread = new HashMap<>();
    private final Map<String, Deque<Question>> byActor = new HashMap<>();

    int size() {
        return all.size();
    }

    @Nullable Question last() {
        return all.peekLast();
    }

    void add(Question question) {
        all.add(question);
        of(byThread, question.thread()).add(question);
        question.actors().forEach(actor -> of(byActor, actor).add(question));
    }

    private static Deque<Question> of(Map<String, Deque<Question>> by, String name) {
        return by.computeIfAbsent(name, any -> new ArrayDeque<>());
    }

    /** Takes those whose time has passed, the oldest first. */
    void expire(long now, Consumer<Answer> out) {
        while (!all.isEmpty() && all.element().isOver(now)) {
            Question over = all.remove();
            remove(byThread, over.thread());
            over.actors().forEach(actor -> remove(byActor, actor));
            out.accept(over.answer());
        }
    }

    /** The oldest of all is the oldest under each of its names. */
    private static void remove(Map<String, Deque<Question>> by, String name) {
        Deque<Question> some = of(by, name);
        some.remove();
        if (some.isEmpty()) {
            by.remove(name);
        }
    }

    void end(Consumer<Answer> out) {
        all.forEach(question -> out.accept(question.answer()));
    }

    /**
     * @param own true for an act of whoever is asked
     */
    void see(Act act, boolean own) {
        if (all.isEmpty()) {
            return;
        }
        if (!act.ties().pages().isEmpty() || (own && mayBeStep(act))) {
            all.forEach(question -> question.see(act, own));
            return;
        }
        if (!act.isAnswer() && !(own && act.deed().kind() == Kind.COMMITTED)) {
            return;
        }
        List<Deque<Question>> met = new ArrayList<>();
        String thread = Ties.thread(act.deed().artifact());
        meet(byThread.get(thread), met);
        for (String point : act.ties().points()) {
            if (!point.equals(thread)) {
                meet(byThread.get(point), met);
            }
        }
        act.ties().mentions().forEach(name -> meet(byActor.get(name), met));
        Set<Question> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Deque<Question> some : met) {
            for (Question question : some) {
                if (met.size() == 1 || seen.add(question)) {
                    question.see(act, own);
                }
            }
        }
    }

    private static void meet(@Nullable Deque<Question> some, List<Deque<Question>> met) {
        if (some != null) {
            met.add(some);
        }
    }

    private static boolean mayBeStep(Act act) {
        Kind kind = act.deed().kind();
        return kind == Kind.PUBLISHED || kind == Kind.POSTED;
    }
}
