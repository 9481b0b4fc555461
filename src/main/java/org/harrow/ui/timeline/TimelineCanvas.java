package org.harrow.ui.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.transform.Transform;
import javafx.stage.Window;
import org.harrow.draw.Timeline;
import org.harrow.paint.Face;
import org.harrow.paint.Palette;
import org.harrow.ui.canvas.HoverLayer;
import org.harrow.ui.canvas.Zoomed;
import org.harrow.ui.job.Jobs;
import org.jspecify.annotations.Nullable;

/**
 * The sheet itself: asks for a picture whenever the view, the size, the colours or the screen's
 * scale change, and shows the newest that is finished.
 */
final class TimelineCanvas extends Region {

    private final TimelineViewModel view;
    private final FrameQueue frames;
    private final ImageView image = new ImageView();
    private final HoverLayer hover;
    private final List<Consumer<Frame.Done>> listeners = new ArrayList<>();
    private Palette palette = Palette.LIGHT;
    private Frame.@Nullable Done shown;

    TimelineCanvas(TimelineViewModel view, Jobs jobs, Face face) {
        this.view = view;
        this.frames = new FrameQueue(jobs, face, this::show);
        this.hover = new HoverLayer(face);
        getStyleClass().add("timeline-canvas");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleRoleDescription("timeline");
        image.setManaged(false);
        image.setSmooth(false);
        hover.setManaged(false);
        getChildren().addAll(image, hover);
        view.state().subscribe(this::request);
        view.timeline().subscribe(timeline -> changed());
        widthProperty().subscribe(this::resized);
        heightProperty().subscribe(this::resized);
        sceneProperty()
                .flatMap(scene -> scene.windowProperty())
                .flatMap(Window::outputScaleXProperty)
                .subscribe(scale -> request());
        localToSceneTransformProperty().subscribe(this::zoomed);
    }

    /** The same sheet in other pixels: its width need not have changed. */
    private void zoomed(Transform old, Transform now) {
        if (old.getMxx() != now.getMxx()) {
            request();
        }
    }

    HoverLayer hover() {
        return hover;
    }

    /** The picture on screen, or null before the first. */
    Frame.@Nullable Done shown() {
        return shown;
    }

    /** Told about every picture that comes on screen. */
    void onShown(Consumer<Frame.Done> listener) {
        listeners.add(listener);
    }

    void setPalette(Palette other) {
        palette = other;
        hover.setPalette(other);
        request();
    }

    Palette palette() {
        return palette;
    }

    private void changed() {
        frames.forget();
        hover.clear();
        if (isEmpty(view.timeline().get())) {
            shown = null;
            image.setImage(null);
        }
        request();
    }

    /** No axis where there is nothing on it: its dates would mean nothing. */
    private static boolean isEmpty(@Nullable Timeline timeline) {
        return timeline == null || timeline.data().size() + timeline.data().undated() == 0;
    }

    private void resized() {
        if (getWidth() >= 1 && getHeight() >= 1) {
            view.resize(Math.floor(getWidth()), Math.floor(getHeight()));
        }
    }

    void request() {
        Timeline timeline = view.timeline().get();
        if (timeline != null && !isEmpty(timeline) && getWidth() >= 1 && getHeight() >= 1) {
            frames.request(new Frame(timeline, view.now(), palette, scale()));
        }
    }

    private double scale() {
        Window window = getScene() == null ? null : getScene().getWindow();
        double scale = window == null ? 1 : window.getOutputScaleX() * Zoomed.of(this);
        return scale > 0 ? scale : 1;
    }

    private void show(Frame.Done done) {
        if (done.frame().timeline() != view.timeline().get()) {
            return;
        }
        shown = done;
        image.setImage(frames.buffers().show(done.buffer()));
        image.setFitWidth(done.frame().pixelWidth() / done.frame().scale());
        image.setFitHeight(done.frame().pixelHeight() / done.frame().scale());
        listeners.forEach(listener -> listener.accept(done));
    }

    @Override
    protected void layoutChildren() {
        image.relocate(0, 0);
        hover.resizeRelocate(0, 0, getWidth(), getHeight());
    }
}
