package org.harrow.ui.shell;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;
import org.harrow.ui.settings.Settings;

/** The views, and a panel on each side that can be closed and keeps its width. */
final class Columns extends SplitPane {
    private final Region left;
    private final Node middle;
    private final Region right;
    private final BooleanProperty leftShown;
    private final BooleanProperty rightShown;
    private double leftWidth;
    private double rightWidth;
    private boolean divided;

    /**
     * @param panels which are open, and how wide
     */
    Columns(Region left, Node middle, Region right, Settings.Panels panels) {
        this.left = left;
        this.middle = middle;
        this.right = right;
        leftShown = new SimpleBooleanProperty(panels.findings());
        rightShown = new SimpleBooleanProperty(panels.inspector());
        leftWidth = panels.left();
        rightWidth = panels.right();
        getStyleClass().add("case-columns");
        SplitPane.setResizableWithParent(left, false);
        SplitPane.setResizableWithParent(right, false);
        leftShown.subscribe(on -> fill());
        rightShown.subscribe(on -> fill());
        widthProperty().subscribe(width -> divideOnce());
    }

    BooleanProperty leftShown() {
        return leftShown;
    }

    BooleanProperty rightShown() {
        return rightShown;
    }

    /** As they are now. */
    Settings.Panels panels() {
        measure();
        return new Settings.Panels(leftShown.get(), rightShown.get(), leftWidth, rightWidth);
    }

    private void measure() {
        if (divided && getItems().contains(left) && left.getWidth() > 0) {
            leftWidth = left.getWidth();
        }
        if (divided && getItems().contains(right) && right.getWidth() > 0) {
            rightWidth = right.getWidth();
        }
    }

    private void fill() {
        measure();
        getItems().clear();
        if (leftShown.get()) {
            getItems().add(left);
        }
        getItems().add(middle);
        if (rightShown.get()) {
            getItems().add(right);
        }
        divide();
    }

    /** At the first real width; later the sides keep theirs and the middle gives way. */
    private void divideOnce() {
        if (!divided && getWidth() > leftWidth + rightWidth) {
            divided = true;
            divide();
        }
    }

    private void divide() {
        double width = getWidth();
        int place = 0;
        if (width > 0 && leftShown.get()) {
            setDividerPosition(place++, leftWidth / width);
        }
        if (width > 0 && rightShown.get()) {
            setDividerPosition(place, 1 - rightWidth / width);
        }
    }
}
