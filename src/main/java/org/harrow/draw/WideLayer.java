package org.harrow.draw;

import java.util.ArrayList;
import java.util.List;
import org.harrow.model.TimeInterval;

/**
 * Times an hour wide or wider, mostly whole days: flat bars at the foot of the lane, as wide as the
 * time is uncertain. Bars that begin in the same pixel share one.
 */
final class WideLayer {

    private static final double HEIGHT = 5;
    private static final double LEAST = 3;
    private static final int LISTED = 1_000;

    private final Scene scene;
    private final Sheet sheet;
    private final Labels labels;

    WideLayer(Scene scene, Sheet sheet, Labels labels) {
        this.scene = scene;
        this.sheet = sheet;
        this.labels = labels;
    }

    void draw() {
        for (LaneRow lane : scene.rows().rows()) {
            draw(lane);
        }
    }

    private void draw(LaneRow lane) {
        LaneColumns wide = scene.timeline().wide();
        long back = scene.scale().time().lo() - scene.timeline().widest();
        int place = wide.seek(lane.lane(), back);
        int end = wide.seek(lane.lane(), scene.scale().time().hi() + 1);
        while (place < end) {
            double x = scene.scale().x(wide.time(place));
            long beyond = scene.scale().time(StrictMath.floor(x) + 1);
            int next = Math.max(place + 1, wide.gallop(lane.lane(), place, beyond));
            if (scene.shows(scene.data().at(wide.row(place)))) {
                bar(lane, place, Math.min(next, end));
            }
            place = next;
        }
    }

    private void bar(LaneRow lane, int from, int to) {
        LaneColumns wide = scene.timeline().wide();
        int row = wide.row(from);
        TimeInterval at = scene.data().at(row);
        double x = scene.scale().near(at.lo(), 0);
        double width = Math.max(LEAST, scene.scale().near(at.hi(), 0) - x);
        double y = lane.y() + lane.height() - HEIGHT - 1;
        Ink ink = Family.of(scene.data(), row).ink();
        sheet.add(new Mark.Interval(x, x + width, y + HEIGHT / 2, HEIGHT, ink));
        if (width > 100 && lane.height() >= 40) {
            String word = scene.data().kind(row).id().replace('_', ' ') + ", some time this day";
            Mark.Style style = Mark.Style.left(9, Ink.MUTED);
            String said = to - from == 1 ? word : "×" + (to - from);
            labels.ask(Labels.Rank.ASIDE, () -> labels.set(said, x + 6, y - 3, width - 8, style));
        }
        List<Integer> rows = new ArrayList<>();
        for (int place = from; place < Math.min(to, from + LISTED); place++) {
            rows.add(wide.row(place));
        }
        Target target =
                to - from == 1
                        ? new Target.Act(row)
                        : new Target.Acts(lane.lane(), rows, to - from);
        sheet.hit(new Box(x, y - 2, width, HEIGHT + 4), target);
    }
}
