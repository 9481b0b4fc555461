package org.harrow.ui.timeline;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.harrow.draw.Ruler;
import org.harrow.draw.Steps;
import org.harrow.draw.Timeline;
import org.harrow.draw.TimelineView;
import org.harrow.draw.Viewport;
import org.harrow.model.TimeInterval;
import org.harrow.model.WeekHours;
import org.jspecify.annotations.Nullable;

/** Where the timeline looks and what is chosen in it. Everything else is drawn from this. */
public final class TimelineViewModel {

    private static final Viewport NOWHERE =
            new Viewport(new TimeInterval(0, 86_400_000_000L), 1, 1, 0, 32);

    private final ReadOnlyObjectWrapper<@Nullable Timeline> timeline =
            new ReadOnlyObjectWrapper<>();
    private final ViewHistory history = new ViewHistory();
    private final ReadOnlyObjectWrapper<State> state =
            new ReadOnlyObjectWrapper<>(new State(NOWHERE, -1, -1, Measures.NONE, Look.PLAIN));

    /**
     * One state of the view.
     *
     * @param viewport time and size
     * @param row selected action, or -1
     * @param finding selected finding, or -1
     * @param rulers that lie on the lanes
     * @param look zones and shades
     */
    record State(Viewport viewport, int row, int finding, Measures rulers, Look look) {

        List<ZoneId> zones() {
            return look.zones();
        }

        State at(Viewport other) {
            return new State(other, row, finding, rulers, look);
        }

        State on(int otherRow, int otherFinding) {
            return new State(viewport, otherRow, otherFinding, rulers, look);
        }

        State ruled(Measures other) {
            return new State(viewport, row, finding, other, look);
        }
    }

    /**
     * @param zones of the axis, the main one first
     * @param shades folds, nights and the brush
     */
    record Look(List<ZoneId> zones, TimelineView.Shades shades) {

        static final Look PLAIN = new Look(List.of(ZoneOffset.UTC), TimelineView.Shades.NONE);
    }

    /**
     * @param active the ruler that is moved, or null
     * @param kept earlier ones
     */
    record Measures(@Nullable Ruler active, List<Ruler> kept) {
        static final Measures NONE = new Measures(null, List.of());

        Measures {
            kept = List.copyOf(kept);
        }
    }

    /** What is drawn, or null while there is no case. */
    ReadOnlyObjectProperty<@Nullable Timeline> timeline() {
        return timeline.getReadOnlyProperty();
    }

    /** Where it is looked at. */
    ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    State now() {
        return state.get();
    }

    /** The time that is shown. */
    public TimeInterval shown() {
        return now().viewport().time();
    }

    /**
     * Shows another timeline.
     *
     * @param sameRows true where rows still mean the same actions: what is chosen stays
     */
    void show(@Nullable Timeline other, boolean sameRows) {
        boolean first = timeline.get() == null || !sameRows;
        if (other != null && first) {
            // Before the new rows are drawn: an old row may not be among them, nor is its time.
            Viewport whole = Navigation.whole(other, now().viewport(), zoneRows());
            history.forget();
            set(now().on(-1, -1).ruled(Measures.NONE).at(whole));
        }
        timeline.set(other);
    }

    /** Changes nothing but the size of the sheet; the first size shows the whole case. */
    void resize(double width, double height) {
        boolean first = now().viewport().height() <= 1;
        Viewport sheet = now().viewport().sized(width, height);
        Timeline drawn = timeline.get();
        boolean whole = first && drawn != null;
        set(now().at(whole ? Navigation.whole(drawn, sheet, zoneRows()) : sheet));
    }

    /** Moves through time by a share of what is shown. */
    public void pan(double share) {
        move(viewport -> viewport.panned(share));
    }

    /** Shows {@code factor} times as much time around the selection, else around the middle. */
    public void zoom(double factor) {
        Timeline drawn = timeline.get();
        TimeInterval shown = now().viewport().time();
        long anchor = shown.lo() + now().viewport().span() / 2;
        if (drawn != null && now().row() >= 0) {
            long selected = drawn.data().at(now().row()).lo();
            anchor = selected >= shown.lo() && selected <= shown.hi() ? selected : anchor;
        }
        zoom(factor, anchor);
    }

    /** Shows {@code factor} times as much time and keeps a time where it is. */
    void zoom(double factor, long anchor) {
        move(viewport -> viewport.zoomed(factor, anchor));
    }

    /** Looks where it looked before the last leap. */
    public void back() {
        look(history.back(now().viewport()));
    }

    /** Looks again where it looked before going back. */
    public void forward() {
        look(history.forward(now().viewport()));
    }

    private void look(@Nullable Viewport at) {
        if (at != null) {
            Viewport sheet = now().viewport();
            move(viewport -> at.sized(sheet.width(), sheet.height()));
        }
    }

    /** Scrolls the lanes by logical pixels. */
    void scroll(double by) {
        move(viewport -> viewport.scrolled(viewport.scroll() + by));
    }

    void move(UnaryOperator<Viewport> change) {
        Timeline drawn = timeline.get();
        if (drawn != null) {
            set(now().at(Navigation.within(drawn, change.apply(now().viewport()), zoneRows())));
        }
    }

    private int zoneRows() {
        return now().zones().size();
    }

    /** The whole case, lanes as high as they fit. */
    public void whole() {
        Timeline drawn = timeline.get();
        if (drawn != null) {
            history.leap();
            set(now().at(Navigation.whole(drawn, now().viewport(), zoneRows())));
        }
    }

    /**
     * What is chosen fills the view; if it does already, all of its finding, then the whole case.
     */
    public void fit() {
        Timeline drawn = timeline.get();
        if (drawn == null) {
            return;
        }
        TimeInterval shown = now().viewport().time();
        TimeInterval chosen = Navigation.chosen(drawn, now());
        TimeInterval finding = Navigation.finding(drawn, now().finding());
        if (shown.equals(chosen)) {
            chosen = finding;
        } else if (shown.equals(finding)) {
            chosen = null;
        }
        TimeInterval next = chosen;
        if (next == null || shown.equals(next)) {
            whole();
        } else {
            history.leap();
            State at = now();
            move(viewport -> Navigation.opened(drawn, viewport.over(next), at, zoneRows()));
        }
    }

    /** Chooses an action and brings it into view; -1 for none. */
    void choose(int row) {
        Timeline drawn = timeline.get();
        if (drawn != null) {
            set(now().on(row, now().finding()));
            if (row >= 0) {
                move(viewport -> Navigation.showing(drawn, viewport, row, zoneRows()));
            }
        }
    }

    /** Chooses a finding and shows the latency it tells, else all of it; -1 for none. */
    void chooseFinding(int finding) {
        Timeline drawn = timeline.get();
        if (drawn != null) {
            int row = finding < 0 ? now().row() : Navigation.head(drawn, finding);
            set(now().on(row, finding));
            if (finding >= 0) {
                open(drawn);
            }
        }
    }

    /** Shows the latency that the chosen action belongs to, else all of the finding. */
    private void open(Timeline drawn) {
        State at = now();
        TimeInterval span = Navigation.chosen(drawn, at);
        if (span != null) {
            history.leap();
            move(viewport -> Navigation.opened(drawn, viewport.over(span), at, zoneRows()));
        }
    }

    /**
     * Chooses an action as another view did: one out of view that the chosen finding's latency ends
     * at is shown with what it answers.
     */
    void follow(int row) {
        Timeline drawn = timeline.get();
        boolean ends = drawn != null && row >= 0 && Navigation.ends(drawn, now().finding(), row);
        if (drawn == null || !ends || Navigation.shows(drawn, now().viewport(), row)) {
            choose(row);
            return;
        }
        set(now().on(row, now().finding()));
        open(drawn);
    }

    /** Chooses an action of a finding; only an action out of view moves the view. */
    void chooseIn(int finding, int row) {
        Timeline drawn = timeline.get();
        if (drawn != null) {
            set(now().on(row, finding));
            move(viewport -> Navigation.showing(drawn, viewport, row, zoneRows()));
        }
    }

    /** Chooses what the function names, counting from the selection, or from the view's middle. */
    void step(StepTo step) {
        Timeline drawn = timeline.get();
        if (drawn == null || drawn.data().size() == 0) {
            return;
        }
        Steps steps = new Steps(drawn);
        TimeInterval shown = now().viewport().time();
        int row = now().row();
        int to = row < 0 ? steps.at((shown.lo() + shown.hi()) / 2) : step.from(steps, row);
        if (to >= 0) {
            choose(to);
        }
    }

    /** Where a key leads. */
    interface StepTo {
        int from(Steps steps, int row);
    }

    /** Lays a ruler of forty minutes against the selection, or takes it away. */
    public void toggleRuler() {
        Timeline drawn = timeline.get();
        Measures rulers = now().rulers();
        if (drawn == null || rulers.active() != null) {
            set(now().ruled(new Measures(null, rulers.kept())));
            return;
        }
        int trigger = Navigation.trigger(drawn, now());
        if (trigger >= 0) {
            Ruler ruler = new Ruler(trigger, Ruler.FORTY_MINUTES);
            move(viewport -> Navigation.ruled(drawn, viewport, ruler));
            rule(ruler);
        }
    }

    /** Replaces the ruler, if one lies there. */
    void changeRuler(UnaryOperator<Ruler> change) {
        Ruler active = now().rulers().active();
        if (active != null) {
            rule(change.apply(active));
        }
    }

    private void rule(Ruler ruler) {
        set(now().ruled(new Measures(ruler, now().rulers().kept())));
    }

    /** Keeps the ruler as a bracket under its trigger, and frees it. */
    public void keepRuler() {
        Ruler active = now().rulers().active();
        if (active != null) {
            List<Ruler> kept = new ArrayList<>(now().rulers().kept());
            kept.remove(active);
            kept.add(active);
            set(now().ruled(new Measures(null, kept)));
        }
    }

    /**
     * Takes away the ruler, else the selection.
     *
     * @return false where there was neither
     */
    public boolean escape() {
        State old = now();
        if (old.rulers().active() != null) {
            toggleRuler();
        } else if (old.row() >= 0) {
            set(old.on(-1, old.finding()));
        } else if (old.finding() >= 0) {
            set(old.on(-1, -1));
        } else if (!old.rulers().kept().isEmpty()) {
            set(old.ruled(Measures.NONE));
        }
        return !old.equals(now());
    }

    /** Shows a second time zone on the axis, or only UTC. */
    public void secondZone(@Nullable ZoneId zone) {
        List<ZoneId> zones = zone == null ? List.of(ZoneOffset.UTC) : List.of(ZoneOffset.UTC, zone);
        look(new Look(zones, now().look().shades()));
    }

    /** One zone, no folds, no nights: what was set in one case means nothing in another. */
    public void plain() {
        look(Look.PLAIN);
    }

    /** Closes empty stretches up, or opens them again. */
    public void toggleFolds() {
        shade(now().look().shades().withFolds(!now().look().shades().folded()));
    }

    /** Shades the nights of the last zone, or no longer. */
    public void toggleNights() {
        shade(now().look().shades().withNights(!now().look().shades().night()));
    }

    /** Dims what lies outside a time, hours of the week, a lane; null for nothing. */
    void brush(@Nullable TimeInterval range, @Nullable WeekHours hours, @Nullable String lane) {
        shade(now().look().shades().withBrush(range, hours).withLane(lane));
    }

    /** Draws the arcs of the next band: all, those within 40 minutes, those within a day. */
    void nextArcs() {
        shade(now().look().shades().withNextArcs());
    }

    private void shade(TimelineView.Shades shades) {
        look(new Look(now().look().zones(), shades));
    }

    private void look(Look look) {
        State old = now();
        set(new State(old.viewport(), old.row(), old.finding(), old.rulers(), look));
    }

    /** Lays these rulers as kept ones. */
    void keep(List<Ruler> kept) {
        set(now().ruled(new Measures(now().rulers().active(), kept)));
    }

    private void set(State next) {
        history.saw(next.viewport());
        state.set(next);
    }
}
