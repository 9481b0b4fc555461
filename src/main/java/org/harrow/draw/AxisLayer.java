package org.harrow.draw;

import java.time.ZoneId;
import java.util.List;
import org.harrow.model.TimeInterval;

/** The time axis above the lanes, a row of labels per zone, and the grid lines through them. */
final class AxisLayer {

    private static final double APART = 84;
    private static final double ROW = 20;

    private final Scene scene;
    private final Sheet sheet;

    AxisLayer(Scene scene, Sheet sheet) {
        this.scene = scene;
        this.sheet = sheet;
    }

    private List<TimeAxis.Tick> ticks(TimeAxis axis) {
        double apart = APART * scene.scale().microsPerPixel();
        return scene.scale().plain().stream()
                .flatMap(part -> axis.ticks(part, apart).stream())
                .toList();
    }

    /** A label stops before a fold, and before the edge of the sheet. */
    private double room(double x) {
        double room = Math.min(APART - 4, scene.panes().axis().right() - x - 4);
        for (TimeInterval fold : scene.scale().folds()) {
            double begins = scene.scale().x(fold.lo());
            room = begins > x ? Math.min(room, begins - x - 4) : room;
        }
        return room;
    }

    void grid(Labels labels) {
        Box plot = scene.plot();
        if (scene.rows().held() > 0) {
            double bottom = scene.rows().pinnedBottom();
            labels.keepFree(new Box(plot.x(), bottom - 2, plot.width(), 2));
        }
        for (TimeAxis.Tick tick : ticks(new TimeAxis(scene.view().zones().getFirst()))) {
            double x = scene.scale().x(tick.time());
            sheet.bar(x, plot.y(), 1, plot.height(), tick.major() ? Ink.RULE : Ink.GRID);
            if (tick.major()) {
                labels.line(new Box(x, plot.y(), 1, plot.height()));
            }
        }
    }

    void labels() {
        Box axis = scene.panes().axis();
        sheet.bar(new Box(0, axis.y(), axis.right(), axis.height()), Ink.PANEL);
        int row = 0;
        for (ZoneId zone : scene.view().zones()) {
            row(new TimeAxis(zone), axis.y() + row * ROW, row == 0);
            row++;
        }
        sheet.bar(0, axis.bottom() - 1, axis.right(), 1, Ink.RULE);
    }

    /** The days that are shown, from the first to the last where there is room for both. */
    private String corner(TimeAxis axis, double room) {
        TimeInterval shown = scene.scale().time();
        String first = axis.date(shown.lo());
        String last = axis.date(shown.hi());
        String offset = "  " + axis.offset(shown.lo());
        String both = first + " – " + last + offset;
        boolean fits = sheet.width(both, Sheet.SMALL) <= room;
        return fits && !first.equals(last) ? both : first + offset;
    }

    private void row(TimeAxis axis, double top, boolean main) {
        Box box = scene.panes().axis();
        double base = top + 15;
        sheet.text(
                corner(axis, box.x() - 16),
                12,
                base,
                box.x() - 16,
                Mark.Style.left(Sheet.SMALL, main ? Ink.TEXT : Ink.MUTED));
        for (TimeAxis.Tick tick : ticks(axis)) {
            double x = StrictMath.rint(scene.scale().x(tick.time()));
            sheet.bar(x, top + (tick.major() ? 5 : 9), 1, tick.major() ? 15 : 11, Ink.RULE);
            Ink ink = tick.major() && main ? Ink.TEXT : Ink.MUTED;
            if (sheet.width(tick.label(), Sheet.SMALL) <= room(x)) {
                sheet.text(tick.label(), x + 4, base, APART, Mark.Style.left(Sheet.SMALL, ink));
            }
        }
    }
}
