package org.harrow.ui.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.harrow.draw.Incident;
import org.harrow.draw.Timeline;
import org.harrow.model.TimeInterval;
import org.junit.jupiter.api.Test;

class FirstPictureTest {

    @Test
    void noPictureOfACaseIsAskedForBeforeItsTimeIsKnown() {
        Timeline timeline = Incident.invented().timeline();
        TimelineViewModel view = new TimelineViewModel();
        List<TimeInterval> looked = new ArrayList<>();
        view.timeline().subscribe((before, now) -> looked.add(view.now().viewport().time()));
        view.resize(900, 500);
        view.show(timeline, false);
        assertEquals(List.of(timeline.fit()), looked);
    }
}
