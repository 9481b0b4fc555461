package org.harrow.draw.week;

import java.util.ArrayList;
import java.util.List;
import org.harrow.draw.Box;
import org.harrow.draw.Counts;
import org.harrow.draw.Ink;
import org.harrow.draw.Symbol;
import org.harrow.draw.TextMeasure;
import org.harrow.draw.Timeline;
import org.harrow.draw.chart.Board;
import org.harrow.draw.chart.Chart;
import org.harrow.draw.chart.Lens;
import org.harrow.draw.chart.Pick;
import org.harrow.draw.chart.Reach;
import org.harrow.draw.chart.Twin;
import org.harrow.model.WeekHours;

/** The week of every account, hour by hour: darkness is the number of actions on a log scale. */
public final class HoursLayout {

    private static final double BLOCK = 330;
    private static final double GAP = 18;
    private static final double EDGE = 12;

    private static final List<String> COLUMNS =
            List.of("Account", "Hour of the week", "Actions", "Of", "Share");

    private static final List<Board.Entry> LEGEND =
            List.of(
                    new Board.Entry(Symbol.SQUARE, Ink.DENSITY, "more actions, log scale"),
                    new Board.Entry(Symbol.SQUARE, Ink.COMMENT, "sum over the days"));

    private final TextMeasure measure;

    /**
     * @param measure widths of the font that the marks will be painted in
     */
    public HoursLayout(TextMeasure measure) {
        this.measure = measure;
    }

    /** What decides the counts. */
    private record Wanted(Lens.Filter filter) {}

    /** How high a picture is that shows every account, up to some pages. */
    public static double height(Timeline timeline, Lens lens) {
        Clock clock = new Clock(lens.zone(), timeline.span().hi());
        Box inner = new Box(0, 0, lens.sheet().width(), 0);
        double rows = Grid.of(inner, Weeks.of(timeline, lens).weeks().size(), clock).reach(inner);
        return StrictMath.clamp(rows + 60, 420.0, 3_000.0);
    }

    /** The chart of a case. */
    public Chart layout(Timeline timeline, Lens lens) {
        Board board = new Board(measure, lens, LEGEND);
        Weeks.Counted counted =
                timeline.remembered()
                        .of(
                                new Wanted(lens.filter().atAllHours()),
                                Weeks.Counted.class,
                                () -> Weeks.of(timeline, lens));
        List<Week> weeks = counted.weeks();
        Clock clock = new Clock(lens.zone(), timeline.span().hi());
        Box inner = board.inner();
        Grid grid = Grid.of(inner, weeks.size(), clock);
        double scroll = Math.min(StrictMath.rint(lens.sheet().scroll()), grid.reach(inner));
        WeekBlock block = new WeekBlock(board, clock, lens.filter().hours());
        for (int i = 0; i < weeks.size(); i++) {
            Box box = grid.box(inner, i, scroll);
            if (box.bottom() > inner.y() && box.y() < inner.bottom()) {
                block.draw(weeks.get(i), name(timeline, weeks.get(i)), box, i * Week.HOURS);
            }
        }
        if (weeks.isEmpty()) {
            board.nothing(
                    lens.filter().atAllHours().equals(Lens.Filter.NONE)
                            ? "No action whose hour is known is in the records."
                            : "No action whose hour is known passes the filters; Esc takes one"
                                    + " away.");
        }
        String title = "Hours of the week";
        board.caption(title, words(counted));
        Twin twin =
                new Twin(
                        COLUMNS,
                        weeks.size() * Week.HOURS,
                        i -> line(timeline, weeks.get(i / Week.HOURS), i % Week.HOURS, clock));
        return board.chart(title, inner, twin, new Reach(grid.reach(inner), null, 24));
    }

    /** Where blocks lie. */
    private record Grid(int columns, int rows, double width, double height) {

        static Grid of(Box inner, int count, Clock clock) {
            double room = inner.width() - 2 * EDGE;
            int fit = (int) Math.max(1, StrictMath.floor((room + GAP) / (BLOCK + GAP)));
            int columns = Math.max(1, Math.min(fit, count));
            double width = Math.min(600, (room + GAP) / columns - GAP);
            int rows = (count + columns - 1) / columns;
            return new Grid(columns, rows, width, WeekBlock.height(width, clock));
        }

        Box box(Box inner, int place, double scroll) {
            double x = EDGE + (place % columns) * (width + GAP);
            int row = place / columns;
            double y = inner.y() + 8 + row * height - scroll;
            return new Box(StrictMath.rint(x), StrictMath.rint(y), width, height);
        }

        double reach(Box inner) {
            return Math.max(0, rows * height + 16 - inner.height());
        }
    }

    private static String name(Timeline timeline, Week week) {
        return timeline.data().accounts().get(week.account()).id();
    }

    /** Its numbers add up to all actions that pass the filters. */
    private static String words(Weeks.Counted counted) {
        List<Week> weeks = counted.weeks();
        long total = weeks.stream().mapToLong(Week::total).sum();
        String words = Counts.of(weeks.size(), "account") + ", " + Counts.of(total, "action");
        if (weeks.size() == 1) {
            Week week = weeks.getFirst();
            int from = week.quiet();
            words +=
                    "; quietest eight hours from "
                            + Clock.hour(from)
                            + " UTC with "
                            + Counts.of(week.inQuiet(from));
        }
        List<String> out = new ArrayList<>();
        add(out, counted.wide(), "without an hour");
        add(out, counted.nameless(), "of no account in the record");
        add(out, counted.further(), "of further accounts");
        return out.isEmpty() ? words : words + "; left out: " + String.join(", ", out);
    }

    private static void add(List<String> out, int count, String what) {
        if (count > 0) {
            out.add(Counts.of(count) + " " + what);
        }
    }

    private static Twin.Line line(Timeline timeline, Week week, int hour, Clock clock) {
        String name = name(timeline, week);
        int count = week.count()[hour];
        String share = Counts.percent((double) count / week.total());
        String when = clock.words(hour);
        return new Twin.Line(
                List.of(name, when, Counts.of(count), Counts.of(week.total()), share),
                new Pick.Hours(week.account(), new WeekHours(List.of(hour))),
                name
                        + ", "
                        + when
                        + ": "
                        + Counts.of(count)
                        + " of "
                        + Counts.of(week.total(), "action"));
    }
}
