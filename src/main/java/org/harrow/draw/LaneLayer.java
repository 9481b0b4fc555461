package org.harrow.draw;

import java.util.ArrayList;
import java.util.List;

/** The lanes themselves: each at the level of detail that its number of actions in view allows. */
final class LaneLayer {

    /** Above this many actions per pixel a lane is a density strip. */
    private static final double STRIP = 1;

    /** Above this it is ticks, below glyphs with labels. */
    private static final double TICKS = 0.05;

    /** With fewer actions than this on the whole sheet, labels become cards with an excerpt. */
    private static final int CARDS = 40;

    private final Scene scene;
    private final Sheet sheet;
    private final Labels labels;

    LaneLayer(Scene scene, Sheet sheet, Labels labels) {
        this.scene = scene;
        this.sheet = sheet;
        this.labels = labels;
    }

    /** What a lane holds in view: places {@code from .. to - 1}. */
    record Run(LaneRow row, int from, int to) {
        int count() {
            return to - from;
        }
    }

    void draw() {
        List<Run> runs = runs();
        double width = Math.max(1, scene.plot().width());
        int total = runs.stream().mapToInt(Run::count).sum();
        StripLayer strips = new StripLayer(scene, sheet, labels);
        GlyphLayer glyphs = new GlyphLayer(scene, sheet, labels, total < CARDS);
        for (Run run : runs) {
            double density = run.count() / width;
            if (density > STRIP) {
                strips.collect(run);
            } else if (density > TICKS) {
                new TickLayer(scene, sheet, labels).draw(run);
            } else {
                glyphs.draw(run);
            }
        }
        strips.draw();
    }

    private List<Run> runs() {
        LaneColumns points = scene.timeline().points();
        List<Run> runs = new ArrayList<>();
        for (LaneRow row : scene.rows().rows()) {
            int from = points.seek(row.lane(), scene.scale().time().lo());
            int to = points.seek(row.lane(), scene.scale().time().hi() + 1);
            runs.add(new Run(row, from, to));
        }
        return runs;
    }
}
