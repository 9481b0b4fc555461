package org.harrow.detect.reaction;

import java.util.List;
import org.harrow.detect.Item;
import org.harrow.detect.Rank;

/**
 * One account, or accounts linked as one operator, with every trigger against it.
 *
 * @param operator the account name that sorts first
 * @param actions how many dated actions it has in the case
 * @param answers in order of their triggers, the first 10,000
 * @param dropped triggers beyond them
 * @param rhythm its own
 */
record Unit(String operator, long actions, List<Answer> answers, long dropped, Rhythm rhythm)
        implements Item {
    Unit {
        answers = List.copyOf(answers);
    }

    @Override
    public Rank rank() {
        return Rank.of(operator);
    }

    /** Triggers that were answered. */
    List<Answer> answered() {
        return answers.stream().filter(answer -> answer.reaction() != null).toList();
    }
}
