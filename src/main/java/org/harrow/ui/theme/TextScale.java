package org.harrow.ui.theme;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;

/** How large the text of a window is, for what is measured in pixels. */
public final class TextScale {
    private static final Pattern SIZE = Pattern.compile("-fx-font-size: (\\d+)px");

    private TextScale() {}

    /** 1 at the usual size, 2 at twice of it; for a node that is or will be in a window. */
    public static ObservableValue<Double> of(Node node) {
        return node.sceneProperty()
                .flatMap(Scene::rootProperty)
                .flatMap(Node::styleProperty)
                .map(TextScale::read)
                .orElse(1.0);
    }

    /** What {@link Theme#style} wrote. */
    private static double read(String style) {
        Matcher size = SIZE.matcher(style);
        return size.find() ? Integer.parseInt(size.group(1)) / (double) Theme.DEFAULT_TEXT_SIZE : 1;
    }
}
