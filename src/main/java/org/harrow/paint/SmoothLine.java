package org.harrow.paint;

import org.harrow.draw.Mark;

/**
 * A straight line as pixels: each is covered by how near its centre lies to the line, which costs
 * only the pixels along it.
 */
final class SmoothLine {

    private final double x;
    private final double y;
    private final double length;
    private final double alongX;
    private final double alongY;
    private final double half;
    private final double dash;
    private final double period;

    SmoothLine(Mark.Line line, double scale) {
        this.x = line.x1() * scale;
        this.y = line.y1() * scale;
        double dx = line.x2() * scale - x;
        double dy = line.y2() * scale - y;
        this.length = StrictMath.max(1e-6, StrictMath.sqrt(dx * dx + dy * dy));
        this.alongX = dx / length;
        this.alongY = dy / length;
        this.half = line.stroke().thickness() * scale / 2;
        boolean dashed = line.stroke().dashed();
        this.dash = dashed ? Symbols.DASH * scale : length;
        this.period = dashed ? (Symbols.DASH + Symbols.GAP) * scale : 2 * length;
    }

    void lay(Raster.Pixels on, int argb) {
        boolean steep = StrictMath.abs(alongY) > StrictMath.abs(alongX);
        double start = steep ? y : x;
        double end = start + length * (steep ? alongY : alongX);
        double reach = (half + 1) / StrictMath.max(StrictMath.abs(alongX), StrictMath.abs(alongY));
        int most = steep ? on.height() : on.width();
        int from = clamp(StrictMath.min(start, end) - half - 1, most);
        int to = clamp(StrictMath.max(start, end) + half + 2, most);
        for (int main = from; main < to; main++) {
            double middle = across(main + 0.5, steep);
            int across = steep ? on.width() : on.height();
            int first = clamp(middle - reach, across);
            int last = clamp(middle + reach + 1, across);
            for (int side = first; side < last; side++) {
                int px = steep ? side : main;
                int py = steep ? main : side;
                int alpha = cover(px + 0.5 - x, py + 0.5 - y);
                if (alpha > 0) {
                    int pixel = py * on.width() + px;
                    on.argb()[pixel] = Mask.blend(on.argb()[pixel], argb, alpha);
                }
            }
        }
    }

    private static int clamp(double value, int most) {
        return (int) StrictMath.clamp(StrictMath.floor(value), 0.0, (double) most);
    }

    /** Where the line is across its main direction. */
    private double across(double main, boolean steep) {
        return steep ? x + (main - y) * alongX / alongY : y + (main - x) * alongY / alongX;
    }

    /** Of a pixel whose centre lies here from the line's beginning, 0 to 255. */
    private int cover(double dx, double dy) {
        double away = StrictMath.abs(dx * alongY - dy * alongX);
        double along = dx * alongX + dy * alongY;
        if (along < -0.5 || along > length + 0.5) {
            return 0;
        }
        double in = StrictMath.max(0, along) % period;
        double ends = StrictMath.min(dash - in, StrictMath.min(along, length - along));
        if (period - in < 0.5) {
            ends = StrictMath.max(ends, in - period);
        }
        double covered = within(half - away) * within(ends);
        return (int) StrictMath.rint(255 * covered);
    }

    private static double within(double inside) {
        return StrictMath.clamp(inside + 0.5, 0.0, 1.0);
    }
}
