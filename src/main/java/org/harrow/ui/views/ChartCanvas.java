package org.harrow.ui.views;

import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.transform.Transform;
import javafx.stage.Window;
import org.harrow.draw.Timeline;
import org.harrow.draw.chart.Chart;
import org.harrow.draw.chart.Lens;
import org.harrow.draw.reaction.Study;
import org.harrow.model.CaseException;
import org.harrow.model.Progress;
import org.harrow.paint.Palette;
import org.harrow.paint.Raster;
import org.harrow.ui.canvas.HoverLayer;
import org.harrow.ui.canvas.PictureQueue;
import org.harrow.ui.canvas.Zoomed;
import org.harrow.ui.job.Jobs;
import org.jspecify.annotations.Nullable;

/** The sheet of one view: asks for a picture whenever anything it depends on changes. */
final class ChartCanvas extends Region {

    private static final Lens.Sheet AHEAD = new Lens.Sheet(1_200, 700, 0);

    private final ChartFeed feed;
    private final StudyShelf shelf;
    private final Drawing drawing;
    private final Raster raster;
    private final PictureQueue<Drawing.Done> pictures;
    private final ImageView image = new ImageView();
    private final HoverLayer hover;
    private final Label waiting = new Label("Measuring…");
    private final ReadOnlyObjectWrapper<Drawing.@Nullable Done> shown =
            new ReadOnlyObjectWrapper<>();
    private double scroll;
    private boolean active;

    ChartCanvas(String name, ChartFeed feed, StudyShelf shelf, Drawing drawing) {
        this.feed = feed;
        this.shelf = shelf;
        this.drawing = drawing;
        this.raster = new Raster(feed.look().face());
        this.hover = new HoverLayer(feed.look().face());
        this.pictures =
                new PictureQueue<>(feed.jobs(), "view-" + name, "Drawing " + name, this::show);
        getStyleClass().add("chart-canvas");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleRoleDescription(name);
        image.setManaged(false);
        image.setSmooth(false);
        hover.setManaged(false);
        waiting.getStyleClass().add("quiet");
        waiting.setManaged(false);
        waiting.visibleProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () -> shown.get() == null && feed.timeline().getValue() != null,
                                shown,
                                feed.timeline()));
        getChildren().addAll(waiting, image, hover);
        follow();
    }

    private void follow() {
        Consumer<Object> again = any -> request();
        feed.timeline().subscribe(timeline -> changed());
        feed.selection().action().subscribe(again);
        feed.selection().finding().subscribe(again);
        feed.selection().account().subscribe(again);
        feed.selection().artifact().subscribe(again);
        feed.selection().range().subscribe(again);
        feed.selection().hours().subscribe(again);
        feed.zone().subscribe(again);
        feed.look().palette().subscribe(palette -> recolour());
        widthProperty().subscribe(again);
        heightProperty().subscribe(again);
        sceneProperty()
                .flatMap(scene -> scene.windowProperty())
                .flatMap(Window::outputScaleXProperty)
                .subscribe(again);
        localToSceneTransformProperty().subscribe(this::zoomed);
    }

    /** The same sheet in other pixels: its width need not have changed. */
    private void zoomed(Transform old, Transform now) {
        if (old.getMxx() != now.getMxx()) {
            request();
        }
    }

    /** Only a view that is looked at draws. */
    void setActive(boolean now) {
        active = now;
        request();
    }

    /** The picture on screen, or null before the first. */
    ReadOnlyObjectProperty<Drawing.@Nullable Done> shown() {
        return shown.getReadOnlyProperty();
    }

    HoverLayer hover() {
        return hover;
    }

    /** Scrolls to here, as far as the chart goes. */
    void scrollTo(double to) {
        Drawing.Done done = shown.get();
        double most = done == null ? 0 : done.chart().reach().scroll();
        double next = Math.clamp(to, 0, most);
        if (next != scroll) {
            scroll = next;
            request();
        }
    }

    double scroll() {
        return scroll;
    }

    private void changed() {
        hover.clear();
        if (feed.timeline().getValue() == null) {
            shown.set(null);
            image.setImage(null);
            scroll = 0;
        }
        request();
    }

    private void recolour() {
        hover.setPalette(palette());
        request();
    }

    private Palette palette() {
        return feed.look().palette().getValue();
    }

    /** Asks for the picture anew. */
    void request() {
        Timeline timeline = feed.timeline().getValue();
        if (!active || timeline == null || getWidth() < 1 || getHeight() < 1) {
            return;
        }
        Lens.Sheet sheet = new Lens.Sheet(Math.floor(getWidth()), Math.floor(getHeight()), scroll);
        Asked asked = Asked.of(feed.selection(), feed.zone().getValue());
        Palette palette = palette();
        double scale = scale();
        pictures.request(
                PictureQueue.Ask.of(
                        sheet.width(),
                        sheet.height(),
                        scale,
                        (progress, buffer) -> {
                            Lens lens = asked.lens(timeline, sheet);
                            Chart chart = drawing.chart(study(timeline, progress), lens);
                            raster.paint(chart.picture(), palette, buffer.pixels(), scale);
                            return new Drawing.Done(timeline, lens, chart, buffer);
                        }));
    }

    private Study study(Timeline timeline, Progress progress) throws CaseException {
        return drawing.isOfReactions()
                ? shelf.of(timeline, progress)
                : StudyShelf.unmeasured(timeline);
    }

    /**
     * A picture that nobody sees: whoever looks at this view later finds loaded, measured and
     * compiled what it takes.
     *
     * @param timeline to draw
     */
    Jobs.Work<Chart> ahead(Timeline timeline) {
        Asked asked = Asked.of(feed.selection(), feed.zone().getValue());
        Palette palette = palette();
        return progress -> {
            Lens lens = asked.lens(timeline, AHEAD);
            Chart chart = drawing.chart(study(timeline, progress), lens);
            raster.paint(chart.picture(), palette, 1);
            return chart;
        };
    }

    private double scale() {
        Window window = getScene() == null ? null : getScene().getWindow();
        double scale = window == null ? 1 : window.getOutputScaleX() * Zoomed.of(this);
        return scale > 0 ? scale : 1;
    }

    private void show(Drawing.Done done) {
        if (done.timeline() == feed.timeline().getValue()) {
            image.setImage(pictures.buffers().show(done.buffer()));
            image.setFitWidth(done.lens().sheet().width());
            image.setFitHeight(done.lens().sheet().height());
            scroll = Math.min(scroll, done.chart().reach().scroll());
            shown.set(done);
            if (drawing.isOfReactions() && shelf.isBrief()) {
                request(); // the same of all reactions
            }
        }
    }

    @Override
    protected void layoutChildren() {
        waiting.autosize();
        waiting.relocate(
                snapPositionX((getWidth() - waiting.getWidth()) / 2),
                snapPositionY(getHeight() / 3));
        image.relocate(0, 0);
        hover.resizeRelocate(0, 0, getWidth(), getHeight());
    }
}
