package org.harrow.draw;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Latency arcs as elbows: from the trigger upright to the reaction's lane, along it, and onto the
 * reaction. The strongest 300 in view, and all of the selected finding. An end off the sheet is a
 * stub that says what lies there.
 */
final class ArcLayer {

    /** More elbows than this are a thicket; the ranking decides which stay. */
    private static final int MOST = 300;

    private static final double CLEAR = GlyphLayer.SIZE / 2 + 3;
    private static final double LABEL_FROM = 40;

    private final Scene scene;
    private final Sheet sheet;
    private final Labels labels;
    private final Map<Integer, Integer> slots = new HashMap<>();

    ArcLayer(Scene scene, Sheet sheet) {
        this.scene = scene;
        this.sheet = sheet;
        this.labels = new Labels(sheet);
    }

    void draw() {
        List<LatencyArc> chosen = chosen();
        Map<Integer, Integer> fans = new HashMap<>();
        for (LatencyArc arc : chosen.reversed()) {
            int fan = Math.min(4, fans.merge(arc.trigger(), 1, Integer::sum) - 1);
            draw(arc, fan * 3.0);
        }
    }

    private List<LatencyArc> chosen() {
        ArcBand band = scene.view().shades().arcs();
        List<LatencyArc> chosen = new ArrayList<>();
        for (LatencyArc arc : scene.timeline().arcs()) {
            boolean pinned = isPinned(arc);
            boolean start = scene.shows(scene.data().at(arc.trigger()));
            boolean end = scene.shows(scene.data().at(arc.reaction()));
            boolean wanted = pinned || band.holds(arc.arc().latency());
            if ((start || end) && wanted && (chosen.size() < MOST || pinned)) {
                chosen.add(arc);
            }
        }
        return chosen;
    }

    private void draw(LatencyArc arc, double shift) {
        if (!scene.shows(scene.data().at(arc.trigger()))) {
            arriving(arc);
        } else if (!scene.shows(scene.data().at(arc.reaction()))) {
            leaving(arc);
        } else if (isInLane(arc.trigger()) && isInLane(arc.reaction())) {
            elbow(arc, shift);
        } else if (isWide(arc) || isPinned(arc)) {
            hidden(arc);
        }
    }

    private boolean isInLane(int row) {
        return scene.rows().shows(scene.timeline().lanes().of(row));
    }

    private boolean isPinned(LatencyArc arc) {
        return arc.finding() == scene.view().focus().finding();
    }

    /** Narrower arcs cannot be told apart at this zoom; they become hair lines. */
    private boolean isWide(LatencyArc arc) {
        return scene.x(arc.reaction()) - scene.x(arc.trigger()) >= LABEL_FROM / 2;
    }

    /** One end lies in a lane that is scrolled away: a stub that says which. */
    private void hidden(LatencyArc arc) {
        boolean start = isInLane(arc.trigger());
        if (!start && !isInLane(arc.reaction())) {
            return;
        }
        int here = start ? arc.trigger() : arc.reaction();
        LaneRow lane = lane(here);
        boolean down = lane(start ? arc.reaction() : arc.trigger()).middle() > lane.middle();
        double x = scene.x(here);
        double y = lane.middle() + (down ? CLEAR : -CLEAR);
        double end = y + (down ? 5 : -5);
        double[] xs = {x, x};
        double[] ys = {y, end};
        sheet.add(new Mark.Elbow(xs, ys, arc.thickness(), arc.ink()));
        sheet.glyph(down ? Symbol.ARROW_DOWN : Symbol.ARROW_UP, x, end, 7, arc.ink());
        hits(xs, ys, arc);
        String text =
                start
                        ? words(arc) + " later: " + name(arc.reaction())
                        : words(arc) + " before: " + name(arc.trigger());
        stub(text, x + 8, Math.min(x + 400, scene.plot().right() - 4), end, arc);
    }

    private LaneRow lane(int row) {
        return scene.rows().find(scene.timeline().lanes().of(row), scene.plot());
    }

    private void elbow(LatencyArc arc, double shift) {
        LaneRow from = lane(arc.trigger());
        LaneRow to = lane(arc.reaction());
        double x0 = Math.min(scene.x(arc.trigger()) + shift, scene.x(arc.reaction()));
        double x1 = scene.x(arc.reaction());
        boolean down = to.middle() > from.middle();
        double side = down || from.lane() == to.lane() ? -1 : 1;
        double leave = from.middle() + (from.lane() == to.lane() ? -CLEAR : down ? CLEAR : -CLEAR);
        double land = to.middle() + side * CLEAR;
        double level = land + side * (2 + slot(to));
        boolean wide = isWide(arc) || isPinned(arc);
        double thick = wide ? arc.thickness() + (isPinned(arc) ? 1 : 0) : 1;
        double[] x = {x0, x0, x1, x1};
        double[] y = {leave, level, level, land};
        sheet.add(new Mark.Elbow(x, y, thick, arc.ink()));
        Symbol head = side < 0 ? Symbol.ARROW_DOWN : Symbol.ARROW_UP;
        if (wide) {
            sheet.glyph(head, x1, land, 7, arc.ink());
        }
        hits(x, y, arc);
        if (x1 - x0 > LABEL_FROM) {
            labels.on(Latency.words(arc.arc().latency()), x0 + 4, x1 - 4, level, arc.ink());
        }
    }

    private double slot(LaneRow lane) {
        int used = slots.merge(lane.lane(), 1, Integer::sum) - 1;
        return lane.height() >= 36 ? used % 3 * 4 : 0;
    }

    /** The reaction lies off the sheet. */
    private void leaving(LatencyArc arc) {
        double x = scene.x(arc.trigger());
        double right = scene.plot().right() - 4;
        double y = lane(arc.trigger()).middle() + CLEAR + 2;
        double[] xs = {x, x, right - 4};
        double[] ys = {y - 2, y, y};
        sheet.add(new Mark.Elbow(xs, ys, arc.thickness(), arc.ink()));
        sheet.glyph(Symbol.ARROW_RIGHT, right - 4, y, 8, arc.ink());
        hits(xs, ys, arc);
        String text = words(arc) + " later: " + name(arc.reaction());
        stub(text, x + 8, right - 14, y, arc);
    }

    /** The trigger lies off the sheet. */
    private void arriving(LatencyArc arc) {
        double x = scene.x(arc.reaction());
        double left = scene.plot().x() + 4;
        double y = lane(arc.reaction()).middle() - CLEAR - 2;
        double[] xs = {left, x, x};
        double[] ys = {y, y, y + 2};
        sheet.add(new Mark.Elbow(xs, ys, arc.thickness(), arc.ink()));
        sheet.glyph(Symbol.ARROW_DOWN, x, y + 2, 7, arc.ink());
        hits(xs, ys, arc);
        stub(words(arc) + " before: " + name(arc.trigger()), left + 4, x - 8, y, arc);
    }

    private void stub(String text, double from, double to, double y, LatencyArc arc) {
        if (!labels.on(text, from, to, y, arc.ink())) {
            labels.on(words(arc), from, to, y, arc.ink());
        }
    }

    private static String words(LatencyArc arc) {
        return Latency.words(arc.arc().latency());
    }

    private String name(int row) {
        return Names.deed(scene.data(), row) + " by " + Names.actor(scene.data(), row);
    }

    private void hits(double[] x, double[] y, LatencyArc arc) {
        for (int i = 0; i + 1 < x.length; i++) {
            double left = Math.min(x[i], x[i + 1]) - 3;
            double top = Math.min(y[i], y[i + 1]) - 3;
            double width = Math.abs(x[i] - x[i + 1]) + 6;
            double height = Math.abs(y[i] - y[i + 1]) + 6;
            sheet.hit(new Box(left, top, width, height), new Target.Latency(arc));
        }
    }
}
