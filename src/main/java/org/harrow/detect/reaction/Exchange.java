package org.harrow.detect.reaction;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.harrow.model.TimeInterval;

/**
 * The null twin: answers to the same kind of trigger at the same venue are exchanged among all
 * accounts, each with its latency, so that nobody is faster than anybody but by chance.
 */
final class Exchange {
    private Exchange() {}

    static List<Unit> answers(List<Unit> units, SplittableRandom random) {
        Map<String, List<Answer>> pools = new TreeMap<>();
        for (Unit unit : units) {
            for (Answer answer : unit.answers()) {
                pools.computeIfAbsent(Rates.population(answer), any -> new ArrayList<>())
                        .add(answer);
            }
        }
        pools.values().forEach(pool -> shuffle(pool, random));
        List<Unit> exchanged = new ArrayList<>();
        for (Unit unit : units) {
            List<Answer> answers = new ArrayList<>();
            for (Answer answer : unit.answers()) {
                List<Answer> pool = pools.getOrDefault(Rates.population(answer), List.of());
                answers.add(moved(pool.removeLast(), answer));
            }
            exchanged.add(
                    new Unit(
                            unit.operator(),
                            unit.actions(),
                            answers,
                            unit.dropped(),
                            unit.rhythm()));
        }
        return exchanged;
    }

    private static void shuffle(List<Answer> pool, SplittableRandom random) {
        for (int i = pool.size() - 1; i > 0; i--) {
            pool.set(i, pool.set(random.nextInt(i + 1), pool.get(i)));
        }
    }

    private static Answer moved(Answer from, Answer to) {
        Act reaction = from.reaction();
        if (reaction == null) {
            return new Answer(to.trigger(), null, null, null, to.around());
        }
        long shift = to.trigger().when().at().lo() - from.trigger().when().at().lo();
        TimeInterval at = reaction.when().at();
        Act.When when =
                new Act.When(
                        new TimeInterval(at.lo() + shift, at.hi() + shift),
                        reaction.when().clock());
        Act act = new Act(reaction.id(), when, reaction.deed(), null, reaction.ties());
        return new Answer(to.trigger(), act, from.link(), null, to.around());
    }
}
