package org.harrow.detect.validity;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.harrow.detect.Context;
import org.harrow.detect.Stage;
import org.harrow.stats.Clumping;

/** One project: counts per reporter and calendar quarter (UTC), which do not overlap. */
final class ProjectFold implements Stage.Fold<Report, Cell> {
    private static final String ALL = "all";
    private static final long DAY = 86_400_000_000L;

    /** Records of one cell; beyond, the counts still hold them. */
    private static final int MOST_SHOWN = 100;

    /** Reporters that are told apart; the others count for the project only. */
    private static final int MOST_REPORTERS = 100_000;

    private final String project;
    private final Context context;
    private final ReportValidity detector;

    /** By period, then by reporter; the empty reporter is everybody. */
    private final Map<String, Map<String, Tally>> tallies = new TreeMap<>();

    /** What is counted of one reporter in one period. */
    private static final class Tally {
        private Counts counts = Counts.NONE;
        private long first = Long.MAX_VALUE;
        private long last = Long.MIN_VALUE;
        private final List<String> ids = new ArrayList<>();
        private final SortedMap<Long, Integer> days = new TreeMap<>();

        void add(Report report) {
            counts = counts.plus(report.verdict());
            first = Math.min(first, report.rank().time());
            last = Math.max(last, report.rank().time());
            days.merge(Math.floorDiv(report.rank().time(), DAY), 1, Integer::sum);
            if (ids.size() < MOST_SHOWN) {
                ids.add(report.id());
            }
        }
    }

    ProjectFold(String project, Context context, ReportValidity detector) {
        this.project = project;
        this.context = context;
        this.detector = detector;
    }

    @Override
    public void on(Report report, Consumer<Cell> out) {
        for (String period : List.of(quarter(report.rank().time()), ALL)) {
            Map<String, Tally> reporters = tallies.computeIfAbsent(period, any -> new TreeMap<>());
            reporters.computeIfAbsent("", any -> new Tally()).add(report);
            String name = report.reporter().isEmpty() ? "" : context.operator(report.reporter());
            if (!name.isEmpty()
                    && !context.of(name).placeholder()
                    && (reporters.containsKey(name) || reporters.size() < MOST_REPORTERS)) {
                reporters.computeIfAbsent(name, any -> new Tally()).add(report);
            }
        }
    }

    static String quarter(long micros) {
        LocalDate day = day(micros);
        return day.getYear() + "-Q" + day.get(IsoFields.QUARTER_OF_YEAR);
    }

    private static LocalDate day(long micros) {
        return Instant.EPOCH.plus(micros, ChronoUnit.MICROS).atOffset(ZoneOffset.UTC).toLocalDate();
    }

    @Override
    public void end(Consumer<Cell> out) {
        boolean several = tallies.size() > 2;
        Counts earlier = Counts.NONE;
        double earlierDays = 0;
        Clumping clumping = Clumping.NONE;
        for (Map.Entry<String, Map<String, Tally>> period : tallies.entrySet()) {
            Map<String, Tally> reporters = period.getValue();
            Tally whole = reporters.getOrDefault("", new Tally());
            boolean all = period.getKey().equals(ALL);
            double days = days(whole);
            if (all) {
                out.accept(cell("", ALL, whole, Counts.NONE, Cell.Exposure.alone(days), reporters));
            } else if (several) {
                clumping = clumping.plus(Clumping.of(whole.days));
                Cell.Exposure exposure = new Cell.Exposure(days, earlierDays, clumping);
                out.accept(cell("", period.getKey(), whole, earlier, exposure, reporters));
                earlier = earlier.plus(whole.counts);
                earlierDays += days;
            }
            if (all != several) {
                reporters(period.getKey(), reporters, whole, days, out);
            }
        }
    }

    private void reporters(
            String period,
            Map<String, Tally> reporters,
            Tally whole,
            double days,
            Consumer<Cell> out) {
        reporters.forEach(
                (name, tally) -> {
                    if (!name.isEmpty() && tally.counts.decided() >= detector.decided()) {
                        Counts others = whole.counts.minus(tally.counts);
                        out.accept(
                                cell(
                                        name,
                                        period,
                                        tally,
                                        others,
                                        Cell.Exposure.alone(days),
                                        reporters));
                    }
                });
    }

    private Cell cell(
            String reporter,
            String period,
            Tally tally,
            Counts others,
            Cell.Exposure exposure,
            Map<String, Tally> reporters) {
        int prolific =
                reporters.entrySet().stream()
                        .filter(entry -> !entry.getKey().isEmpty())
                        .mapToInt(entry -> entry.getValue().counts.received())
                        .max()
                        .orElse(0);
        return new Cell(
                new Cell.Name(project, reporter, period),
                tally.counts,
                others,
                exposure,
                new Cell.Records(tally.first, tally.last, prolific, tally.ids));
    }

    /** From the first to the last report of everybody, both days included. */
    private static double days(Tally whole) {
        return whole.ids.isEmpty()
                ? 0
                : ChronoUnit.DAYS.between(day(whole.first), day(whole.last)) + 1.0;
    }
}
