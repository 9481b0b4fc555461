package org.harrow.draw;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.harrow.model.TimeInterval;
import org.jspecify.annotations.Nullable;

/**
 * Arcs of which one end is not in view: a line that runs out of the sheet, or a short one towards a
 * lane that is scrolled away, with the name of what lies there; a click on it goes there.
 */
final class ArcStubs {

    private static final double CLEAR = ArcLayer.CLEAR;

    private static final double GAP = 10;

    /** As far beside the end of a line its name may begin, and still be seen to be its. */
    private static final double NEAR = 50;

    private static final long HOUR = 3_600_000_000L;

    private final Scene scene;
    private final Sheet sheet;
    private final Labels labels;
    private final Set<Named> named = new HashSet<>();

    /** What has its word already: the ends of a trigger's arcs in a lane. */
    private record Named(int lane, int trigger) {}

    ArcStubs(Scene scene, Sheet sheet, Labels labels) {
        this.scene = scene;
        this.sheet = sheet;
        this.labels = labels;
    }

    /**
     * A stub that was drawn.
     *
     * @param from left end of its line
     * @param to right end
     * @param y of the line
     */
    private record Stub(LatencyArc arc, int away, double from, double to, double y) {}

    /** The reaction lies off the sheet. */
    void leaving(LatencyArc arc, Labels.Rank rank) {
        double x = scene.x(arc.trigger());
        double right = scene.plot().right() - 4;
        double y = lane(arc.trigger()).middle() + CLEAR + 2;
        double[] xs = {x, x, right - 4};
        double[] ys = {y - 2, y, y};
        line(arc, xs, ys, arc.reaction());
        sheet.glyph(Symbol.ARROW_RIGHT, right - 4, y, 8, arc.ink());
        name(new Stub(arc, arc.reaction(), x + 4, right - 10, y), rank);
    }

    /** The trigger lies off the sheet. */
    void arriving(LatencyArc arc, Labels.Rank rank) {
        double x = scene.x(arc.reaction());
        double left = scene.plot().x() + 4;
        double y = lane(arc.reaction()).middle() - CLEAR - 2;
        double[] xs = {left, x, x};
        double[] ys = {y, y, y + 2};
        line(arc, xs, ys, arc.trigger());
        sheet.glyph(Symbol.ARROW_DOWN, x, y + 2, 7, arc.ink());
        name(new Stub(arc, arc.trigger(), left + 4, x - 6, y), rank);
    }

    /** One end lies in a lane that is scrolled away. */
    void hidden(LatencyArc arc, Labels.Rank rank) {
        boolean start = isInLane(arc.trigger());
        if (!start && !isInLane(arc.reaction())) {
            return;
        }
        int here = start ? arc.trigger() : arc.reaction();
        int away = start ? arc.reaction() : arc.trigger();
        LaneRow lane = lane(here);
        boolean down = lane(away).middle() > lane.middle();
        double x = scene.x(here);
        double y = lane.middle() + (down ? CLEAR : -CLEAR);
        double end = y + (down ? 5 : -5);
        line(arc, new double[] {x, x}, new double[] {y, end}, away);
        sheet.glyph(down ? Symbol.ARROW_DOWN : Symbol.ARROW_UP, x, end, 7, arc.ink());
        name(new Stub(arc, away, x, x, end), rank);
    }

    private boolean isInLane(int row) {
        return scene.rows().shows(scene.timeline().lanes().of(row));
    }

    private LaneRow lane(int row) {
        return scene.rows().find(scene.timeline().lanes().of(row));
    }

    private void line(LatencyArc arc, double[] x, double[] y, int away) {
        sheet.add(new Mark.Elbow(x, y, arc.thickness(), arc.ink()));
        sheet.path(x, y, new Target.End(arc, away));
    }

    private void name(Stub stub, Labels.Rank rank) {
        labels.askFirst(rank, () -> set(stub));
    }

    /** The longest name that has a place beside marks, else the shortest over them. */
    private void set(Stub stub) {
        LaneRow lane =
                lane(
                        stub.away() == stub.arc().trigger()
                                ? stub.arc().reaction()
                                : stub.arc().trigger());
        boolean again = !named.add(new Named(lane.lane(), stub.arc().trigger()));
        if (again) {
            return; // one word for all that answers a trigger in one lane
        }
        List<String> names = names(stub);
        for (String name : names) {
            if (set(name, stub, false)) {
                return;
            }
        }
        for (String name : names.subList(names.size() - 2, names.size())) {
            if (set(name, stub, true)) {
                return;
            }
        }
    }

    /** On the line, behind its end, before it. */
    private boolean set(String name, Stub stub, boolean over) {
        double left = scene.plot().x() + 2;
        double right = scene.plot().right() - 2;
        double width = labels.width(name);
        double after = stub.to() + GAP;
        double before = stub.from() - GAP;
        double[][] places = {
            {stub.from(), stub.to()},
            {after, Math.min(right, after + width)},
            {Math.max(left, before - width), before},
            {after + NEAR, Math.min(right, after + NEAR + width)},
            {Math.max(left, before - NEAR - width), before - NEAR}
        };
        for (double[] place : places) {
            for (double y : new double[] {stub.y(), stub.y() + 13, stub.y() - 13}) {
                Box box = at(name, place, y, over, stub.arc().ink());
                if (box != null) {
                    sheet.hit(box, new Target.End(stub.arc(), stub.away()));
                    return true;
                }
            }
        }
        return false;
    }

    private @Nullable Box at(String name, double[] place, double y, boolean over, Ink ink) {
        Box plot = scene.plot();
        if (y - 7 < plot.y() || y + 7 > plot.bottom()) {
            return null;
        }
        return over
                ? labels.on(name, place[0], place[1], y, ink)
                : labels.besideMarks(name, place[0], place[1], y, ink);
    }

    /** From the whole sentence to the little that must be said: {@code closed #31132 00:33}. */
    private List<String> names(Stub stub) {
        int row = stub.away();
        String latency = Latency.words(stub.arc().arc().latency());
        String deed = Names.deed(scene.data(), row);
        String time = time(row);
        boolean later = row == stub.arc().reaction();
        List<String> names = new ArrayList<>();
        String whole = latency + (later ? " later: " : " before: ") + deed + " " + time;
        names.add(whole + ", " + Names.actor(scene.data(), row));
        names.add(whole);
        names.add(deed + " " + time);
        int hash = deed.indexOf('#');
        if (hash > 0) {
            String verb = deed.substring(0, deed.indexOf(' ') + 1);
            names.add(verb + deed.substring(hash) + " " + time);
        }
        names.add(latency);
        return names;
    }

    /** The time of the day in the main zone, with its date where another is shown. */
    private String time(int row) {
        TimeInterval at = scene.data().at(row);
        if (!scene.dated()) {
            return "+" + Latency.words(Math.max(0, at.lo()));
        }
        ZoneId zone = scene.view().zones().getFirst();
        TimeAxis axis = new TimeAxis(zone);
        String date = axis.date(at.lo());
        if (at.width() >= HOUR) {
            return date;
        }
        TimeInterval shown = scene.scale().time();
        boolean near = date.equals(axis.date(shown.lo())) || date.equals(axis.date(shown.hi()));
        return near ? axis.clock(at.lo()) : date + " " + axis.clock(at.lo());
    }
}
