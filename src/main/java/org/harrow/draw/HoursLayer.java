package org.harrow.draw;

import java.util.Arrays;
import java.util.BitSet;
import org.harrow.model.TimeInterval;
import org.harrow.model.WeekHours;

/**
 * Dims what lies outside chosen hours of the week. Where an hour is narrower than a pixel all is
 * dimmed, and a stroke in its lane stands for each pixel that holds an action of these hours.
 */
final class HoursLayer {

    private static final long HOUR = 3_600_000_000L;
    private static final double DIM = 0.62;
    private static final double PAD = 4;
    private static final double WIDTH = 2;

    private final Scene scene;
    private final Sheet sheet;

    HoursLayer(Scene scene, Sheet sheet) {
        this.scene = scene;
        this.sheet = sheet;
    }

    void dim() {
        WeekHours hours = scene.view().shades().hours();
        if (hours == null) {
            return;
        }
        if (scene.scale().microsPerPixel() <= HOUR) {
            stripes(hours.bits());
        } else {
            veil(scene.plot().x(), scene.plot().right());
            scene.rows().rows().forEach(row -> strokes(row, hours.bits()));
        }
    }

    private void stripes(BitSet hours) {
        TimeInterval shown = scene.scale().time();
        long from = Math.floorDiv(shown.lo(), HOUR) * HOUR;
        long begun = from;
        for (long at = from; at <= shown.hi() + HOUR; at += HOUR) {
            if (hours.get(WeekHours.of(at))) {
                veil(scene.scale().near(begun, 0), scene.scale().near(at, 0));
                begun = at + HOUR;
            }
        }
        veil(scene.scale().near(begun, 0), scene.plot().right());
    }

    private void veil(double from, double to) {
        double left = StrictMath.rint(from);
        double width = StrictMath.rint(to) - left;
        if (width > 0) {
            Box plot = scene.plot();
            sheet.add(new Mark.Veil(new Box(left, plot.y(), width, plot.height()), DIM));
        }
    }

    private void strokes(LaneRow row, BitSet hours) {
        LaneColumns points = scene.timeline().points();
        int place = points.seek(row.lane(), scene.scale().time().lo());
        int to = points.seek(row.lane(), scene.scale().time().hi() + 1);
        double[] x = new double[(int) Math.max(0, scene.plot().width()) + 2];
        int found = 0;
        for (; place < to; place++) {
            double at = StrictMath.rint(scene.scale().x(points.time(place)));
            boolean next = found < x.length && (found == 0 || x[found - 1] < at);
            if (next && hours.get(WeekHours.of(points.time(place)))) {
                x[found++] = at;
            }
        }
        if (found > 0) {
            double top = row.y() + PAD;
            double height = Math.max(1, row.height() - 2 * PAD);
            double[] used = Arrays.copyOf(x, found);
            sheet.add(new Mark.Ticks(used, top, height, WIDTH, Ink.DENSITY));
        }
    }
}
