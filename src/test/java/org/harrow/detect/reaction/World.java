package org.harrow.detect.reaction;

import java.time.Instant;
import java.util.SplittableRandom;
import org.harrow.model.CaseDataBuilder;
import org.harrow.model.Kind;

/**
 * An invented venue: many authors, each with ordinary work on many days and some closures, answered
 * by chance or by plan.
 */
final class World {
    private static final Instant START = Instant.parse("2026-01-05T00:00:00Z");

    private final CaseDataBuilder builder = new CaseDataBuilder();
    private final SplittableRandom random;
    private int number;

    World(long seed) {
        random = new SplittableRandom(seed);
    }

    CaseDataBuilder builder() {
        return builder;
    }

    private static String time(long second) {
        return START.plusSeconds(second).toString();
    }

    /** A pull request that is closed by somebody else; {@code latency} below 0: never answered. */
    void closure(String author, int day, int secondOfDay, long latency) {
        String artifact = "github:o/r#" + ++number;
        long closed = day * 86_400L + secondOfDay;
        builder.act(time(closed - 3_600), author, Kind.OPENED, artifact);
        builder.act(time(closed), "github:keeper" + number % 5, Kind.CLOSED, artifact);
        if (latency >= 0) {
            builder.act(time(closed + latency), author, Kind.COMMENTED, artifact);
        }
    }

    /** One act a day elsewhere, at about the same hour. */
    void work(String author, int days, int hour) {
        for (int day = 0; day < days; day++) {
            long at = day * 86_400L + hour * 3_600L + random.nextInt(1_800);
            builder.act(time(at), author, Kind.COMMENTED, "github:o/work#1");
        }
    }

    /** Authors who answer one closure each, with this probability, within a day. */
    void authors(int count, double answering) {
        for (int i = 0; i < count; i++) {
            boolean answers = random.nextDouble() < answering;
            long latency = answers ? 60 + random.nextInt(86_000) : -1;
            closure("github:author" + i, random.nextInt(200), random.nextInt(80_000), latency);
        }
    }

    /** Authors with several closures each, each answered by chance. */
    void regulars(int count, int closures, double answering) {
        for (int i = 0; i < count; i++) {
            String author = "github:regular" + i;
            for (int c = 0; c < closures; c++) {
                boolean answers = random.nextDouble() < answering;
                long latency = answers ? 60 + random.nextInt(86_000) : -1;
                closure(author, random.nextInt(200), random.nextInt(80_000), latency);
            }
        }
    }

    CaseDataBuilder.Built build() {
        return builder.build();
    }
}
