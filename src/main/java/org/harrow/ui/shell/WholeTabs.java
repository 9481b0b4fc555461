package org.harrow.ui.shell;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TabPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/**
 * Shows whole titles of tabs only: where there is no room for all of them, those that would be cut
 * are left to the list at the end of the row, which holds them all.
 */
final class WholeTabs {
    private WholeTabs() {}

    /** Watches a row of tabs as soon as it is on the screen. */
    static void of(TabPane tabs) {
        tabs.skinProperty()
                .subscribe(
                        skin -> {
                            if (skin != null
                                    && tabs.lookup(".headers-region") instanceof Parent row
                                    && row.getClip() instanceof Rectangle shown) {
                                watch(row, shown);
                                name(tabs.lookup(".tab-down-button"));
                            }
                        });
    }

    private static void watch(Parent row, Rectangle shown) {
        Runnable look = () -> row.getChildrenUnmodifiable().forEach(tab -> show(tab, shown));
        shown.widthProperty().subscribe(look);
        shown.xProperty().subscribe(look);
        for (Node tab : row.getChildrenUnmodifiable()) {
            tab.layoutXProperty().subscribe(look);
            ((Region) tab).widthProperty().subscribe(look);
        }
    }

    /** By opacity, because the row itself decides which of its tabs are visible. */
    private static void show(Node tab, Rectangle shown) {
        double left = tab.getLayoutX();
        double right = left + tab.getLayoutBounds().getWidth();
        boolean whole = left >= shown.getX() - 1 && right <= shown.getX() + shown.getWidth() + 1;
        tab.setOpacity(whole ? 1 : 0);
    }

    private static void name(Node list) {
        Tooltip.install(list, new Tooltip("All views; Ctrl+1 and so on choose them too"));
        list.setAccessibleText("All views");
    }
}
