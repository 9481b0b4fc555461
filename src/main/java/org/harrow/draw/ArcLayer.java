package org.harrow.draw;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Latency arcs as elbows: from the trigger upright to the reaction's lane, along it, and onto the
 * reaction. The strongest 300 in view, and all of the selected finding and of pinned lanes. An end
 * that is not in view is a stub that says what lies there; see {@link ArcStubs}.
 */
final class ArcLayer {

    /** More elbows than this are a thicket; the ranking decides which stay. */
    private static final int MOST = 300;

    static final double CLEAR = GlyphLayer.SIZE / 2 + 3;
    private static final double LABEL_FROM = 40;

    /** How far above or below its line a word may stand. */
    private static final double BESIDE = 9;

    private final Scene scene;
    private final Sheet sheet;
    private final Labels labels;
    private final ArcStubs stubs;
    private final Map<Integer, Integer> slots = new HashMap<>();
    private final Set<Said> said = new HashSet<>();

    /** A word that stands at a reaction already. */
    private record Said(int reaction, String words) {}

    ArcLayer(Scene scene, Sheet sheet, Labels labels) {
        this.scene = scene;
        this.sheet = sheet;
        this.labels = labels;
        this.stubs = new ArcStubs(scene, sheet, labels);
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
            boolean always =
                    pinned || isInPinnedLane(arc.trigger()) || isInPinnedLane(arc.reaction());
            boolean wanted = always || band.holds(arc.arc().latency());
            if ((start || end) && wanted && (chosen.size() < MOST || always)) {
                chosen.add(arc);
            }
        }
        return chosen;
    }

    private void draw(LatencyArc arc, double shift) {
        boolean start = isInLane(arc.trigger());
        boolean end = isInLane(arc.reaction());
        if (!scene.shows(scene.data().at(arc.trigger()))) {
            if (end) {
                stubs.arriving(arc, rank(arc));
            }
        } else if (!scene.shows(scene.data().at(arc.reaction()))) {
            if (start) {
                stubs.leaving(arc, rank(arc));
            }
        } else if (start && end) {
            elbow(arc, shift);
        } else if (isWide(arc) || isPinned(arc)) {
            stubs.hidden(arc, rank(arc));
        }
    }

    private boolean isInLane(int row) {
        return scene.rows().shows(scene.timeline().lanes().of(row));
    }

    private boolean isInPinnedLane(int row) {
        return scene.timeline().lanes().of(row) < scene.timeline().lanes().pinned();
    }

    private boolean isPinned(LatencyArc arc) {
        return arc.finding() == scene.view().focus().finding();
    }

    /** Narrower arcs cannot be told apart at this zoom; they become hair lines. */
    private boolean isWide(LatencyArc arc) {
        return scene.x(arc.reaction()) - scene.x(arc.trigger()) >= LABEL_FROM / 2;
    }

    private Labels.Rank rank(LatencyArc arc) {
        return isPinned(arc) ? Labels.Rank.CHOSEN : Labels.Rank.ARC;
    }

    private LaneRow lane(int row) {
        return scene.rows().find(scene.timeline().lanes().of(row));
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
        if (wide) {
            labels.line(new Box(x0 - 1, Math.min(leave, level), 3, Math.abs(leave - level)));
        }
        if (x1 - x0 > LABEL_FROM) {
            labels.askFirst(rank(arc), () -> word(arc, x0 + 4, x1 - 4, level));
        }
    }

    private void word(LatencyArc arc, double from, double to, double level) {
        String words = Latency.words(arc.arc().latency());
        if (!said.add(new Said(arc.reaction(), words))) {
            return; // once for all that a reaction answers at one time
        }
        for (double y : new double[] {level, level - BESIDE, level + BESIDE}) {
            Box box = labels.on(words, from, to, y, arc.ink());
            if (box != null) {
                sheet.hit(box, new Target.Latency(arc));
                return;
            }
        }
    }

    private double slot(LaneRow lane) {
        int used = slots.merge(lane.lane(), 1, Integer::sum) - 1;
        return lane.height() >= 36 ? used % 3 * 4 : 0;
    }

    private void hits(double[] x, double[] y, LatencyArc arc) {
        sheet.path(x, y, new Target.Latency(arc));
    }
}
