package org.harrow.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.shape.Rectangle;
import javafx.stage.Stage;
import org.harrow.ui.Fx;
import org.harrow.ui.FxExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(FxExtension.class)
class WholeTabsTest {
    private final TabPane tabs = Fx.call(WholeTabsTest::tabs);

    private static TabPane tabs() {
        TabPane tabs = new TabPane();
        IntStream.range(0, 14).forEach(i -> tabs.getTabs().add(new Tab("View number " + i)));
        WholeTabs.of(tabs);
        return tabs;
    }

    @Test
    void leavesTitlesThatWouldBeCutToTheList() {
        Stage stage = Fx.show(() -> tabs, 640, 200);

        assertOnlyWholeTitles();
        assertEquals(1, opacity(0));
        assertEquals(0, opacity(13));
        Fx.run(stage::close);
    }

    @Test
    void showsTheChosenTabWhole() {
        Stage stage = Fx.show(() -> tabs, 640, 200);

        Fx.run(() -> tabs.getSelectionModel().select(13));
        Fx.settle();

        assertOnlyWholeTitles();
        assertEquals(1, opacity(13));
        assertEquals(1, opacity(0), "the main view stays at the head of the row");
        assertNoGap();
        Fx.run(stage::close);
    }

    @Test
    void showsEveryTitleWhereThereIsRoom() {
        Stage stage = Fx.show(() -> tabs, 2_400, 200);

        assertTrue(titles().stream().allMatch(title -> title.getOpacity() == 1));
        Fx.run(stage::close);
    }

    private void assertNoGap() {
        double x = Fx.call(() -> clip().getX());
        for (Node title : titles()) {
            if (title.getOpacity() == 1) {
                assertEquals(x, title.getBoundsInParent().getMinX(), 1.5, title.toString());
                x = title.getBoundsInParent().getMaxX();
            }
        }
    }

    private void assertOnlyWholeTitles() {
        double left = Fx.call(() -> clip().getX());
        double right = left + Fx.call(() -> clip().getWidth());
        for (Node title : titles()) {
            boolean cut =
                    title.getBoundsInParent().getMinX() < left - 1
                            || title.getBoundsInParent().getMaxX() > right + 1;
            assertTrue(!cut || title.getOpacity() == 0, title.toString());
        }
    }

    private Rectangle clip() {
        return (Rectangle) tabs.lookup(".headers-region").getClip();
    }

    private double opacity(int tab) {
        return titles().get(tab).getOpacity();
    }

    private List<Node> titles() {
        return Fx.call(
                () ->
                        List.copyOf(
                                ((Parent) tabs.lookup(".headers-region"))
                                        .getChildrenUnmodifiable()));
    }
}
