package org.harrow.draw;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What was counted last, by what it was counted for: a view that is drawn again because only the
 * selection moved counts nothing again. One answer per kind of question. Threads that ask at once
 * may count twice; none sees half an answer.
 */
public final class Remembered {

    private volatile Map<Class<?>, Answer> answers = Map.of();

    private record Answer(Record question, Object value) {}

    /**
     * The answer to a question, counted where the last one of its kind was another.
     *
     * @param question a record whose components are all that the answer depends on beside the case
     */
    public <T> T of(Record question, Class<T> type, Supplier<T> count) {
        Answer known = answers.get(question.getClass());
        if (known != null && known.question().equals(question)) {
            return type.cast(known.value());
        }
        T value = count.get();
        Map<Class<?>, Answer> next = new HashMap<>(answers);
        next.put(question.getClass(), new Answer(question, value));
        answers = Map.copyOf(next);
        return value;
    }
}
