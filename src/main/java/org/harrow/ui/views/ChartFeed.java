package org.harrow.ui.views;

import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;

import org.harrow.draw.Timeline;
import org.harrow.paint.Face;
import org.harrow.ui.common.Selection;
import org.harrow.ui.job.Jobs;
import org.jspecify.annotations.Nullable;

import java.time.ZoneId;

/**
 * What every view shares.
 *
 * @param timeline the open case, prepared for drawing; null while there is none
 * @param selection what is chosen in it
 * @param zone second time zone of the window, UTC where there is none
 * @param jobs run on threads of the views
 * @param look font and colours
 */
public record ChartFeed(
        ObservableValue<@Nullable Timeline> timeline,
        Selection selection,
        ObservableValue<ZoneId> zone,
        Jobs jobs,
        Look look) {

    /**
     * @param face the font of the marks
     * @param dark while dark colours are shown
     */
    public record Look(Face face, ObservableBooleanValue dark) {}
}
