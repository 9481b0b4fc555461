package org.harrow.draw;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/** Lanes with room for a stroke per action: 3 pixels wide, coloured by kind. */
final class TickLayer {

    private static final double WIDTH = 3;

    /** No label lies between strokes that are closer than this. */
    private static final double GAP = 24;

    private final Scene scene;
    private final Sheet sheet;
    private final Labels labels;

    TickLayer(Scene scene, Sheet sheet, Labels labels) {
        this.scene = scene;
        this.sheet = sheet;
        this.labels = labels;
    }

    void draw(LaneLayer.Run run) {
        Map<Family, double[]> xs = new EnumMap<>(Family.class);
        Map<Family, Integer> counts = new EnumMap<>(Family.class);
        LaneColumns points = scene.timeline().points();
        for (int place = run.from(); place < run.to(); place++) {
            Family family = Family.of(scene.data(), points.row(place));
            double[] x = xs.computeIfAbsent(family, key -> new double[run.count()]);
            int count = counts.getOrDefault(family, 0);
            double at = StrictMath.rint(scene.scale().x(points.time(place)) - WIDTH / 2);
            if (count == 0 || x[count - 1] != at) {
                x[count] = at;
                counts.put(family, count + 1);
            }
        }
        double height = Math.min(18, run.row().height() - 6);
        double top = StrictMath.rint(run.row().middle() - height / 2);
        avoid(run, top, height);
        for (Family family : Family.values()) {
            double[] x = xs.get(family);
            if (x != null) {
                double[] used = Arrays.copyOf(x, counts.getOrDefault(family, 0));
                sheet.add(new Mark.Ticks(used, top, height, WIDTH, family.ink()));
            }
        }
    }

    /** Keeps labels off strokes, those close to each other in one. */
    private void avoid(LaneLayer.Run run, double top, double height) {
        LaneColumns points = scene.timeline().points();
        double from = Double.NaN;
        double to = 0;
        for (int place = run.from(); place < run.to(); place++) {
            double x = scene.scale().x(points.time(place));
            if (x - to > GAP && from <= to) {
                labels.avoid(new Box(from, top, to - from, height));
                from = Double.NaN;
            }
            from = Double.isNaN(from) ? x - WIDTH : from;
            to = x + WIDTH;
        }
        if (from <= to) {
            labels.avoid(new Box(from, top, to - from, height));
        }
    }
}
