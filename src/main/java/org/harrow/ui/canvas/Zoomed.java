package org.harrow.ui.canvas;

import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import org.harrow.ui.theme.Theme;

/**
 * Shows a painted sheet as much larger as the text of the window is, as far as there is room: a
 * sheet narrower than this would hold no more than the names of its lanes. The sheet keeps its own
 * logical pixels, and paints in those of the screen.
 */
public final class Zoomed extends Region {
    private static final double LEAST_WIDTH = 340;
    private static final double LEAST_HEIGHT = 190;

    private final Node sheet;
    private final Scale scale = new Scale(1, 1);

    /** Never seen: it has the text size of the place where it stands. */
    private final Label size = new Label();

    /**
     * @param sheet what is shown
     */
    public Zoomed(Node sheet) {
        this.sheet = sheet;
        sheet.getTransforms().add(scale);
        size.setVisible(false);
        size.setManaged(false);
        size.fontProperty().subscribe(font -> requestLayout());
        getChildren().addAll(sheet, size);
    }

    /** How many pixels of the screen one of the sheet's is wide, for a sheet within a scene. */
    public static double of(Node sheet) {
        return sheet.getLocalToSceneTransform().getMxx();
    }

    @Override
    protected void layoutChildren() {
        double wanted = size.getFont().getSize() / Theme.DEFAULT_TEXT_SIZE;
        double room = Math.min(getWidth() / LEAST_WIDTH, getHeight() / LEAST_HEIGHT);
        double zoom = wanted <= 1 ? wanted : Math.max(1, Math.min(wanted, room));
        scale.setX(zoom);
        scale.setY(zoom);
        layoutInArea(sheet, 0, 0, getWidth() / zoom, getHeight() / zoom, 0, HPos.LEFT, VPos.TOP);
    }
}
