package org.harrow.bench;

import java.time.Instant;
import java.util.SplittableRandom;
import org.harrow.bench.BenchRows.Wanted;
import org.harrow.detect.Detector;
import org.harrow.detect.Trial;
import org.harrow.detect.coordination.Coordination;
import org.harrow.detect.rhythm.Rhythm;
import org.harrow.model.CaseDataBuilder;
import org.harrow.model.Grade;
import org.harrow.model.Kind;

/** How large an effect must be to be found at grade B: planted effects of growing size. */
final class Power {
    private static final Instant START = Instant.parse("2026-01-05T00:00:00Z");

    private final BenchRows rows;
    private final int cases;

    Power(BenchRows rows, int cases) {
        this.rows = rows;
        this.cases = cases;
    }

    /** Something that is put into a case. */
    private interface Plant {
        void into(CaseDataBuilder builder, int size, SplittableRandom random);
    }

    void print() {
        for (int percent : new int[] {5, 10, 15, 20, 30, 50}) {
            measure(Rhythm.DEFAULT, "percent", percent, Power::schedule);
        }
        for (int things : new int[] {3, 4, 5, 6}) {
            measure(Coordination.DEFAULT, "things", things, Power::ring);
        }
    }

    private void measure(Detector<?> detector, String unit, int size, Plant plant) {
        int found = 0;
        for (int i = 0; i < cases; i++) {
            SplittableRandom random = new SplittableRandom(i);
            CaseDataBuilder builder = crowd(random);
            plant.into(builder, size, random);
            var outcome = Trial.outcome(detector, builder.build());
            boolean strong =
                    Trial.about("github:planted0", outcome)
                            .map(f -> f.headline().grade().compareTo(Grade.B) <= 0)
                            .orElse(false);
            found += strong ? 1 : 0;
        }
        rows.share(
                "power-" + detector.id() + "-" + size + "-" + unit,
                found,
                cases,
                Wanted.atLeast(0, "cases"));
    }

    private static void act(
            CaseDataBuilder builder, long second, String who, Kind kind, String artifact) {
        builder.act(START.plusSeconds(second).toString(), who, kind, artifact);
    }

    /** Twenty accounts that work and pass on sixty things. */
    private static CaseDataBuilder crowd(SplittableRandom random) {
        CaseDataBuilder builder = new CaseDataBuilder();
        for (int account = 0; account < 20; account++) {
            for (int i = 0; i < 40; i++) {
                long at = random.nextLong(40 * 86_400L);
                act(builder, at, "github:u" + account, Kind.COMMENTED, "github:o/r#1");
            }
        }
        for (int thing = 0; thing < 60; thing++) {
            long begin = random.nextLong(30 * 86_400L);
            for (int k = 0; k < 8; k++) {
                long at = begin + random.nextLong(2 * 86_400L);
                String who = "github:u" + random.nextInt(20);
                act(builder, at, who, Kind.REPOSTED, "url:https://n.example/" + thing);
            }
        }
        return builder;
    }

    /** Sixty sessions, so many percent of them at one minute. */
    private static void schedule(CaseDataBuilder builder, int percent, SplittableRandom random) {
        for (int i = 0; i < 60; i++) {
            boolean on = random.nextInt(100) < percent;
            long minute = on ? 37 : random.nextInt(60);
            long hour = 7L * i + random.nextInt(6);
            long at = hour * 3_600 + minute * 60 + random.nextInt(60);
            act(builder, at, "github:planted0", Kind.COMMENTED, "github:o/r#2");
        }
    }

    /** A ring of three that shares so many things within a minute. */
    private static void ring(CaseDataBuilder builder, int things, SplittableRandom random) {
        for (int i = 0; i < things; i++) {
            long begin = random.nextLong(30 * 86_400L);
            for (int member = 0; member < 3; member++) {
                long at = begin + random.nextInt(60);
                String host = "url:https://n.example/" + (i * 9);
                act(builder, at, "github:planted" + member, Kind.REPOSTED, host);
            }
        }
    }
}
