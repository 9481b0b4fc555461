package org.harrow.draw;

import java.util.List;
import org.harrow.model.ContextMarker;

/**
 * What the analyst marked on the axis: a line through the lanes, or a band where the time is wide,
 * with a word on top. Words that do not fit are left out; the line stays and answers to the mouse.
 */
final class ContextLayer {

    private static final double HEIGHT = 15;
    private static final double LEAST = 40;
    private static final double MOST = 170;

    private final Scene scene;
    private final Sheet sheet;

    ContextLayer(Scene scene, Sheet sheet) {
        this.scene = scene;
        this.sheet = sheet;
    }

    void draw() {
        List<ContextMarker> shown =
                scene.timeline().markers().stream().filter(m -> scene.shows(m.at())).toList();
        for (int i = 0; i < shown.size(); i++) {
            double next = i + 1 < shown.size() ? x(shown.get(i + 1)) : scene.plot().right();
            draw(shown.get(i), next - 4);
        }
    }

    private double x(ContextMarker marker) {
        return StrictMath.rint(scene.scale().near(marker.at().lo(), 0));
    }

    private void draw(ContextMarker marker, double until) {
        Box plot = scene.plot();
        double x = x(marker);
        double end = StrictMath.rint(scene.scale().near(marker.at().hi(), 0));
        for (double y = plot.y(); y < plot.bottom(); y += 8) {
            sheet.bar(x, y, 1, Math.min(5, plot.bottom() - y), Ink.CONTEXT);
        }
        if (end - x > 3) {
            sheet.bar(x, plot.y(), end - x, 2, Ink.CONTEXT);
        }
        Target target = new Target.Context(marker);
        sheet.hit(new Box(x - 4, plot.y(), 9, plot.height()), target);
        sheet.glyph(Symbol.FLAG, x + 4, plot.y() + 8, 9, Ink.CONTEXT);
        double room = Math.min(MOST, until - x - 12);
        if (room >= LEAST) {
            String text = marker.type().id() + ": " + marker.text();
            double width = Math.min(room, sheet.width(text, Sheet.SMALL) + 8);
            Box box = new Box(x + 10, plot.y() + 1, width, HEIGHT);
            sheet.bar(box, Ink.PAPER);
            Mark.Style style = Mark.Style.left(Sheet.SMALL, Ink.CONTEXT);
            sheet.text(text, box.x() + 3, box.y() + 11, width - 4, style);
            sheet.hit(box, target);
        }
    }
}
