package org.harrow.bench;

import java.time.Instant;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import org.harrow.model.CaseDataBuilder;
import org.harrow.model.Kind;

/**
 * One case of a world in the making: enough accounts for every detector's hundred controls, a few
 * busy ones, closures that are answered or not, things that are passed on, submissions to projects
 * of others, reports and their fates.
 */
final class WorldMaker {
    static final int ACCOUNTS = 120;

    private static final Instant START = Instant.parse("2026-01-05T00:00:00Z");
    private static final int BUSY = 24;
    private static final int CLOSED = 60;
    private static final int REPORTERS = 8;
    private static final int DAYS_LONG = 40;
    private static final int REPORTS_FOR = 260;
    private static final long DAY = 86_400;
    private static final String STOCK = "looks good to me thank you very much";
    private static final String[] FATES = {
        "resolved", "resolved", "informative", "informative", "not-applicable", "duplicate", "new"
    };
    private static final String[] WORDS = {
        "maybe", "window", "theory", "garden", "value", "index", "paper", "signal", "water",
        "letter", "number", "corner", "margin", "engine", "picture", "silver", "method", "branch",
        "table", "answer", "winter", "simple", "result", "measure", "little", "pattern"
    };

    private final Worlds world;
    private final int closures;
    private final SplittableRandom random;
    private final CaseDataBuilder builder = new CaseDataBuilder();
    private final double[] temper = new double[ACCOUNTS];
    private final long[] wakes = new long[ACCOUNTS];
    private int number;

    /**
     * @param closures of what somebody made
     */
    WorldMaker(Worlds world, int closures, SplittableRandom random) {
        this.world = world;
        this.closures = closures;
        this.random = random;
        for (int i = 0; i < ACCOUNTS; i++) {
            temper[i] = world == Worlds.TEMPERS ? StrictMath.exp(1.5 * normal()) : 1;
            wakes[i] = random.nextLong(DAY);
        }
    }

    private double normal() {
        double sum = -6;
        for (int i = 0; i < 12; i++) {
            sum += random.nextDouble();
        }
        return sum;
    }

    private double exponential(double mean) {
        return -mean * StrictMath.log(1 - random.nextDouble());
    }

    private CaseDataBuilder.Act act(long second, String account, Kind kind, String artifact) {
        return builder.act(START.plusSeconds(second).toString(), account, kind, artifact);
    }

    private CaseDataBuilder.Act act(long second, int account, Kind kind, String artifact) {
        return act(second, "github:u" + account, kind, artifact);
    }

    /** A waking second of a day: sixteen hours, most of them early. */
    private long awake(int account, long day) {
        double once = random.nextDouble();
        double part = Math.min(once, random.nextDouble());
        return day * DAY + (wakes[account] + (long) (part * 57_600)) % DAY;
    }

    CaseDataBuilder.Built build() {
        return build(any -> {});
    }

    /** The same with something planted into it. */
    CaseDataBuilder.Built build(Consumer<CaseDataBuilder> plant) {
        for (int account = 0; account < ACCOUNTS; account++) {
            work(account);
            submissions(account);
        }
        for (int i = 0; i < closures; i++) {
            closure(random.nextInt(CLOSED));
        }
        for (int i = 0; i < 40; i++) {
            thing(i);
        }
        for (String program : new String[] {"tide", "reef"}) {
            for (int reporter = 0; reporter < REPORTERS; reporter++) {
                reports(program, reporter);
            }
        }
        plant.accept(builder);
        return builder.build();
    }

    /** Bursts of comments; everybody has a stock phrase and uses it more or less often. */
    private void work(int account) {
        int bursts = account < BUSY ? 20 + random.nextInt(40) : 5 + random.nextInt(9);
        double habit = .15 * temper[account] / (1 + .15 * temper[account]);
        for (int i = 0; i < bursts; i++) {
            long at = awake(account, random.nextInt(DAYS_LONG));
            int acts = 1 + (int) exponential(2);
            for (int k = 0; k < acts; k++) {
                String said = random.nextDouble() < habit ? STOCK : words();
                act(at, account, Kind.COMMENTED, "github:o/work#" + random.nextInt(9)).text(said);
                at += 20 + (long) exponential(400);
            }
        }
    }

    private String words() {
        StringBuilder out = new StringBuilder();
        int n = 6 + random.nextInt(50);
        for (int i = 0; i < n; i++) {
            out.append(WORDS[random.nextInt(WORDS.length)]).append(' ');
        }
        return out.toString();
    }

    private void closure(int account) {
        String artifact = "github:o/r#" + ++number;
        long at = random.nextInt(DAYS_LONG - 3) * DAY + random.nextLong(DAY);
        act(at, account, Kind.OPENED, artifact);
        long closed = at + 3_600 + (long) exponential(DAY);
        act(closed, "github:keeper" + random.nextInt(3), Kind.CLOSED, artifact);
        boolean tempers = world == Worlds.TEMPERS;
        if (random.nextDouble() < (tempers ? .5 / (1 + temper[account]) : .15)) {
            long answer =
                    world == Worlds.DAYS
                            ? awake(account, closed / DAY + random.nextInt(2))
                            : closed + 30 + (long) exponential(20_000 * temper[account]);
            if (answer > closed) {
                act(answer, account, Kind.COMMENTED, artifact).text(words());
            }
        }
    }

    private void thing(int i) {
        long begin = random.nextInt(DAYS_LONG - 3) * DAY + random.nextLong(DAY);
        boolean peak = world == Worlds.NEWS && i % 5 == 0;
        int sharers = peak ? 16 : 3 + random.nextInt(7);
        boolean[] shared = new boolean[BUSY];
        for (int k = 0; k < sharers; k++) {
            int account = random.nextInt(BUSY);
            long delay = (long) exponential((peak ? 1_800 : 40_000) * Math.min(9, temper[account]));
            long at =
                    world == Worlds.DAYS
                            ? awake(account, begin / DAY + random.nextInt(3))
                            : begin + delay;
            if (!shared[account]) {
                shared[account] = true;
                act(at, account, Kind.REPOSTED, "url:https://n.example/" + i);
            }
        }
    }

    /** Sittings in which something is opened in forty projects of others; news brings a drive. */
    private void submissions(int account) {
        int sittings = 1 + (int) exponential(2 * Math.min(9, temper[account]));
        if (world == Worlds.NEWS && random.nextInt(3) == 0) {
            sittings += random.nextInt(4);
        }
        for (int i = 0; i < sittings; i++) {
            boolean drive = world == Worlds.NEWS && random.nextBoolean();
            long at = awake(account, drive ? 20 : random.nextInt(DAYS_LONG));
            int items = 1 + (int) exponential(1);
            for (int k = 0; k < items; k++) {
                String project = "github:p" + random.nextInt(40) + "/r#" + ++number;
                act(at, account, Kind.OPENED, project).text(words());
                at += 60 + (long) exponential(1_800);
            }
        }
    }

    /** Over three quarters, a sitting now and then, all as likely to be valid. */
    private void reports(String program, int reporter) {
        int sittings = 8 + random.nextInt(20);
        for (int i = 0; i < sittings; i++) {
            long at = awake(reporter, random.nextInt(REPORTS_FOR));
            int items = 1 + (int) exponential(1);
            for (int k = 0; k < items; k++) {
                String report = "hackerone:" + ++number;
                act(at, "hackerone:u" + reporter, Kind.REPORTED, report)
                        .attribute("program", program)
                        .attribute("state", FATES[random.nextInt(FATES.length)]);
                at += 600 + (long) exponential(3_600);
            }
        }
    }
}
