package org.harrow.ui.views;

import java.time.ZoneId;
import javafx.beans.value.ObservableValue;
import org.harrow.draw.Timeline;
import org.harrow.paint.Face;
import org.harrow.paint.Palette;
import org.harrow.ui.common.Selection;
import org.harrow.ui.job.Jobs;
import org.jspecify.annotations.Nullable;

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
     * @param palette colours
     */
    public record Look(Face face, ObservableValue<Palette> palette) {}
}
