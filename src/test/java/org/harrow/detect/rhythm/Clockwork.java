package org.harrow.detect.rhythm;

import java.time.Instant;
import java.util.SplittableRandom;
import org.harrow.model.CaseDataBuilder;
import org.harrow.model.Kind;

/** An invented venue of people with days and of programs with schedules. */
final class Clockwork {
    private static final Instant START = Instant.parse("2026-01-05T00:00:00Z");
    static final long DAY = 86_400;
    static final long HOUR = 3_600;

    private final CaseDataBuilder builder = new CaseDataBuilder();
    private final SplittableRandom random;

    Clockwork(long seed) {
        random = new SplittableRandom(seed);
    }

    CaseDataBuilder builder() {
        return builder;
    }

    CaseDataBuilder.Act at(long second, String account) {
        return builder.act(
                START.plusSeconds(second).toString(), account, Kind.COMMENTED, "github:o/work#1");
    }

    /** Sessions in the afternoon and evening, bursts of acts in each, some days off. */
    void person(String account, int days) {
        for (int day = 0; day < days; day++) {
            int sessions = random.nextInt(4);
            for (int i = 0; i < sessions; i++) {
                long begin = day * DAY + 13 * HOUR + random.nextLong(9 * HOUR);
                for (int act = random.nextInt(4); act >= 0; act--) {
                    at(begin + act * 97L, account);
                }
            }
        }
    }

    void people(int count, int days) {
        for (int i = 0; i < count; i++) {
            person("github:person" + i, days);
        }
    }

    /** An act a few seconds after a fixed minute every so many hours. */
    void schedule(String account, int minute, int hours, int fromDay, int days) {
        for (long t = fromDay * DAY; t < (fromDay + days) * DAY; t += hours * HOUR) {
            at(t + minute * 60L + random.nextInt(50), account);
        }
    }

    CaseDataBuilder.Built build() {
        return builder.build();
    }
}
