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
    private final boolean dashed;
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
        this.dashed = line.stroke().dashed();
        this.dash = Symbols.DASH * scale;
        this.period = (Symbols.DASH + Symbols.GAP) * scale;
    }

    void lay(Raster.Pixels on, int argb) {
        boolean steep = Math.abs(alongY) > Math.abs(alongX);
        double start = steep ? y : x;
        double end = start + length * (steep ? alongY : alongX);
        double slope = steep ? alongX / alongY : alongY / alongX;
        double origin = (steep ? x - y * slope : y - x * slope) + 0.5 * slope;
        double reach = (half + 0.5) / Math.max(Math.abs(alongX), Math.abs(alongY));
        int most = steep ? on.height() : on.width();
        int across = steep ? on.width() : on.height();
        int from = clamp(Math.min(start, end) - half - 1, most);
        int to = clamp(Math.max(start, end) + half + 2, most);
        for (int main = from; main < to; main++) {
            double middle = origin + main * slope;
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

    /** The whole number below, within an edge. */
    private static int clamp(double value, int most) {
        return value <= 0 ? 0 : value >= most ? most : (int) value;
    }

    /**
     * Of a pixel whose centre lies here from the line's beginning, 0 to 255; asked for every pixel
     * of every line.
     */
    private int cover(double dx, double dy) {
        double beside = half - Math.abs(dx * alongY - dy * alongX) + 0.5;
        double along = dx * alongX + dy * alongY;
        double ends = Math.min(along, length - along);
        ends = 0.5 + (dashed ? dashes(along, ends) : ends);
        if (beside <= 0 || ends <= 0) {
            return 0;
        }
        return (int) (255 * Math.min(beside, 1) * Math.min(ends, 1) + 0.5);
    }

    private double dashes(double along, double ends) {
        double in = Math.max(0, along) % period;
        double inside = Math.min(dash - in, ends);
        return period - in < 0.5 ? Math.max(inside, in - period) : inside;
    }
}
