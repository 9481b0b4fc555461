package org.harrow.engine;

import java.util.ArrayList;
import java.util.List;
import org.harrow.draw.Ruler;
import org.harrow.draw.RulerReading;
import org.harrow.draw.Timeline;
import org.harrow.draw.TimelineView;
import org.harrow.model.CaseException;
import org.jspecify.annotations.Nullable;

/**
 * The rulers of a picture of some rows of a case: read over the whole case, as in the window, and
 * laid where all that they count is in the picture.
 */
final class LaidRulers {
    private final CaseSession session;
    private final Timeline whole;

    /**
     * @param whole the case with its links
     */
    LaidRulers(CaseSession session, Timeline whole) {
        this.session = session;
        this.whole = whole;
    }

    /**
     * @param part what the picture shows
     * @param active the ruler that was laid when it was put aside, or null
     */
    TimelineView.Rulers on(Timeline part, Basket.@Nullable Laid active) throws CaseException {
        List<RulerReading> kept = new ArrayList<>();
        for (Measures.Measure measure : Measures.of(session).all()) {
            RulerReading reading = reading(part, measure.trigger(), measure.width());
            if (reading != null) {
                kept.add(reading);
            }
        }
        return new TimelineView.Rulers(
                active == null ? null : reading(part, active.trigger(), active.width()), kept);
    }

    private @Nullable RulerReading reading(Timeline part, String trigger, long width) {
        int row = whole.row(trigger);
        int shown = part.row(trigger);
        if (row < 0 || shown < 0) {
            return null;
        }
        RulerReading read = RulerReading.of(whole, new Ruler(row, width));
        List<RulerReading.Inside> inside = new ArrayList<>();
        for (RulerReading.Inside act : read.inside()) {
            int place = part.row(whole.data().id(act.row()));
            if (place < 0) {
                return null;
            }
            inside.add(new RulerReading.Inside(place, act.relation(), act.latency()));
        }
        return new RulerReading(
                new Ruler(shown, width),
                part.data().at(shown),
                inside,
                read.unsure(),
                read.baseline());
    }
}
