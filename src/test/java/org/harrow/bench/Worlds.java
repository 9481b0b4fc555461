package org.harrow.bench;

import java.time.Instant;
import java.util.SplittableRandom;
import org.harrow.model.CaseDataBuilder;
import org.harrow.model.Kind;

/**
 * Invented cases in which nobody does anything but what chance and habit make him do. None is made
 * by a detector's own null: accounts have days and bursts, authors differ in how fast they answer,
 * things have peaks.
 */
enum Worlds {
    /** Everybody has waking hours and works in bursts. */
    DAYS,
    /** Everybody answers and passes on, some within minutes and some within days. */
    TEMPERS,
    /** A few things are everywhere for some hours. */
    NEWS;

    private static final Instant START = Instant.parse("2026-01-05T00:00:00Z");
    private static final int ACCOUNTS = 24;
    private static final int DAYS_LONG = 40;
    private static final long DAY = 86_400;
    private static final String[] WORDS = {
        "maybe", "window", "theory", "garden", "value", "index", "paper", "signal", "water",
        "letter", "number", "corner", "margin", "engine", "picture", "silver", "method", "branch",
        "table", "answer", "winter", "simple", "result", "measure", "little", "pattern"
    };

    String label() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    CaseDataBuilder.Built make(long seed) {
        return new Made(this, new SplittableRandom(seed * 31 + label().length())).build();
    }

    /** One case in the making. */
    private static final class Made {
        private final Worlds world;
        private final SplittableRandom random;
        private final CaseDataBuilder builder = new CaseDataBuilder();
        private final double[] temper = new double[ACCOUNTS];
        private final long[] wakes = new long[ACCOUNTS];
        private int number;

        Made(Worlds world, SplittableRandom random) {
            this.world = world;
            this.random = random;
            for (int i = 0; i < ACCOUNTS; i++) {
                temper[i] = world == TEMPERS ? StrictMath.exp(1.5 * normal()) : 1;
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

        private CaseDataBuilder.Act act(long second, int account, Kind kind, String artifact) {
            return builder.act(
                    START.plusSeconds(second).toString(), "github:u" + account, kind, artifact);
        }

        /** A waking second of a day: sixteen hours, most of them early. */
        private long awake(int account, long day) {
            double once = random.nextDouble();
            double part = Math.min(once, random.nextDouble());
            return day * DAY + (wakes[account] + (long) (part * 57_600)) % DAY;
        }

        CaseDataBuilder.Built build() {
            for (int account = 0; account < ACCOUNTS; account++) {
                work(account);
            }
            for (int i = 0; i < 50; i++) {
                closure(random.nextInt(ACCOUNTS));
            }
            for (int i = 0; i < 40; i++) {
                thing(i);
            }
            return builder.build();
        }

        /** Bursts of comments. */
        private void work(int account) {
            int bursts = 20 + random.nextInt(40);
            for (int i = 0; i < bursts; i++) {
                long at = awake(account, random.nextInt(DAYS_LONG));
                int acts = 1 + (int) exponential(2);
                for (int k = 0; k < acts; k++) {
                    act(at, account, Kind.COMMENTED, "github:o/work#" + random.nextInt(9))
                            .text(words());
                    at += 20 + (long) exponential(400);
                }
            }
        }

        private String words() {
            StringBuilder out = new StringBuilder();
            int n = 6 + random.nextInt(20);
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
            builder.act(
                    START.plusSeconds(closed).toString(),
                    "github:keeper" + random.nextInt(3),
                    Kind.CLOSED,
                    artifact);
            if (random.nextDouble() < (world == TEMPERS ? .5 / (1 + temper[account]) : .15)) {
                long answer =
                        world == DAYS
                                ? awake(account, closed / DAY + random.nextInt(2))
                                : closed + 30 + (long) exponential(20_000 * temper[account]);
                if (answer > closed) {
                    act(answer, account, Kind.COMMENTED, artifact).text(words());
                }
            }
        }

        private void thing(int i) {
            long begin = random.nextInt(DAYS_LONG - 3) * DAY + random.nextLong(DAY);
            boolean peak = world == NEWS && i % 5 == 0;
            int sharers = peak ? 16 : 3 + random.nextInt(7);
            boolean[] shared = new boolean[ACCOUNTS];
            for (int k = 0; k < sharers; k++) {
                int account = random.nextInt(ACCOUNTS);
                long delay =
                        (long) exponential((peak ? 1_800 : 40_000) * Math.min(9, temper[account]));
                long at =
                        world == DAYS
                                ? awake(account, begin / DAY + random.nextInt(3))
                                : begin + delay;
                if (!shared[account]) {
                    shared[account] = true;
                    act(at, account, Kind.REPOSTED, "url:https://n.example/" + i);
                }
            }
        }
    }
}
