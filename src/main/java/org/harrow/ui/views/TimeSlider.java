package org.harrow.ui.views;

import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.harrow.draw.Timeline;
import org.harrow.model.TimeInterval;
import org.jspecify.annotations.Nullable;

/**
 * Slides a tenth of the case's time along it: the brush that all views share. At its left end
 * nothing is brushed. A brush that was made elsewhere moves it too.
 */
final class TimeSlider extends HBox {

    private static final double STEPS = 100;
    private static final long PART = 10;
    private static final int MINUTE = "2026-02-11T05:23".length();

    private final ObservableValue<@Nullable Timeline> timeline;
    private final ObjectProperty<@Nullable TimeInterval> range;
    private final Slider slider = new Slider(0, STEPS, 0);
    private final Label told = new Label();
    private boolean following;

    TimeSlider(ChartFeed feed) {
        this.timeline = feed.timeline();
        this.range = feed.selection().range();
        getStyleClass().add("time-slider");
        slider.setId("graph-time");
        slider.setBlockIncrement(1);
        slider.setAccessibleText("Time of the records that stand out");
        slider.setTooltip(
                new Tooltip("Slides through time: links outside of it turn faint, no node moves"));
        slider.valueProperty().subscribe(value -> slide(value.doubleValue()));
        range.subscribe(this::follow);
        Label title = new Label("Time");
        title.setLabelFor(slider);
        told.getStyleClass().add("time-told");
        getChildren().addAll(title, slider, told);
        timeline.subscribe(drawn -> tell(range.get()));
        range.subscribe(this::tell);
    }

    /** What it is set to, and where it can be set to. */
    private void tell(@Nullable TimeInterval now) {
        Timeline drawn = timeline.getValue();
        if (drawn == null) {
            told.setText("");
        } else {
            TimeInterval shown = now == null ? drawn.span() : now;
            told.setText((now == null ? "all, " : "") + day(shown.lo()) + " to " + day(shown.hi()));
        }
    }

    /** To the minute, in UTC. */
    private static String day(long micros) {
        return TimeInterval.format(micros).substring(0, MINUTE).replace('T', ' ');
    }

    private void slide(double value) {
        Timeline drawn = timeline.getValue();
        if (following || drawn == null) {
            return;
        }
        TimeInterval span = drawn.span();
        long width = Math.max(1, span.width() / PART);
        long lo = span.lo() + (long) ((value - 1) / (STEPS - 1) * (span.width() - width));
        range.set(value < 1 ? null : new TimeInterval(lo, lo + width));
    }

    private void follow(@Nullable TimeInterval now) {
        Timeline drawn = timeline.getValue();
        following = true;
        if (now == null || drawn == null) {
            slider.setValue(0);
        } else if (!slider.isValueChanging() && !slider.isFocused()) {
            TimeInterval span = drawn.span();
            double share = (double) (now.lo() - span.lo()) / Math.max(1, span.width());
            slider.setValue(Math.clamp(1 + share * (STEPS - 1), 1, STEPS));
        }
        following = false;
    }
}
