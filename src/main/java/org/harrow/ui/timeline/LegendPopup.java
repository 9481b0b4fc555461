package org.harrow.ui.timeline;

import javafx.geometry.Bounds;
import javafx.scene.effect.DropShadow;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.stage.Popup;
import org.harrow.draw.Legend;
import org.harrow.draw.Picture;
import org.harrow.draw.TimelineView;
import org.harrow.paint.Face;
import org.harrow.paint.Raster;
import org.harrow.ui.canvas.Zoomed;

/** The whole legend over the foot of the timeline, as large as the sheet's own marks. */
final class LegendPopup {

    private final TimelineCanvas canvas;
    private final TimelineViewModel view;
    private final Face face;
    private final Popup popup = new Popup();

    LegendPopup(TimelineCanvas canvas, TimelineViewModel view, Face face) {
        this.canvas = canvas;
        this.view = view;
        this.face = face;
        popup.setAutoHide(true);
        popup.setHideOnEscape(true);
    }

    /** Opens it, or closes it; says it in words. */
    String toggle() {
        TimelineViewModel.State now = view.now();
        TimelineView seen =
                new TimelineView(
                        now.viewport(),
                        TimelineView.Focus.NONE,
                        TimelineView.Rulers.NONE,
                        now.zones(),
                        now.look().shades());
        if (popup.isShowing()) {
            popup.hide();
        } else {
            show(Legend.sheet(face, seen));
        }
        return "Legend: " + Legend.words(seen);
    }

    private void show(Picture picture) {
        double zoom = Zoomed.of(canvas);
        double scale = zoom * canvas.getScene().getWindow().getOutputScaleX();
        Raster.Pixels pixels = new Raster(face).paint(picture, canvas.palette(), scale);
        WritableImage image = new WritableImage(pixels.width(), pixels.height());
        image.getPixelWriter()
                .setPixels(
                        0,
                        0,
                        pixels.width(),
                        pixels.height(),
                        PixelFormat.getIntArgbInstance(),
                        pixels.argb(),
                        0,
                        pixels.width());
        ImageView sheet = new ImageView(image);
        sheet.setFitWidth(picture.width() * zoom);
        sheet.setFitHeight(picture.height() * zoom);
        StackPane frame = new StackPane(sheet);
        frame.setEffect(new DropShadow(12, Color.color(0, 0, 0, 0.35)));
        frame.setStyle("-fx-border-color: -color-border-default;");
        popup.getContent().setAll(frame);
        Bounds at = canvas.localToScreen(canvas.getBoundsInLocal());
        popup.show(
                canvas,
                at.getMaxX() - picture.width() * zoom - 6,
                Math.max(0, at.getMaxY() - (picture.height() + 30) * zoom));
        // Or the colour of windows lies around the shadow.
        popup.getScene().getRoot().setStyle("-fx-background-color: transparent;");
    }
}
