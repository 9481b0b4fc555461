package org.harrow.ui.canvas;

import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import org.harrow.draw.Box;
import org.harrow.draw.Ink;
import org.harrow.draw.VisibleText;
import org.harrow.paint.Face;
import org.harrow.paint.Palette;
import org.harrow.ui.theme.Theme;

/** What moves with the mouse: a tip with the sentence, and the stretch of time being brushed. */
public final class HoverLayer extends Pane {

    private static final double BESIDE = 16;
    private static final double WIDEST = 420;

    private final VisibleText visible;
    private final Label tip = new Label();
    private final Rectangle brush = new Rectangle();
    private final Rectangle mark = new Rectangle();

    /** Empty; texts are measured in this font. */
    public HoverLayer(Face face) {
        this.visible = new VisibleText(face);
        setMouseTransparent(true);
        // It grows with the sheet it lies on.
        setStyle("-fx-font-size: " + Theme.DEFAULT_TEXT_SIZE + "px;");
        tip.getStyleClass().add("timeline-tip");
        tip.setWrapText(true);
        tip.setMaxWidth(WIDEST);
        tip.setVisible(false);
        brush.setVisible(false);
        mark.setVisible(false);
        mark.setFill(Color.TRANSPARENT);
        mark.setStrokeWidth(2);
        getChildren().addAll(brush, mark, tip);
        setPalette(Palette.LIGHT);
    }

    /** Colours the brush. */
    public void setPalette(Palette palette) {
        Color ink = color(palette.argb(Ink.SELECTION));
        brush.setFill(ink.deriveColor(0, 1, 1, 0.18));
        brush.setStroke(ink);
        mark.setStroke(ink);
    }

    private static Color color(int argb) {
        return Color.rgb(argb >> 16 & 0xFF, argb >> 8 & 0xFF, argb & 0xFF);
    }

    /** Shows a sentence beside a point, inside the sheet; an empty one hides it. */
    public void say(String sentence, double x, double y) {
        tip.setVisible(!sentence.isEmpty());
        if (sentence.isEmpty()) {
            return;
        }
        tip.setText(visible.of(sentence));
        tip.applyCss();
        double width = Math.min(WIDEST, tip.prefWidth(-1));
        double height = tip.prefHeight(width);
        double left = x + BESIDE + width > getWidth() ? x - BESIDE - width : x + BESIDE;
        double top = y + BESIDE + height > getHeight() ? y - BESIDE - height : y + BESIDE;
        tip.resizeRelocate(Math.max(0, left), Math.max(0, top), width, height);
    }

    /** Shows a brushed stretch of the plot. */
    public void brush(Box box) {
        brush.setVisible(true);
        brush.setX(box.x());
        brush.setY(box.y());
        brush.setWidth(box.width());
        brush.setHeight(box.height());
    }

    /** Frames the place that the keyboard is on. */
    public void mark(Box box) {
        mark.setVisible(true);
        mark.setX(box.x());
        mark.setY(box.y());
        mark.setWidth(box.width());
        mark.setHeight(box.height());
    }

    /** Frames nothing. */
    public void unmark() {
        mark.setVisible(false);
    }

    /** Hides what follows the mouse. */
    public void clear() {
        tip.setVisible(false);
        brush.setVisible(false);
    }

    @Override
    protected void layoutChildren() {
        // Placed where the mouse is, not by a layout.
    }
}
