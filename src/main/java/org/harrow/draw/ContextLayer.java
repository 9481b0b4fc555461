package org.harrow.draw;

import java.util.List;
import org.harrow.model.ContextMarker;

/**
 * What the analyst marked on the axis: a line through the lanes, or a band where the time is wide,
 * and its words in a row of their own on the axis. Words that do not fit are left out; the flag
 * stays and answers to the mouse.
 */
final class ContextLayer {

    private static final double ROW = 20;
    private static final double LEAST = 40;
    private static final double MOST = 260;

    private final Scene scene;
    private final Sheet sheet;

    ContextLayer(Scene scene, Sheet sheet) {
        this.scene = scene;
        this.sheet = sheet;
    }

    private List<ContextMarker> shown() {
        return scene.timeline().markers().stream().filter(m -> scene.shows(m.at())).toList();
    }

    private double x(ContextMarker marker) {
        return StrictMath.rint(scene.scale().near(marker.at().lo(), 0));
    }

    /** Under the marks of the lanes. */
    void lines() {
        Box plot = scene.plot();
        for (ContextMarker marker : shown()) {
            double x = x(marker);
            for (double y = plot.y(); y < plot.bottom(); y += 8) {
                sheet.bar(x, y, 1, Math.min(5, plot.bottom() - y), Ink.CONTEXT);
            }
            sheet.hit(new Box(x - 3, plot.y(), 7, plot.height()), new Target.Context(marker));
        }
    }

    /** The row of the axis. */
    void words() {
        Box axis = scene.panes().axis();
        double top = axis.bottom() - ROW - 2;
        List<ContextMarker> shown = shown();
        if (scene.timeline().markers().isEmpty()) {
            return;
        }
        Mark.Style title = Mark.Style.left(Sheet.SMALL, Ink.MUTED);
        sheet.text("Markers", 12, top + 14, axis.x() - 16, title);
        for (int i = 0; i < shown.size(); i++) {
            double next = i + 1 < shown.size() ? x(shown.get(i + 1)) : axis.right();
            word(shown.get(i), top, next - 6);
        }
    }

    private void word(ContextMarker marker, double top, double until) {
        double x = x(marker);
        double end = StrictMath.rint(scene.scale().near(marker.at().hi(), 0));
        sheet.bar(x, top + 2, 1, ROW, Ink.CONTEXT);
        if (end - x > 3) {
            sheet.bar(x, top + ROW, end - x, 2, Ink.CONTEXT);
        }
        sheet.glyph(Symbol.FLAG, x + 5, top + 9, 10, Ink.CONTEXT);
        double room = Math.min(MOST, until - x - 12);
        double width = 12;
        if (room >= LEAST) {
            String text = marker.type().id() + ": " + VisibleText.flowing(marker.text());
            Mark.Style style = Mark.Style.left(Sheet.SMALL, Ink.CONTEXT);
            width += sheet.text(text, x + 12, top + 14, room, style);
        }
        sheet.hit(new Box(x - 1, top, width, ROW), new Target.Context(marker));
    }
}
