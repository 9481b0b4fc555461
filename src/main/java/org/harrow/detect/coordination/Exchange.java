package org.harrow.detect.coordination;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.harrow.detect.Rank;

/**
 * The null twin. A thing that many shared keeps its times, and chance decides who shared when.
 * Things that few shared also exchange how their times follow each other, among those with as many
 * sharers: else a ring that alone shares its things would survive every exchange.
 */
final class Exchange {
    private Exchange() {}

    static List<Thing> times(List<Thing> things, int own, SplittableRandom random) {
        Map<Integer, List<Thing>> pools = new TreeMap<>();
        for (Thing thing : things) {
            if (thing.sharers().size() < own) {
                pools.computeIfAbsent(thing.sharers().size(), any -> new ArrayList<>()).add(thing);
            }
        }
        pools.values().forEach(pool -> shuffle(pool, random));
        List<Thing> exchanged = new ArrayList<>();
        for (Thing thing : things) {
            List<Thing> pool = pools.get(thing.sharers().size());
            Thing pattern = pool == null ? thing : pool.removeLast();
            List<Thing.Sharer> who = new ArrayList<>(thing.sharers());
            shuffle(who, random);
            exchanged.add(moved(thing, who, pattern));
        }
        return exchanged;
    }

    private static <T> void shuffle(List<T> list, SplittableRandom random) {
        for (int i = list.size() - 1; i > 0; i--) {
            list.set(i, list.set(random.nextInt(i + 1), list.get(i)));
        }
    }

    private static Thing moved(Thing thing, List<Thing.Sharer> who, Thing pattern) {
        long shift = time(thing, 0) - time(pattern, 0);
        List<Thing.Sharer> moved = new ArrayList<>();
        for (int i = 0; i < who.size(); i++) {
            Thing.Sharer sharer = who.get(i);
            Thing.Sharer at = pattern.sharers().get(i);
            long time = time(pattern, i) + shift;
            moved.add(
                    new Thing.Sharer(
                            sharer.operator(),
                            sharer.account(),
                            new Rank(time, sharer.first().high(), sharer.first().low()),
                            at.latest() + shift));
        }
        return new Thing(thing.rank(), thing.name(), moved, thing.dropped());
    }

    private static long time(Thing thing, int order) {
        return thing.sharers().get(order).first().time();
    }
}
