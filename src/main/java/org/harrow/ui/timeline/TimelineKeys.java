package org.harrow.ui.timeline;

import java.util.List;
import org.harrow.draw.Ruler;
import org.harrow.draw.Steps;

/** Every key of the timeline: the one table for the canvas, the palette and the sheet of keys. */
final class TimelineKeys {

    private static final double PAN = 0.15;
    private static final double ZOOM = 0.7;

    private TimelineKeys() {}

    static List<TimelineKey> of(TimelineViewModel view, TimelinePane pane) {
        return List.of(
                TimelineKey.of("Earlier", () -> view.pan(-PAN), "A", "Left"),
                TimelineKey.of("Later", () -> view.pan(PAN), "D", "Right"),
                TimelineKey.of(
                        "Zoom in",
                        () -> view.zoom(ZOOM),
                        "W",
                        "Plus",
                        "Shift+Plus",
                        "Equals",
                        "Shift+Equals",
                        "Add"),
                TimelineKey.of("Zoom out", () -> view.zoom(1 / ZOOM), "S", "Minus", "Subtract"),
                TimelineKey.of("Lanes up", () -> view.scroll(-lane(view)), "Up"),
                TimelineKey.of("Lanes down", () -> view.scroll(lane(view)), "Down"),
                TimelineKey.of("Page of lanes up", () -> view.scroll(-page(view)), "Page Up"),
                TimelineKey.of("Page of lanes down", () -> view.scroll(page(view)), "Page Down"),
                TimelineKey.of("Fit what is chosen, then the whole case", view::fit, "F"),
                TimelineKey.of("Whole case", view::whole, "0", "Numpad 0"),
                TimelineKey.of(
                        "Previous action of the lane",
                        () -> pane.step((steps, row) -> steps.beside(row, -1)),
                        "Comma"),
                TimelineKey.of(
                        "Next action of the lane",
                        () -> pane.step((steps, row) -> steps.beside(row, 1)),
                        "Period"),
                TimelineKey.of("Back to the view before", view::back, "Alt+Left"),
                TimelineKey.of("Forward again", view::forward, "Alt+Right"),
                TimelineKey.of("Previous finding", () -> pane.stepFinding(-1), "Shift+Comma"),
                TimelineKey.of("Next finding", () -> pane.stepFinding(1), "Shift+Period"),
                TimelineKey.of("To the trigger", () -> pane.step(Steps::trigger), "Open Bracket"),
                TimelineKey.of(
                        "To the reaction", () -> pane.step(Steps::reaction), "Close Bracket"),
                TimelineKey.of(
                        "One direct link further",
                        () -> pane.step(Steps::hop),
                        "Shift+Close Bracket"),
                TimelineKey.of(
                        "One direct link back", () -> pane.step(Steps::back), "Shift+Open Bracket"),
                TimelineKey.of("Ruler on or off", view::toggleRuler, "R"),
                TimelineKey.of("Longer ruler", () -> view.changeRuler(Ruler::wider), "Alt+Up"),
                TimelineKey.of(
                        "Shorter ruler", () -> view.changeRuler(Ruler::narrower), "Alt+Down"),
                TimelineKey.of(
                        "Keep the ruler",
                        () -> pane.notes().keepRuler(pane.narration().get()),
                        "Shift+M"),
                TimelineKey.of("Fold or unfold empty stretches", view::toggleFolds, "E"),
                TimelineKey.of("Arcs: all, to 40 min, to a day", view::nextArcs, "L"),
                TimelineKey.of("What shapes and colours mean", pane::toggleLegend, "Shift+L"),
                TimelineKey.of("Shade the nights, or not", view::toggleNights, "H"),
                TimelineKey.of("Markers of the axis", () -> pane.notes().toggleMarkers(), "M"),
                TimelineKey.of("Records without a time", () -> pane.notes().toggleUndated(), "U"),
                TimelineKey.of(
                        "Open or close the lanes together", pane.lanesHand()::toggleBundle, "C"),
                TimelineKey.of("Pin or unpin the lane", pane.lanesHand()::togglePin, "P"),
                TimelineKey.of(
                        "Lanes by account", () -> pane.lanesHand().group("ACCOUNT"), "Shift+1"),
                TimelineKey.of(
                        "Lanes by artifact", () -> pane.lanesHand().group("ARTIFACT"), "Shift+2"),
                TimelineKey.of("Lanes by venue", () -> pane.lanesHand().group("VENUE"), "Shift+3"),
                TimelineKey.of("Lanes by kind", () -> pane.lanesHand().group("KIND"), "Shift+4"));
    }

    private static double lane(TimelineViewModel view) {
        return view.now().viewport().laneHeight();
    }

    private static double page(TimelineViewModel view) {
        return view.now().viewport().height() / 2;
    }
}
