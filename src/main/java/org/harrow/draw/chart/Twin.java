package org.harrow.draw.chart;

import java.util.List;
import java.util.function.IntFunction;

/**
 * A chart as a table: everything that can be pointed at is a line of it. Lines are made when
 * somebody looks at them.
 *
 * @param columns titles
 * @param size how many lines
 * @param lines by number
 */
public record Twin(List<String> columns, int size, IntFunction<Line> lines) {

    /** Nothing to show. */
    public static final Twin NONE = of(List.of(), List.of());

    public Twin {
        columns = List.copyOf(columns);
    }

    /**
     * A line. Names are as in the record: hostile.
     *
     * @param cells one per column
     * @param pick what choosing it chooses
     * @param sentence the same in one sentence, for the narrator
     */
    public record Line(List<String> cells, Pick pick, String sentence) {
        public Line {
            cells = List.copyOf(cells);
        }
    }

    /** A table of lines that are there already. */
    public static Twin of(List<String> columns, List<Line> lines) {
        List<Line> held = List.copyOf(lines);
        return new Twin(columns, held.size(), held::get);
    }

    /** A line by its number. */
    public Line line(int number) {
        return lines.apply(number);
    }
}
