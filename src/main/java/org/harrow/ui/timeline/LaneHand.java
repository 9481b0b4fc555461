package org.harrow.ui.timeline;

import org.harrow.draw.Grouping;
import org.harrow.draw.Lanes;
import org.harrow.draw.Timeline;

/** What can be done with lanes: pin them, open and close those that lie together, find one. */
final class LaneHand {

    private final TimelineViewModel view;
    private final TimelineSource source;

    LaneHand(TimelineViewModel view, TimelineSource source) {
        this.view = view;
        this.source = source;
    }

    /** Opens or closes the bundle of lanes that the selection lies in. */
    void toggleBundle() {
        Timeline timeline = view.timeline().get();
        if (timeline != null && view.now().row() >= 0) {
            toggle(timeline, timeline.lanes().of(view.now().row()));
        }
    }

    /** A click on a head opens or closes it, one on another name does nothing. */
    void head(int lane) {
        Timeline timeline = view.timeline().get();
        if (timeline != null && timeline.lanes().get(lane).isHead()) {
            toggle(timeline, lane);
        }
    }

    private void toggle(Timeline timeline, int lane) {
        Lanes.Seat seat = timeline.lanes().get(lane).seat();
        if (seat != null) {
            source.toggleBundle(seat.bundle());
        }
    }

    /** Pins the lane of the selection, or lets it go. */
    void togglePin() {
        Timeline timeline = view.timeline().get();
        if (timeline != null && view.now().row() >= 0) {
            int lane = timeline.lanes().of(view.now().row());
            source.togglePin(timeline.lanes().get(lane).name());
        }
    }

    void group(String grouping) {
        source.group(Grouping.valueOf(grouping));
    }

    /** Half a sheet of lanes down (1) or up (-1). */
    void page(int pages) {
        view.scroll(pages * view.now().viewport().height() / 2);
    }
}
