package org.harrow.draw;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/** Lanes with room for a stroke per action: 3 pixels wide, coloured by kind. */
final class TickLayer {

    private static final double WIDTH = 3;

    private final Scene scene;
    private final Sheet sheet;

    TickLayer(Scene scene, Sheet sheet) {
        this.scene = scene;
        this.sheet = sheet;
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
        for (Family family : Family.values()) {
            double[] x = xs.get(family);
            if (x != null) {
                double[] used = Arrays.copyOf(x, counts.getOrDefault(family, 0));
                sheet.add(new Mark.Ticks(used, top, height, WIDTH, family.ink()));
            }
        }
    }
}
