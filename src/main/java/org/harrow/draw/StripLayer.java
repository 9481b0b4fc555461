package org.harrow.draw;

import java.util.ArrayList;
import java.util.List;

/**
 * Lanes with more actions than pixels: darkness on a logarithmic scale that all strips of the
 * picture share, and a tick over every pixel that holds a closure.
 */
final class StripLayer {

    private static final double PAD = 5;
    private static final double TICK = 3;

    private final Scene scene;
    private final Sheet sheet;
    private final Labels labels;
    private final List<LaneLayer.Run> runs = new ArrayList<>();
    private final List<int[]> edges = new ArrayList<>();

    StripLayer(Scene scene, Sheet sheet, Labels labels) {
        this.scene = scene;
        this.sheet = sheet;
        this.labels = labels;
    }

    /** Counts a lane's actions per pixel. */
    void collect(LaneLayer.Run run) {
        runs.add(run);
        edges.add(edges(run));
    }

    /** The place of the lane at which each pixel begins, and one behind the last. */
    private int[] edges(LaneLayer.Run run) {
        Timeline timeline = scene.timeline();
        int lane = run.row().lane();
        int pixels = (int) scene.plot().width();
        boolean table =
                timeline.counts().has(lane)
                        && scene.scale().microsPerPixel() >= timeline.counts().cell();
        int[] edge = new int[pixels + 1];
        int place = run.from();
        for (int i = 0; i < pixels; i++) {
            long time = scene.scale().time(scene.plot().x() + i);
            place =
                    table
                            ? timeline.counts().place(timeline.points(), lane, time)
                            : timeline.points().gallop(lane, place, time);
            edge[i] = Math.clamp(place, run.from(), run.to());
        }
        edge[pixels] = run.to();
        return edge;
    }

    void draw() {
        int most = 1;
        for (int[] edge : edges) {
            for (int i = 0; i + 1 < edge.length; i++) {
                most = Math.max(most, edge[i + 1] - edge[i]);
            }
        }
        for (int i = 0; i < runs.size(); i++) {
            strip(runs.get(i), edges.get(i), most);
        }
    }

    private void strip(LaneLayer.Run run, int[] edge, int most) {
        byte[] level = new byte[edge.length - 1];
        double[] closures = new double[level.length];
        int found = 0;
        double scale = (Mark.Strip.LEVELS - 1) / StrictMath.log(Math.max(2, most));
        for (int i = 0; i < level.length; i++) {
            int count = edge[i + 1] - edge[i];
            if (count > 0) {
                level[i] = (byte) (1 + StrictMath.rint(scale * StrictMath.log(count)));
                if (scene.timeline().ranks().max(edge[i], edge[i + 1]) == Family.DECISION.rank()) {
                    closures[found++] = scene.plot().x() + i;
                }
            }
        }
        double top = run.row().y() + PAD;
        double height = run.row().height() - 2 * PAD;
        Box box = new Box(scene.plot().x(), top, level.length, height);
        sheet.add(new Mark.Strip(box, level, Ink.DENSITY));
        labels.avoid(box);
        if (found > 0) {
            double[] x = java.util.Arrays.copyOf(closures, found);
            sheet.add(new Mark.Ticks(x, top - TICK, TICK, 1, Ink.DECISION));
        }
        if (scene.timeline().lanes().get(run.row().lane()).automation()) {
            sheet.add(new Mark.Frame(box, 1, Ink.MUTED));
        }
    }
}
