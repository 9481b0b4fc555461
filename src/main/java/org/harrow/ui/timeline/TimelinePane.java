package org.harrow.ui.timeline;

import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.harrow.draw.LatencyArc;
import org.harrow.draw.Narrator;
import org.harrow.draw.Picture;
import org.harrow.draw.RulerReading;
import org.harrow.draw.Steps;
import org.harrow.draw.Target;
import org.harrow.draw.Timeline;
import org.harrow.draw.VisibleText;
import org.harrow.engine.Basket;
import org.harrow.engine.NotePlaces;
import org.harrow.model.Finding;
import org.harrow.model.TimeInterval;
import org.harrow.paint.Face;
import org.harrow.paint.Palette;
import org.harrow.ui.canvas.NarratorLine;
import org.harrow.ui.canvas.Zoomed;
import org.harrow.ui.common.Selection;
import org.harrow.ui.job.Jobs;
import org.jspecify.annotations.Nullable;

/** The timeline of the open case, with the narrator's line under it. */
public final class TimelinePane extends BorderPane {

    private final TimelineViewModel view = new TimelineViewModel();
    private final TimelineCanvas canvas;
    private final TimelineSource source;
    private final AxisNotes notes;
    private final Selection selection;
    private final VisibleText visible;
    private final LaneHand lanesHand;
    private final LegendPopup legend;
    private final List<TimelineKey> keys;
    private final ReadOnlyStringWrapper narration = new ReadOnlyStringWrapper("");
    private boolean telling;

    /**
     * How it looks.
     *
     * @param face the font of the marks
     * @param palette colours
     */
    public record Look(Face face, ObservableValue<Palette> palette) {}

    /**
     * @param feed the open case
     * @param selection what is chosen in it, here and in other views
     * @param jobs run on threads of the views
     * @param look font and colours
     */
    public TimelinePane(TimelineFeed feed, Selection selection, Jobs jobs, Look look) {
        this.selection = selection;
        this.visible = new VisibleText(look.face());
        this.canvas = new TimelineCanvas(view, jobs, look.face());
        this.source = new TimelineSource(feed, jobs, view, canvas::request);
        this.lanesHand = new LaneHand(view, source);
        this.legend = new LegendPopup(canvas, view, look.face());
        this.keys = TimelineKeys.of(view, this);
        this.notes = new AxisNotes(feed.notebook(), view, selection, canvas::requestFocus);
        new MouseHand(
                canvas,
                view,
                new MouseHand.Listener(this::hovered, this::clicked, selection.range()::set));
        getStyleClass().add("timeline");
        setTop(new TimelineTools(this, view, source));
        setCenter(new Zoomed(canvas));
        notes.drawer().within(heightProperty());
        setBottom(new VBox(notes.drawer(), new NarratorLine(narration, "timeline-narrator")));
        canvas.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        canvas.accessibleTextProperty().bind(narration);
        canvas.onShown(this::shown);
        look.palette().subscribe(canvas::setPalette);
        selection.action().subscribe(this::follow);
        selection.finding().subscribe(this::follow);
        selection.range().subscribe(now -> brush());
        selection.hours().subscribe(now -> brush());
        selection.account().subscribe(now -> brush());
        selection.artifact().subscribe(now -> brush());
        view.timeline().subscribe(this::refollow);
    }

    /** Where the timeline looks; for menus. */
    public TimelineViewModel view() {
        return view;
    }

    /** The open case prepared for drawing, or null; the other views draw the same one. */
    public ReadOnlyObjectProperty<@Nullable Timeline> drawn() {
        return view.timeline();
    }

    /** The second time zone of the axis, UTC where there is none. */
    public ObservableValue<ZoneId> zone() {
        return view.state().map(state -> state.zones().getLast());
    }

    /** Every key of the timeline and what it does; for the palette and the sheet of keys. */
    public List<TimelineKey> keys() {
        return keys;
    }

    /** One sentence about what is under the cursor or chosen. */
    public ReadOnlyStringProperty narration() {
        return narration.getReadOnlyProperty();
    }

    /** What is chosen here and in other views. */
    public Selection selection() {
        return selection;
    }

    /** Told on the FX thread whenever a new picture comes on screen. */
    public void onShown(Runnable listener) {
        canvas.onShown(done -> listener.run());
    }

    /** The ruler that lies on the lanes, or null. */
    public Basket.@Nullable Laid ruler() {
        return notes.laid();
    }

    /** How the lanes are arranged, as it is remembered. */
    public ReadOnlyObjectProperty<KeptLanes> lanes() {
        return source.kept();
    }

    /** Arranges the lanes of the next case as they were. */
    public void restore(KeptLanes lanes) {
        source.restore(lanes);
    }

    /** Says whether a view is looked at that shows how alike the texts of venues were. */
    public void compareTexts(boolean looked) {
        source.compare(looked);
    }

    /** The marks on the screen, or null before the first picture. */
    public @Nullable Picture picture() {
        Frame.Done done = canvas.shown();
        return done == null ? null : done.picture().picture();
    }

    /** The sheet, which takes the keyboard focus. */
    public Node canvas() {
        return canvas;
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && view.escape()) {
            told();
            event.consume();
            return;
        }
        for (TimelineKey key : keys) {
            if (key.matches(event)) {
                key.action().run();
                event.consume();
                return;
            }
        }
    }

    private void hovered(Target target, double x, double y) {
        Timeline timeline = view.timeline().get();
        String sentence = timeline == null ? "" : new Narrator(timeline).sentence(target);
        canvas.hover().say(sentence, x, y);
        if (!sentence.isEmpty()) {
            say(sentence);
        }
    }

    private void clicked(Target target) {
        canvas.hover().clear();
        switch (target) {
            case Target.Act act -> choose(act.row());
            case Target.Acts acts -> zoomInto(acts);
            case Target.Findings findings -> chooseAt(findings);
            case Target.Latency latency -> chooseArc(latency.arc());
            case Target.End end -> chooseEnd(end);
            case Target.KeptRuler kept -> say(notes.show(kept.ruler()));
            case Target.Nothing nothing -> choose(-1);
            case Target.Header header -> lanesHand.head(header.lane());
            case Target.More more -> lanesHand.page(more.pages());
            case Target.Legend any -> toggleLegend();
            case Target.Context context -> say(Narrator.context(context.marker()));
            case Target.Fold fold -> view.toggleFolds();
            case Target.RulerEdge edge -> {}
            case Target.Map map -> {}
            case Target.Undated undated -> notes.showUndated();
        }
    }

    /**
     * A first click chooses the action, in the finding that is open where it belongs to it; further
     * clicks go through the findings that lie there. What is on screen stays where it is.
     */
    private void chooseAt(Target.Findings target) {
        List<Integer> findings = target.findings();
        int place = findings.indexOf(view.now().finding());
        if (target.row() < 0) {
            chooseFinding(findings.get((place + 1) % findings.size()));
            return;
        }
        boolean again = target.row() == view.now().row();
        view.chooseIn(
                again || place < 0
                        ? findings.get((place + 1) % findings.size())
                        : findings.get(place),
                target.row());
        told();
    }

    private void zoomInto(Target.Acts acts) {
        choose(acts.rows().getFirst());
        Timeline timeline = view.timeline().get();
        if (timeline != null) {
            view.zoom(0.25, timeline.data().at(acts.rows().getFirst()).lo());
        }
    }

    void step(TimelineViewModel.StepTo step) {
        view.step(step);
        told();
    }

    void stepFinding(int direction) {
        Timeline timeline = view.timeline().get();
        if (timeline != null) {
            chooseFinding(new Steps(timeline).finding(view.now().finding(), direction));
        }
    }

    private void choose(int row) {
        view.choose(row);
        told();
    }

    private void chooseFinding(int finding) {
        view.chooseFinding(finding);
        told();
    }

    /** An arc is its finding, and a place for a note of its own. */
    private void chooseArc(LatencyArc arc) {
        chooseFinding(arc.finding());
        Timeline timeline = view.timeline().get();
        if (timeline != null) {
            selection
                    .place()
                    .set(
                            NotePlaces.arc(
                                    timeline.data().id(arc.trigger()),
                                    timeline.data().id(arc.reaction())));
        }
    }

    private void chooseEnd(Target.End end) {
        view.chooseIn(end.arc().finding(), end.row());
        told();
    }

    /** What the analyst writes on the axis. */
    AxisNotes notes() {
        return notes;
    }

    /** What can be done with lanes. */
    LaneHand lanesHand() {
        return lanesHand;
    }

    /** Opens the whole legend, or closes it. */
    void toggleLegend() {
        say(legend.toggle());
    }

    /**
     * A field that finds a lane and shows it, or null while there is no case.
     *
     * @param then what to do once one is chosen
     */
    public @Nullable LaneFinder laneFinder(Runnable then) {
        Timeline timeline = view.timeline().get();
        return timeline == null
                ? null
                : new LaneFinder(
                        timeline,
                        lane -> {
                            then.run();
                            choose(Navigation.nearest(timeline, view.now().viewport(), lane));
                        });
    }

    private void brush() {
        String account = selection.account().get();
        String lane = account == null ? selection.artifact().get() : account;
        view.brush(selection.range().get(), selection.hours().get(), lane);
    }

    /** Tells the other views what is chosen here. */
    private void told() {
        Timeline timeline = view.timeline().get();
        if (timeline == null) {
            return;
        }
        int row = view.now().row();
        int finding = view.now().finding();
        telling = true;
        selection.action().set(row < 0 ? null : timeline.data().id(row));
        selection.finding().set(finding < 0 ? null : timeline.findings().findings().get(finding));
        telling = false;
        say(row < 0 ? "" : new Narrator(timeline).act(row));
    }

    /** Shows what was chosen elsewhere. */
    private void follow(@Nullable Object chosen) {
        if (!telling) {
            refollow(view.timeline().get());
        }
    }

    private void refollow(@Nullable Timeline timeline) {
        if (timeline == null) {
            notes.drawer().show("");
            say("");
            return;
        }
        notes.layMeasures();
        Finding finding = selection.finding().get();
        int place = finding == null ? -1 : timeline.findings().findings().indexOf(finding);
        boolean opened = place >= 0 && place != view.now().finding();
        if (place != view.now().finding()) {
            view.chooseFinding(place);
        }
        String action = selection.action().get();
        int row = action == null ? -1 : timeline.row(action);
        if (opened && row >= 0 && !timeline.findings().of(row).contains(place)) {
            return; // still that of the finding before: going there would leave this one's view
        }
        if (row != view.now().row()) {
            view.follow(row);
        }
        if (row >= 0) {
            say(new Narrator(timeline).act(row));
        }
    }

    private void shown(Frame.Done done) {
        source.fetchTexts();
        RulerReading reading = done.reading();
        Timeline timeline = view.timeline().get();
        if (reading != null && timeline != null) {
            say(reading.sentence(timeline.data()));
        }
    }

    private void say(String sentence) {
        String shown = visible.of(sentence);
        if (!Objects.equals(shown, narration.get())) {
            narration.set(shown);
        }
    }

    /** A stretch of time to look at, as when a figure of the report is opened. */
    public void show(TimeInterval time) {
        view.move(viewport -> viewport.over(time));
    }
}
