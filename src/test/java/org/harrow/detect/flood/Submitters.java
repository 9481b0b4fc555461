package org.harrow.detect.flood;

import java.time.Instant;
import java.util.SplittableRandom;
import org.harrow.model.CaseDataBuilder;
import org.harrow.model.Kind;

/** Invented submissions to invented projects. */
final class Submitters {
    private static final Instant START = Instant.parse("2026-04-20T09:00:00Z");

    private final CaseDataBuilder builder = new CaseDataBuilder();
    private int number;

    CaseDataBuilder builder() {
        return builder;
    }

    static String time(long second) {
        return START.plusSeconds(second).toString();
    }

    /** One, to a repository; returns its artifact. */
    String submit(String account, long second, String repository) {
        String artifact = "github:" + repository + "#" + ++number;
        builder.act(time(second), account, Kind.OPENED, artifact)
                .attribute("title", "Improve the reader of chunk " + number);
        return artifact;
    }

    /** Every forty minutes one, over eleven repositories, closed by their keeper a day later. */
    void flood(String account, int items) {
        for (int i = 0; i < items; i++) {
            String artifact = submit(account, i * 2_400L, "org" + i % 3 + "/repo" + i % 11);
            builder.act(time(i * 2_400L + 90_000), "github:keeper" + i % 3, Kind.CLOSED, artifact);
        }
    }

    /** Accounts that submit one to four things in a month. */
    void others(int count) {
        SplittableRandom random = new SplittableRandom(5);
        for (int i = 0; i < count; i++) {
            int items = 1 + random.nextInt(4);
            for (int k = 0; k < items; k++) {
                submit(
                        "github:other" + i,
                        random.nextInt(2_500_000),
                        "org" + random.nextInt(3) + "/repo" + random.nextInt(11));
            }
        }
    }

    CaseDataBuilder.Built build() {
        return builder.build();
    }
}
