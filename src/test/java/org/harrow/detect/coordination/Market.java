package org.harrow.detect.coordination;

import java.time.Instant;
import java.util.SplittableRandom;
import org.harrow.model.CaseDataBuilder;
import org.harrow.model.Kind;

/** An invented network where accounts pass on links, each when it comes to see them. */
final class Market {
    private static final Instant START = Instant.parse("2026-03-02T00:00:00Z");
    static final long DAY = 86_400;

    private final CaseDataBuilder builder = new CaseDataBuilder();
    private final SplittableRandom random;

    Market(long seed) {
        random = new SplittableRandom(seed);
    }

    SplittableRandom random() {
        return random;
    }

    CaseDataBuilder builder() {
        return builder;
    }

    CaseDataBuilder.Act share(String account, String thing, long second) {
        return builder.act(START.plusSeconds(second).toString(), account, Kind.REPOSTED, thing);
    }

    /** Things of popularity from 2 to 60; most are passed on within hours, a few within minutes. */
    void crowd(int things, int accounts) {
        for (int i = 0; i < things; i++) {
            long begin = random.nextLong(60 * DAY);
            double scale = i % 10 == 0 ? 600 : 20_000;
            int sharers = 2 + (int) Math.min(58, -8 * StrictMath.log(1 - random.nextDouble()));
            for (int k = 0; k < sharers; k++) {
                long delay = (long) (-scale * StrictMath.log(1 - random.nextDouble()));
                share(
                        "x:user" + random.nextInt(accounts),
                        "url:https://n.example/" + i,
                        begin + delay);
            }
        }
    }

    /** Members who share each thing within half a minute of each other. */
    void ring(int members, String... things) {
        for (int i = 0; i < things.length; i++) {
            long begin = (10 + 3L * i) * DAY + random.nextLong(DAY);
            for (int m = 0; m < members; m++) {
                share("x:ring" + m, things[i], begin + random.nextInt(30));
            }
        }
    }

    CaseDataBuilder.Built build() {
        return builder.build();
    }
}
