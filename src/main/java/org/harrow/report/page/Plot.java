package org.harrow.report.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A chart of a finding's own numbers, with the same as a table. */
public sealed interface Plot {
    /** What is shown, in a line. */
    String title();

    /** Titles of the table; empty where the finding's own table says it already. */
    List<String> columns();

    /** Lines of the table, a cell for each column. */
    List<List<String>> rows();

    /**
     * A bar or a point.
     *
     * @param label of the line
     * @param value shown
     * @param interval its limits, or null
     * @param chance what chance or the others give, or null
     * @param words value and interval in words
     */
    record Bar(
            String label,
            double value,
            @Nullable Limits interval,
            @Nullable Double chance,
            String words) {}

    /** Both ends of an interval. */
    record Limits(double lo, double hi) {}

    /**
     * Level bars over one scale from nothing.
     *
     * @param told true where another table of the finding lists the same numbers
     */
    record Bars(String title, List<Bar> bars, boolean told) implements Plot {
        public Bars {
            bars = List.copyOf(bars);
        }

        @Override
        public List<String> columns() {
            return told ? List.of() : List.of("Of what|rest", "Value|rest");
        }

        @Override
        public List<List<String>> rows() {
            return bars.stream().map(b -> List.of(b.label(), b.words())).toList();
        }
    }

    /**
     * Durations on one scale from ten seconds to thirty days.
     *
     * @param micros of each, in the order of the answers
     */
    record Durations(String title, List<Long> micros) implements Plot {
        public Durations {
            micros = List.copyOf(micros);
        }

        @Override
        public List<String> columns() {
            return List.of("Answer|rest", "Latency|short");
        }

        @Override
        public List<List<String>> rows() {
            List<List<String>> out = new ArrayList<>();
            for (int i = 0; i < micros.size(); i++) {
                out.add(List.of(Integer.toString(i + 1), Format.duration(micros.get(i))));
            }
            return out;
        }
    }

    /**
     * Counts by hour of the week, from Monday 00 UTC.
     *
     * @param counts 168
     */
    record Week(String title, List<Long> counts) implements Plot {
        /** How days are called. */
        public static final List<String> DAYS =
                List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun");

        /** Hours of a day. */
        public static final int HOURS = 24;

        public Week {
            counts = List.copyOf(counts);
        }

        @Override
        public List<String> columns() {
            List<String> out = new ArrayList<>(List.of("Hour (UTC)|short"));
            DAYS.forEach(d -> out.add(d + "|n"));
            return out;
        }

        @Override
        public List<List<String>> rows() {
            List<List<String>> out = new ArrayList<>();
            for (int hour = 0; hour < HOURS; hour++) {
                List<String> row = new ArrayList<>(List.of((hour < 10 ? "0" : "") + hour));
                for (int day = 0; day < DAYS.size(); day++) {
                    row.add(Format.count(counts.get(day * HOURS + hour)));
                }
                out.add(row);
            }
            return out;
        }
    }
}
