package org.harrow.report.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.harrow.model.Finding;
import org.jspecify.annotations.Nullable;

/** Which charts a finding's statistic gives. */
public final class Plots {
    /** Fewer latencies are read from the table. */
    private static final int FEW = 2;

    private static final int PROJECTS = 4;
    private static final int WEEK = 7 * Plot.Week.HOURS;

    private Plots() {}

    /**
     * The charts of a finding in the order they are printed; often one, none where nothing fits.
     */
    public static List<Plot> of(Finding finding) {
        Map<String, Object> statistic = finding.measurement().statistic();
        List<Plot> out = new ArrayList<>();
        add(out, windows(statistic));
        add(out, latencies(statistic));
        add(out, minute(statistic));
        add(out, week(statistic));
        add(out, shares(statistic));
        add(out, load(statistic));
        return out;
    }

    private static void add(List<Plot> out, @Nullable Plot plot) {
        if (plot != null) {
            out.add(plot);
        }
    }

    /** Observed beside chance, within each window. */
    private static @Nullable Plot windows(Map<String, Object> statistic) {
        if (!(statistic.get("windows") instanceof Map<?, ?> windows)) {
            return null;
        }
        List<Map.Entry<Long, Map<?, ?>>> rows = new ArrayList<>();
        windows.forEach(
                (key, row) -> {
                    Long seconds = seconds(String.valueOf(key));
                    if (seconds != null && row instanceof Map<?, ?> values) {
                        rows.add(Map.entry(seconds, values));
                    }
                });
        rows.sort(Comparator.comparing(Map.Entry::getKey));
        double k = number(statistic.get("k"), Double.NaN);
        List<Plot.Bar> bars = new ArrayList<>();
        boolean share = false;
        for (Map.Entry<Long, Map<?, ?>> row : rows) {
            Map<?, ?> v = row.getValue();
            share = v.containsKey("rate_of_others");
            double observed = share ? number(v.get("within"), 0) / k : number(v.get("close"), 0);
            double chance = number(v.get(share ? "rate_of_others" : "expected"), Double.NaN);
            if (!Double.isNaN(chance) && !Double.isNaN(observed)) {
                String label = "within " + Format.duration(row.getKey() * 1_000_000L);
                bars.add(
                        new Plot.Bar(
                                label, observed, null, chance, beside(observed, chance, share)));
            }
        }
        return bars.isEmpty()
                ? null
                : new Plot.Bars(
                        share
                                ? "Share of triggers that are answered, beside others"
                                : "Things shared within a window, beside what chance gives",
                        bars,
                        true);
    }

    private static String beside(double observed, double chance, boolean share) {
        return share
                ? percent(observed) + ", others " + percent(chance)
                : Format.number(observed) + ", by chance " + Format.number(chance);
    }

    private static @Nullable Plot latencies(Map<String, Object> statistic) {
        if (!(statistic.get("answers") instanceof List<?> answers)) {
            return null;
        }
        List<Long> micros = new ArrayList<>();
        for (Object answer : answers) {
            if (answer instanceof Map<?, ?> map
                    && map.get("latency_seconds") instanceof List<?> pair
                    && pair.size() == 2) {
                double middle = (number(pair.get(0), 0) + number(pair.get(1), 0)) / 2;
                micros.add(Math.round(middle * 1e6));
            }
        }
        return micros.size() < FEW ? null : new Plot.Durations("Latencies of the answers", micros);
    }

    private static @Nullable Plot minute(Map<String, Object> statistic) {
        double count = number(statistic.get("count"), Double.NaN);
        double expected = number(statistic.get("expected"), Double.NaN);
        double sessions = number(statistic.get("sessions"), Double.NaN);
        if (Double.isNaN(count) || Double.isNaN(expected) || Double.isNaN(sessions)) {
            return null;
        }
        return new Plot.Bars(
                "Sessions that begin in the fullest minute of the hour, beside what chance gives",
                List.of(
                        new Plot.Bar(
                                "of " + Format.count(Math.round(sessions)) + " sessions",
                                count,
                                null,
                                expected,
                                beside(count, expected, false))),
                false);
    }

    private static @Nullable Plot week(Map<String, Object> statistic) {
        if (!(statistic.get("hours_of_week_utc") instanceof List<?> hours)
                || hours.size() != WEEK) {
            return null;
        }
        return new Plot.Week(
                "Sessions by day of the week and hour (UTC)",
                hours.stream().map(h -> Math.round(number(h, 0))).toList());
    }

    /** Shares with their intervals. */
    private static @Nullable Plot shares(Map<String, Object> statistic) {
        List<Plot.Bar> bars = new ArrayList<>();
        share(
                bars,
                "valid of decided reports",
                statistic,
                "valid_of_decided",
                "valid_of_decided_ci95");
        if (statistic.get("compared_with") instanceof Map<?, ?> others) {
            share(
                    bars,
                    "the same of those compared with",
                    others,
                    "valid_of_decided",
                    "valid_of_decided_ci95");
        }
        if (statistic.get("engagement") instanceof Map<?, ?> seen) {
            ratio(bars, "copies nobody answered", seen, "without_any", "measured", "ci95");
            ratio(
                    bars,
                    "other posts nobody answered",
                    seen,
                    "other_posts_without_any",
                    "other_posts_measured",
                    "other_posts_ci95");
        }
        if (statistic.get("cost") instanceof Map<?, ?> cost) {
            double merged = number(cost.get("merged"), 0);
            double decided = merged + number(cost.get("closed_unmerged"), 0);
            interval(
                    bars, "merged of the decided", merged / decided, cost.get("merged_share_ci95"));
            ratio(
                    bars,
                    "answered within seven days",
                    cost,
                    "answered_within_7d",
                    "reviewed_or_commented_by_others",
                    "answered_share_ci95");
        }
        if (statistic.get("merged_of_opened") instanceof List<?> rate && rate.size() == 3) {
            interval(bars, "merged of opened", number(rate.get(0), Double.NaN), rate.subList(1, 3));
        }
        return bars.isEmpty()
                ? null
                : new Plot.Bars("Shares with their 95 % intervals", bars, false);
    }

    private static void share(
            List<Plot.Bar> bars, String label, Map<?, ?> from, String value, String ci) {
        interval(bars, label, number(from.get(value), Double.NaN), from.get(ci));
    }

    private static void ratio(
            List<Plot.Bar> bars,
            String label,
            Map<?, ?> from,
            String part,
            String whole,
            String ci) {
        double of = number(from.get(whole), 0);
        interval(bars, label, number(from.get(part), Double.NaN) / of, from.get(ci));
    }

    private static void interval(
            List<Plot.Bar> bars, String label, double value, @Nullable Object ci) {
        if (!(ci instanceof List<?> pair)
                || pair.size() != 2
                || Double.isNaN(value)
                || Double.isInfinite(value)) {
            return;
        }
        double lo = number(pair.get(0), 0);
        double hi = number(pair.get(1), 1);
        String words = percent(value) + " [" + percent(lo) + ", " + percent(hi) + "]";
        bars.add(new Plot.Bar(label, value, new Plot.Limits(lo, hi), null, words));
    }

    /** What came in and what was closed, in the projects that got most. */
    private static @Nullable Plot load(Map<String, Object> statistic) {
        if (!(statistic.get("load") instanceof Map<?, ?> load)) {
            return null;
        }
        List<Plot.Bar> bars = new ArrayList<>();
        load.entrySet().stream()
                .filter(e -> e.getValue() instanceof Map)
                .sorted(
                        Comparator.comparingDouble(
                                        (Map.Entry<?, ?> e) ->
                                                -number(
                                                        ((Map<?, ?>) e.getValue()).get("arrivals"),
                                                        0))
                                .thenComparing(e -> String.valueOf(e.getKey())))
                .limit(PROJECTS)
                .forEach(e -> project(bars, String.valueOf(e.getKey()), (Map<?, ?>) e.getValue()));
        return bars.isEmpty()
                ? null
                : new Plot.Bars(
                        "Load of the projects: what came in and what was closed", bars, false);
    }

    private static void project(List<Plot.Bar> bars, String name, Map<?, ?> row) {
        count(bars, name + ": came in", row.get("arrivals"));
        count(bars, name + ": of this account", row.get("of_this_account"));
        count(bars, name + ": closed", row.get("closures"));
    }

    private static void count(List<Plot.Bar> bars, String label, @Nullable Object value) {
        double n = number(value, Double.NaN);
        if (!Double.isNaN(n)) {
            bars.add(new Plot.Bar(label, n, null, null, Format.count(Math.round(n))));
        }
    }

    private static String percent(double share) {
        return Format.number(Math.round(share * 1000) / 10.0) + " %";
    }

    private static @Nullable Long seconds(String key) {
        return key.matches("\\d{1,9}") ? Long.valueOf(key) : null;
    }

    private static double number(@Nullable Object value, double otherwise) {
        return value instanceof Number n ? n.doubleValue() : otherwise;
    }
}
