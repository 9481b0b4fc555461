package org.harrow.ui.timeline;

import javafx.beans.value.ObservableValue;
import org.harrow.draw.Viewport;
import org.harrow.model.TimeInterval;
import org.jspecify.annotations.Nullable;

/** What part of a case the timeline looks at, apart from the size of its sheet. */
public final class Places {
    private final TimelineViewModel view;

    /** Where to look as soon as there is a sheet. */
    private @Nullable Place wanted;

    /**
     * @param view of the timeline
     */
    public Places(TimelineViewModel view) {
        this.view = view;
        view.state().subscribe(this::sized);
    }

    /**
     * @param time from left to right
     * @param lanes how many lie above the sheet
     */
    public record Place(TimeInterval time, double lanes) {}

    /** What is looked at. */
    public ObservableValue<Place> shown() {
        return view.state().map(state -> now());
    }

    /** What is looked at now, or will be. */
    public Place now() {
        Viewport viewport = view.now().viewport();
        return wanted == null
                ? new Place(viewport.time(), viewport.scroll() / Math.max(1, viewport.laneHeight()))
                : wanted;
    }

    /** Looks there, at once or when the timeline comes on the screen; null for the whole case. */
    public void look(@Nullable Place place) {
        wanted = place;
        sized();
    }

    private void sized() {
        Place place = wanted;
        if (place != null && view.now().viewport().height() > 1) {
            wanted = null;
            view.move(
                    sheet -> sheet.over(place.time()).scrolled(place.lanes() * sheet.laneHeight()));
        }
    }
}
