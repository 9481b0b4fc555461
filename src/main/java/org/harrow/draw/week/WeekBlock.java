package org.harrow.draw.week;

import org.harrow.draw.Box;
import org.harrow.draw.Counts;
import org.harrow.draw.Ink;
import org.harrow.draw.Mark;
import org.harrow.draw.chart.Board;
import org.harrow.model.WeekHours;
import org.jspecify.annotations.Nullable;

/** One account's week: seven rows of twenty-four cells, and the sum over the days below. */
final class WeekBlock {

    private static final double TITLE = 20;
    private static final double LABEL = 34;
    private static final double SUM = 22;
    private static final double HOURS = 16;

    /** One action is never the darkest cell. */
    private static final int FEW = 6;

    private final Board board;
    private final Clock clock;
    private final @Nullable WeekHours chosen;

    /**
     * @param chosen hours that are framed, or null
     */
    WeekBlock(Board board, Clock clock, @Nullable WeekHours chosen) {
        this.board = board;
        this.clock = clock;
        this.chosen = chosen;
    }

    /** How high a block of this width is. */
    static double height(double width, Clock clock) {
        double hours = clock.zone().isEmpty() ? HOURS : 2 * HOURS;
        return TITLE + 7 * cell(width) + SUM + hours + 14;
    }

    static double cell(double width) {
        return StrictMath.clamp(StrictMath.floor((width - LABEL - 14) / 24), 6.0, 22.0);
    }

    /**
     * Draws a block.
     *
     * @param line the first of its 168 lines in the twin
     */
    void draw(Week week, String name, Box box, int line) {
        double cell = cell(box.width());
        double left = box.x() + LABEL;
        double top = box.y() + TITLE;
        title(week, name, box, left + 24 * cell);
        for (int day = 0; day < 7; day++) {
            double y = top + day * cell;
            if (cell >= 9 || day % 2 == 0) {
                String word = Clock.DAYS[day];
                board.set(word, left - 6, y + cell / 2 + 4, Mark.Align.RIGHT, Ink.MUTED);
            }
            byte[] level = new byte[24];
            for (int hour = 0; hour < 24; hour++) {
                level[hour] = level(week.count()[day * 24 + hour], week.most());
                Box at = new Box(left + hour * cell, y, cell - 1, cell - 1);
                if (level[hour] == 0) {
                    board.sheet().bar(at, Ink.PANEL);
                }
                if (at.y() >= board.inner().y() && at.bottom() <= board.inner().bottom()) {
                    board.spot(at, line + day * 24 + hour);
                }
            }
            cells(level, new Box(left, y, 24 * cell, cell - 1), cell);
            frames(day, left, y, cell);
        }
        sums(week, left, top + 7 * cell + SUM, cell);
        hours(left, top + 7 * cell + SUM + 12, cell);
    }

    private void title(Week week, String name, Box box, double right) {
        String count = Counts.of(week.total());
        board.set(count, right - 1, box.y() + 14, Mark.Align.RIGHT, Ink.MUTED);
        double room = right - box.x() - board.sheet().width(count, 11) - 20;
        board.small(name, box.x() + 6, box.y() + 14, room, Ink.TEXT);
    }

    /** Single cells with a gap of a pixel between them. */
    private void cells(byte[] level, Box row, double cell) {
        for (int hour = 0; hour < 24; hour++) {
            if (level[hour] > 0) {
                Box at = new Box(row.x() + hour * cell, row.y(), cell - 1, row.height());
                board.sheet().add(new Mark.Strip(at, new byte[] {level[hour]}, Ink.DENSITY));
            }
        }
    }

    /** What is chosen stands out from its neighbours. */
    private void frames(int day, double left, double y, double cell) {
        for (int hour = 0; chosen != null && hour < 24; hour++) {
            if (chosen.has(day * 24 + hour)) {
                Box at = new Box(left + hour * cell - 1, y - 1, cell + 1, cell + 1);
                board.sheet().add(new Mark.Frame(at, 2, Ink.SELECTION));
            }
        }
    }

    private static byte level(int count, int most) {
        if (count == 0) {
            return 0;
        }
        double share = StrictMath.log1p(count) / StrictMath.log1p(Math.max(FEW, most));
        return (byte) Math.max(1, StrictMath.rint(share * Mark.Strip.LEVELS));
    }

    private void sums(Week week, double left, double bottom, double cell) {
        int most = 1;
        for (int hour = 0; hour < 24; hour++) {
            most = Math.max(most, week.ofDay(hour));
        }
        for (int hour = 0; hour < 24; hour++) {
            double height = StrictMath.rint((SUM - 5.0) * week.ofDay(hour) / most);
            if (height > 0) {
                double x = left + hour * cell;
                board.sheet().bar(x, bottom - height, cell - 1, height, Ink.COMMENT);
            }
        }
        board.sheet().bar(left, bottom, 24 * cell - 1, 1, Ink.RULE);
    }

    private void hours(double left, double baseline, double cell) {
        boolean two = !clock.zone().isEmpty();
        board.set("UTC", left - 6, baseline + 1, Mark.Align.RIGHT, Ink.MUTED);
        if (two) {
            String zone = clock.zone();
            board.set(zone, left - 6, baseline + 1 + HOURS, Mark.Align.RIGHT, Ink.MUTED);
        }
        for (int hour = 0; hour < 24; hour += cell < 9 ? 6 : 3) {
            double x = left + hour * cell;
            board.small(two(hour), x, baseline + 1, 30, Ink.MUTED);
            if (two) {
                board.small(two(clock.there(hour)), x, baseline + 1 + HOURS, 30, Ink.MUTED);
            }
        }
    }

    private static String two(int hour) {
        return hour < 10 ? "0" + hour : Integer.toString(hour);
    }
}
