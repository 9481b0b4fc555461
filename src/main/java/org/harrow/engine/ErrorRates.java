package org.harrow.engine;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.harrow.stats.BaseRate;
import org.harrow.stats.Bounds;
import org.harrow.stats.Proportion;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How often each detector is wrong, as {@code packaging/bench accuracy --rates FILE} measured it:
 * where chance decides, and where an effect of known size was planted. The file is part of the
 * program; every figure is a count of so many.
 */
public final class ErrorRates {
    private static final String FILE = "error-rates.json";

    /** Marks the row of all detectors together. */
    private static final String ALL = "";

    private final String version;
    private final Map<String, String> worlds = new TreeMap<>();
    private final Map<String, Measured> detectors = new TreeMap<>();

    private ErrorRates(JsonNode file) {
        version = file.required("version").asString();
        file.required("worlds")
                .properties()
                .forEach(world -> worlds.put(world.getKey(), world.getValue().asString()));
        file.required("chance").forEach(row -> filled(row).chance.add(chance(row)));
        file.required("planted").forEach(row -> filled(row).planted.add(planted(row)));
        file.required("known").forEach(row -> filled(row).known = known(row));
    }

    private Measured filled(JsonNode row) {
        return detectors.computeIfAbsent(
                row.required("detector").asString(), any -> new Measured());
    }

    /**
     * What is shipped.
     *
     * @throws IllegalStateException where the installation is damaged
     */
    public static ErrorRates shipped() {
        return Shipped.ONLY;
    }

    /** Read once; nothing in it changes. */
    private static final class Shipped {
        private static final ErrorRates ONLY = read();
    }

    private static ErrorRates read() {
        try (InputStream in = ErrorRates.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is missing from the program");
            }
            return new ErrorRates(JsonMapper.shared().readTree(in));
        } catch (IOException | JacksonException e) {
            throw new IllegalStateException(FILE + " of the program cannot be read", e);
        }
    }

    /** The Harrow that was measured. */
    public String version() {
        return version;
    }

    /** The invented worlds in which nothing is going on, by name, and what happens in them. */
    public Map<String, String> worlds() {
        return Map.copyOf(worlds);
    }

    /** What was measured of a detector or of a rule; nothing for an unknown one. */
    public Measured of(String detector) {
        return detectors.getOrDefault(detector, new Measured());
    }

    /** In how many cases of each world any detector at all graded something B or A. */
    public List<Chance> together() {
        return of(ALL).chance();
    }

    /**
     * How often chance alone came so far, in one world.
     *
     * @param world one of {@link #worlds}
     * @param level of p, for example {@code 0.05}, of one unit picked from each case; or {@code B}:
     *     cases with a finding of grade B or A
     * @param count how many
     * @param n of so many cases
     * @param limit no more than so many with 99 % where the level is kept; for B, that of .05
     */
    public record Chance(String world, String level, long count, long n, long limit) {
        /** The share, with its 95 % interval. */
        public Bounds share() {
            return Proportion.of(count, n);
        }

        /** Whether the level is kept. */
        public boolean isKept() {
            return count <= limit;
        }

        /** True for a grade, false for a level of p. */
        public boolean isGrade() {
            return level.equals("B");
        }
    }

    /**
     * How often an effect that was planted was found at grade B or A.
     *
     * @param what was planted, a noun phrase
     * @param found in so many cases
     * @param n of so many
     */
    public record Planted(String what, long found, long n) {
        /** The share, with its 95 % interval. */
        public Bounds share() {
            return Proportion.of(found, n);
        }
    }

    /**
     * Both kinds of error on accounts whose nature was known; measured for one detector only.
     *
     * @param corpus what was counted
     * @param sensitivity share of the known ones that are flagged
     * @param falsePositives upper 95 % limit of the share of others that are flagged
     * @param p at or below which something counts as flagged
     */
    public record Known(String corpus, double sensitivity, double falsePositives, double p) {
        /** What share of flags is wrong, at most, where this share of all accounts is true. */
        public double wrong(double prevalence) {
            return 1 - BaseRate.right(sensitivity, falsePositives, prevalence);
        }
    }

    /** All that was measured of one detector. */
    public static final class Measured {
        private final List<Chance> chance = new ArrayList<>();
        private final List<Planted> planted = new ArrayList<>();
        private @Nullable Known known;

        /** By world and level; empty where it has no p-value, on purpose, or was not measured. */
        public List<Chance> chance() {
            return List.copyOf(chance);
        }

        /** Effects of growing size; empty where none was planted. */
        public List<Planted> planted() {
            return List.copyOf(planted);
        }

        /** On accounts whose nature was known, or null. */
        public @Nullable Known known() {
            return known;
        }

        /** At a level or grade, all worlds together; null where it was not measured. */
        public @Nullable Chance overall(String level) {
            List<Chance> rows = chance.stream().filter(row -> row.level().equals(level)).toList();
            return rows.isEmpty()
                    ? null
                    : new Chance(
                            "all",
                            level,
                            rows.stream().mapToLong(Chance::count).sum(),
                            rows.stream().mapToLong(Chance::n).sum(),
                            rows.stream().mapToLong(Chance::limit).sum());
        }

        /** For a reader, one sentence each; never empty. */
        public List<String> sentences() {
            List<String> all = new ArrayList<>();
            Chance p = overall("0.05");
            Chance grade = overall("B");
            if (p == null || grade == null) {
                all.add("How often it is wrong was not measured; it has no p-value.");
            } else {
                all.add(
                        "In invented cases in which nothing is going on, chance alone brought p of"
                                + " .05 or less for "
                                + of(p.count(), p.n(), p.share())
                                + " of the units, and a grade of B or A in "
                                + of(grade.count(), grade.n(), grade.share())
                                + " of the cases.");
            }
            if (!planted.isEmpty()) {
                Planted least = planted.getFirst();
                Planted most = planted.getLast();
                all.add(
                        "Planted effects found at grade B or A: "
                                + told(least)
                                + "; "
                                + told(most)
                                + ".");
            }
            all.add(wrongFlags());
            return all;
        }

        private static String told(Planted row) {
            return row.what() + ", " + of(row.found(), row.n(), row.share());
        }

        /** What share of such flags would be wrong depends on how common the thing is. */
        private String wrongFlags() {
            Known rates = known;
            if (rates == null) {
                return "How many honest accounts it flags outside invented cases is unmeasured, so"
                        + " that the share of wrong flags is not computable.";
            }
            List<String> parts =
                    BaseRate.PREVALENCES.stream()
                            .map(
                                    share ->
                                            percent(rates.wrong(share))
                                                    + " where "
                                                    + percent(share)
                                                    + " of accounts are such")
                            .toList();
            return "Of the flags at p of "
                    + BigDecimal.valueOf(rates.p()).stripTrailingZeros().toPlainString()
                    + " or less at most so many are wrong: "
                    + String.join(", ", parts)
                    + ".";
        }

        private static String of(long count, long n, Bounds share) {
            return String.format(
                    Locale.ROOT,
                    "%,d of %,d (%s to %s)",
                    count,
                    n,
                    percent(share.lo()),
                    percent(share.hi()));
        }

        private static String percent(double share) {
            String digits = String.format(Locale.ROOT, share < .1 ? "%.2f" : "%.0f", 100 * share);
            return (digits.contains(".") ? digits.replaceAll("\\.?0+$", "") : digits) + " %";
        }
    }

    private static Chance chance(JsonNode row) {
        return new Chance(
                row.required("world").asString(),
                row.required("level").asString(),
                row.required("count").asLong(),
                row.required("n").asLong(),
                row.required("limit").asLong());
    }

    private static Planted planted(JsonNode row) {
        return new Planted(
                row.required("what").asString(),
                row.required("found").asLong(),
                row.required("n").asLong());
    }

    private static Known known(JsonNode row) {
        return new Known(
                row.required("corpus").asString(),
                row.required("sensitivity").asDouble(),
                row.required("falsePositives").asDouble(),
                row.required("p").asDouble());
    }
}
