package org.harrow.detect.template;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** The null twin: within a half, the texts are dealt anew over the accounts. */
final class Exchange {
    private Exchange() {}

    static List<Unit> scores(List<Unit> units, SplittableRandom random) {
        List<Unit> dealt = new ArrayList<>();
        for (int half = 0; half < 2; half++) {
            int wanted = half;
            List<Unit> own = units.stream().filter(u -> u.place().half() == wanted).toList();
            List<Unit> pool = new ArrayList<>(own);
            for (int i = pool.size() - 1; i > 0; i--) {
                pool.set(i, pool.set(random.nextInt(i + 1), pool.get(i)));
            }
            for (int i = 0; i < own.size(); i++) {
                Unit text = pool.get(i);
                dealt.add(
                        new Unit(
                                own.get(i).operator(),
                                text.place(),
                                text.score(),
                                text.pitch(),
                                text.ground()));
            }
        }
        return dealt;
    }
}
