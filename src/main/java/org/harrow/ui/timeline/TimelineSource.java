package org.harrow.ui.timeline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.harrow.draw.Bundles;
import org.harrow.draw.Grouping;
import org.harrow.draw.TextShare;
import org.harrow.draw.Timeline;
import org.harrow.engine.Timelines;
import org.harrow.model.AccountLink;
import org.harrow.model.CaseData;
import org.harrow.model.ContextMarker;
import org.harrow.model.Finding;
import org.harrow.ui.job.Jobs;
import org.jspecify.annotations.Nullable;

/** Prepares the open case for drawing, on a worker, whenever it or the lanes' order change. */
final class TimelineSource {

    private final TimelineFeed feed;
    private final Jobs jobs;
    private final TimelineViewModel view;
    private final Runnable redraw;
    private final ReadOnlyObjectWrapper<Timeline.Arrangement> arrangement =
            new ReadOnlyObjectWrapper<>(Timeline.Arrangement.BY_ACCOUNT);
    private final ReadOnlyObjectWrapper<KeptLanes> kept =
            new ReadOnlyObjectWrapper<>(KeptLanes.NONE);
    private Bundles.By by = Bundles.By.NOTHING;
    private final Set<String> closed = new HashSet<>();
    private Excerpts excerpts = new Excerpts();
    private @Nullable CaseData shown;
    private List<TextShare> shares = List.of();
    private @Nullable Compared compared;
    private boolean comparing;
    private KeptLanes wanted = KeptLanes.NONE;

    TimelineSource(TimelineFeed feed, Jobs jobs, TimelineViewModel view, Runnable redraw) {
        this.feed = feed;
        this.jobs = jobs;
        this.view = view;
        this.redraw = redraw;
        feed.data().subscribe(this::rebuild);
        feed.findings().subscribe(this::rebuild);
        feed.links().subscribe(this::rebuild);
        feed.notebook().markers().subscribe(this::mark);
        rebuild();
    }

    private void rebuild() {
        CaseData data = feed.data().get();
        if (data == null) {
            jobs.cancel("timeline-lanes");
            shown = null;
            view.show(null, false);
            return;
        }
        boolean same = data == shown;
        Excerpts texts = same ? excerpts : new Excerpts();
        List<Finding> findings = feed.findings().get();
        List<AccountLink> links = feed.links().getValue();
        Timeline before = view.timeline().get();
        Lanes lanes = new Lanes(arrangement.get(), by, Set.copyOf(closed));
        jobs.start(
                "timeline-lanes",
                "Arranging the timeline",
                progress ->
                        Timelines.after(
                                before,
                                new Timelines.Wanted(
                                        data, findings, links, lanes.of(data, links), texts)),
                timeline -> show(timeline, texts));
    }

    /** How lanes are wanted; a worker finds out which accounts lie together. */
    private record Lanes(Timeline.Arrangement plain, Bundles.By by, Set<String> closed) {
        Timeline.Arrangement of(CaseData data, List<AccountLink> links) {
            return new Timeline.Arrangement(
                    plain.grouping(), plain.pinned(), Bundles.of(by, data, links, closed));
        }
    }

    /** What the comparison depends on: who wrote what, and which accounts count as one author. */
    private record Compared(@Nullable CaseData data, List<AccountLink> links) {}

    /** Says whether a view is looked at that shows how alike texts were. */
    void compare(boolean now) {
        comparing = now;
        compareTexts();
    }

    /** Once per state of the case, and only while somebody looks. */
    private void compareTexts() {
        CaseData data = shown;
        Compared state = new Compared(data, feed.links().getValue());
        if (comparing && data != null && !state.equals(compared)) {
            compared = state;
            feed.texts()
                    .compare(
                            found -> {
                                Timeline drawn = view.timeline().get();
                                if (data == shown && drawn != null) {
                                    shares = found;
                                    view.show(drawn.compared(found), true);
                                }
                            });
        }
    }

    private void mark(List<ContextMarker> markers) {
        Timeline drawn = view.timeline().get();
        if (drawn != null) {
            view.show(drawn.marked(markers), true);
        }
    }

    private void show(Timeline timeline, Excerpts texts) {
        boolean same = timeline.data() == shown;
        shown = timeline.data();
        excerpts = texts;
        shares = same ? shares : List.of();
        List<ContextMarker> markers = feed.notebook().markers().getValue();
        view.show(timeline.marked(markers).compared(shares), same);
        compareTexts();
        repin(timeline);
    }

    /** Pins a lane, or lets it go. */
    void togglePin(String lane) {
        List<String> pinned = new ArrayList<>(arrangement.get().pinned());
        if (!pinned.remove(lane)) {
            pinned.add(lane);
        }
        arrange(new Timeline.Arrangement(arrangement.get().grouping(), pinned));
    }

    /** Puts accounts together, or every one on its own. */
    void bundle(Bundles.By other) {
        by = other;
        closed.clear();
        rebuild();
    }

    /** What accounts are put together by. */
    Bundles.By bundledBy() {
        return by;
    }

    /** Closes a bundle of lanes, or opens it. */
    void toggleBundle(String bundle) {
        if (!closed.remove(bundle)) {
            closed.add(bundle);
        }
        rebuild();
    }

    /** Makes lanes of something else; pins belong to the old ones. */
    void group(Grouping grouping) {
        arrange(new Timeline.Arrangement(grouping, List.of()));
    }

    private void arrange(Timeline.Arrangement other) {
        wanted = KeptLanes.NONE;
        arrangement.set(other);
        kept.set(KeptLanes.of(other));
        rebuild();
    }

    /** What lanes are made of. */
    ReadOnlyObjectProperty<Timeline.Arrangement> arrangement() {
        return arrangement.getReadOnlyProperty();
    }

    /** How the lanes are arranged, as it is remembered. */
    ReadOnlyObjectProperty<KeptLanes> kept() {
        return kept.getReadOnlyProperty();
    }

    /** Arranges the lanes of the next case as they were. */
    void restore(KeptLanes lanes) {
        wanted = lanes;
        arrangement.set(new Timeline.Arrangement(lanes.asGrouping(), List.of()));
        kept.set(lanes);
    }

    /** Pins are known by their hashes until there are lanes to know them by. */
    private void repin(Timeline timeline) {
        List<String> names = wanted.names(timeline.lanes());
        wanted = KeptLanes.NONE;
        if (!names.isEmpty()) {
            arrange(new Timeline.Arrangement(arrangement.get().grouping(), names));
        }
    }

    /** Reads the texts that the last picture would have shown, then has it drawn again. */
    void fetchTexts() {
        Excerpts texts = excerpts;
        List<Integer> rows = texts.takeWanted();
        if (!rows.isEmpty()) {
            feed.texts()
                    .ask(
                            rows,
                            found -> {
                                texts.put(found);
                                redraw.run();
                            });
        }
    }
}
