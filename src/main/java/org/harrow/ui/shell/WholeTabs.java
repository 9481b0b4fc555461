package org.harrow.ui.shell;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TabPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/**
 * Shows whole titles of tabs only: where there is no room for all of them, the first stays at the
 * head of the row, the chosen one is among those beside it, without a gap, and the rest is left to
 * the list at the end of the row, which holds them all.
 */
final class WholeTabs {
    private final TabPane tabs;
    private final Parent row;
    private final Rectangle shown;

    private WholeTabs(TabPane tabs, Parent row, Rectangle shown) {
        this.tabs = tabs;
        this.row = row;
        this.shown = shown;
    }

    /** Watches a row of tabs as soon as it is on the screen. */
    static void of(TabPane tabs) {
        tabs.skinProperty()
                .subscribe(
                        skin -> {
                            if (skin != null
                                    && tabs.lookup(".headers-region") instanceof Parent row
                                    && row.getClip() instanceof Rectangle shown) {
                                new WholeTabs(tabs, row, shown).watch();
                                name(tabs.lookup(".tab-down-button"));
                            }
                        });
    }

    private void watch() {
        shown.widthProperty().subscribe(this::place);
        shown.xProperty().subscribe(this::place);
        for (Node tab : row.getChildrenUnmodifiable()) {
            tab.layoutXProperty().subscribe(this::place);
            ((Region) tab).widthProperty().subscribe(this::place);
        }
        tabs.getSelectionModel().selectedIndexProperty().subscribe(this::place);
    }

    /** The row itself lays its tabs out and scrolls them; what differs from that is a shift. */
    private void place() {
        List<Node> titles = row.getChildrenUnmodifiable();
        if (titles.isEmpty()) {
            return;
        }
        double end = shown.getX() + shown.getWidth() + 1;
        double x = shown.getX();
        x = put(titles.getFirst(), x, end);
        int from = first(titles, end - x);
        for (int tab = 1; tab < titles.size(); tab++) {
            x = tab < from ? hide(titles.get(tab), x) : put(titles.get(tab), x, end);
        }
    }

    /** The first of the tabs beside the head: so far on that the chosen one is among them. */
    private int first(List<Node> titles, double room) {
        int chosen = Math.min(tabs.getSelectionModel().getSelectedIndex(), titles.size() - 1);
        int from = Math.max(1, chosen);
        double used = 0;
        for (int tab = from; tab >= 1; tab--) {
            used += width(titles.get(tab));
            if (used > room && tab < chosen) {
                break;
            }
            from = tab;
        }
        return from;
    }

    private static double width(Node title) {
        return title.getLayoutBounds().getWidth();
    }

    /** Shows a title at a place if all of it is in view; returns where the next one stands. */
    private static double put(Node title, double x, double end) {
        boolean whole = x + width(title) <= end;
        title.setTranslateX(x - title.getLayoutX());
        title.setOpacity(whole ? 1 : 0);
        title.setMouseTransparent(!whole);
        return whole ? x + width(title) : Double.MAX_VALUE / 2;
    }

    /** By opacity, because the row itself decides which of its tabs are visible. */
    private static double hide(Node title, double x) {
        title.setOpacity(0);
        title.setMouseTransparent(true);
        return x;
    }

    private static void name(Node list) {
        Tooltip.install(list, new Tooltip("All views; Ctrl+1 and so on choose them too"));
        list.setAccessibleText("All views");
    }
}
