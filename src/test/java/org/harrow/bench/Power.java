package org.harrow.bench;

import java.time.Instant;
import java.util.Locale;
import java.util.SplittableRandom;
import org.harrow.bench.BenchRows.Wanted;
import org.harrow.detect.Detector;
import org.harrow.detect.Outcome;
import org.harrow.detect.Trial;
import org.harrow.detect.coordination.Coordination;
import org.harrow.detect.flood.Flood;
import org.harrow.detect.reaction.ReactionLatency;
import org.harrow.detect.repetition.Repetition;
import org.harrow.detect.rhythm.Rhythm;
import org.harrow.detect.validity.ReportValidity;
import org.harrow.engine.ErrorRates;
import org.harrow.model.CaseDataBuilder;
import org.harrow.model.Grade;
import org.harrow.model.Kind;

/** How large an effect must be to be found at grade B: planted effects of growing size. */
final class Power {
    private static final Instant START = Instant.parse("2026-01-05T00:00:00Z");

    private static final String PLANTED = "github:planted0";
    private static final long DAY = 86_400;

    /** A whole world costs ten times a crowd. */
    private static final int WHOLE_WORLDS = 50;

    private final BenchRows rows;
    private final int cases;

    private final RatesFile file;

    Power(BenchRows rows, int cases, RatesFile file) {
        this.rows = rows;
        this.cases = cases;
        this.file = file;
    }

    /**
     * What is planted.
     *
     * @param unit of its size, for the name of the figure
     * @param told a noun phrase with a place for the size
     */
    private record Seed(String unit, String told, Plant plant) {}

    /** Something that is put into a case. */
    private interface Plant {
        void into(CaseDataBuilder builder, int size, SplittableRandom random);
    }

    void print() {
        for (int percent : new int[] {5, 10, 15, 20, 30, 50}) {
            measure(
                    Rhythm.DEFAULT,
                    new Seed("percent", "%d %% of sixty sessions at one minute", Power::schedule),
                    percent);
        }
        for (int things : new int[] {3, 4, 5, 6}) {
            measure(
                    Coordination.DEFAULT,
                    new Seed(
                            "things",
                            "%d things of eight sharers each, shared within a minute by a ring of three",
                            Power::ring),
                    things);
        }
        for (int answers : new int[] {2, 3, 4, 5, 6}) {
            planted(
                    ReactionLatency.DEFAULT,
                    new Seed(
                            "answers-of-6",
                            "%d of six closures answered within ten minutes",
                            Power::answers),
                    answers);
        }
        for (int copies : new int[] {12, 14, 20, 40}) {
            planted(
                    Repetition.DEFAULT,
                    new Seed(
                            "copies",
                            "%d copies in a day among 120 accounts with a stock phrase",
                            Power::copies),
                    copies);
        }
        for (int projects : new int[] {10, 15, 20, 40}) {
            planted(
                    Flood.DEFAULT,
                    new Seed(
                            "projects",
                            "%d projects in an evening among 120 accounts that submit now and then",
                            Power::projects),
                    projects);
        }
        for (int valid : new int[] {12, 8, 4, 0}) {
            planted(
                    ReportValidity.DEFAULT,
                    new Seed(
                            "valid-of-40",
                            "%d of forty reports valid where others have two in five",
                            Power::reports),
                    valid);
        }
    }

    private void measure(Detector<?> detector, Seed seed, int size) {
        int found = 0;
        for (int i = 0; i < cases; i++) {
            SplittableRandom random = new SplittableRandom(i);
            CaseDataBuilder builder = crowd(random);
            seed.plant().into(builder, size, random);
            found += isFound(Trial.outcome(detector, builder.build())) ? 1 : 0;
        }
        print(detector, seed, size, found, cases);
    }

    /** Into a whole world of days and bursts. */
    private void planted(Detector<?> detector, Seed seed, int size) {
        int found = 0;
        int some = Math.min(cases, WHOLE_WORLDS);
        for (int i = 0; i < some; i++) {
            SplittableRandom random = new SplittableRandom(i);
            CaseDataBuilder.Built built =
                    new WorldMaker(Worlds.DAYS, 250, new SplittableRandom(1_000L + i))
                            .build(builder -> seed.plant().into(builder, size, random));
            found += isFound(Trial.outcome(detector, built)) ? 1 : 0;
        }
        print(detector, seed, size, found, some);
    }

    private static boolean isFound(Outcome outcome) {
        return outcome.findings().stream()
                .filter(f -> f.headline().grade().compareTo(Grade.B) <= 0)
                .anyMatch(
                        f ->
                                f.headline().subjects().stream()
                                        .anyMatch(s -> s.endsWith(":planted0")));
    }

    private void print(Detector<?> detector, Seed seed, int size, int found, int of) {
        rows.share(
                "power-" + detector.id() + "-" + size + "-" + seed.unit(),
                found,
                of,
                Wanted.atLeast(0, "cases"));
        String told = String.format(Locale.ROOT, seed.told(), size);
        file.planted(detector.id(), new ErrorRates.Planted(told, found, of));
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

    /** Six closures over a month, so many of them answered within ten minutes; and other work. */
    private static void answers(CaseDataBuilder builder, int answered, SplittableRandom random) {
        for (int i = 0; i < 30; i++) {
            act(builder, random.nextLong(36 * DAY), PLANTED, Kind.COMMENTED, "github:o/work#1");
        }
        for (int i = 0; i < 6; i++) {
            String artifact = "github:o/planted#" + i;
            long closed = (5L * i + 1) * DAY + random.nextLong(DAY);
            act(builder, closed - DAY / 2, PLANTED, Kind.OPENED, artifact);
            act(builder, closed, "github:keeper0", Kind.CLOSED, artifact);
            if (i < answered) {
                long at = closed + 60 + random.nextInt(540);
                act(builder, at, PLANTED, Kind.COMMENTED, artifact);
            }
        }
    }

    /** So many copies in a day. */
    private static void copies(CaseDataBuilder builder, int copies, SplittableRandom random) {
        long begin = random.nextLong(30 * DAY);
        for (int i = 0; i < copies; i++) {
            String time = START.plusSeconds(begin + random.nextLong(DAY)).toString();
            builder.act(time, PLANTED, Kind.COMMENTED, "github:q" + i + "/r#1")
                    .text(
                            "Hello team "
                                    + i
                                    + ", flaky reruns cost your maintainers their trust. Our layer"
                                    + " verifies what lands on main before anybody is woken up.");
        }
    }

    /** So many projects in an evening, five minutes apart. */
    private static void projects(CaseDataBuilder builder, int projects, SplittableRandom random) {
        long begin = random.nextLong(30 * DAY);
        for (int i = 0; i < projects; i++) {
            act(builder, begin + i * 300L, PLANTED, Kind.OPENED, "github:q" + i + "/r#1");
        }
    }

    /** Forty decided reports of a reporter, so many of them valid; of the others about half. */
    private static void reports(CaseDataBuilder builder, int valid, SplittableRandom random) {
        for (int i = 0; i < 40; i++) {
            String time = START.plusSeconds(random.nextLong(60 * DAY)).toString();
            builder.act(time, "hackerone:planted0", Kind.REPORTED, "hackerone:9" + i)
                    .attribute("program", "tide")
                    .attribute("state", i < valid ? "resolved" : "informative");
        }
    }
}
