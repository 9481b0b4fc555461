package org.harrow.draw;

import java.time.ZoneId;
import java.util.List;

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
        return axis.ticks(scene.scale().time(), APART * scene.scale().microsPerPixel());
    }

    void grid() {
        Box plot = scene.plot();
        for (TimeAxis.Tick tick : ticks(new TimeAxis(scene.view().zones().getFirst()))) {
            double x = scene.scale().x(tick.time());
            sheet.bar(x, plot.y(), 1, plot.height(), tick.major() ? Ink.RULE : Ink.GRID);
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

    private void row(TimeAxis axis, double top, boolean main) {
        Box box = scene.panes().axis();
        long start = scene.scale().time().lo();
        double base = top + 15;
        sheet.text(
                axis.date(start) + "  " + axis.offset(start),
                12,
                base,
                box.x() - 16,
                Mark.Style.left(Sheet.SMALL, main ? Ink.TEXT : Ink.MUTED));
        for (TimeAxis.Tick tick : ticks(axis)) {
            double x = StrictMath.rint(scene.scale().x(tick.time()));
            sheet.bar(x, top + (tick.major() ? 5 : 9), 1, tick.major() ? 15 : 11, Ink.RULE);
            Ink ink = tick.major() && main ? Ink.TEXT : Ink.MUTED;
            double room = Math.min(APART - 4, box.right() - x - 4);
            sheet.text(tick.label(), x + 4, base, room, Mark.Style.left(Sheet.SMALL, ink));
        }
    }
}
