package org.harrow.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(FxExtension.class)
class FxExtensionTest {

    @Test
    void deliversClicksKeysWheelAndDragsToTheWindow() {
        List<String> seen = new ArrayList<>();
        Pane pane = Fx.call(Pane::new);
        Fx.run(
                () -> {
                    pane.setOnMouseClicked(e -> seen.add("click " + (int) e.getX()));
                    pane.setOnKeyPressed(e -> seen.add("key " + e.getCode()));
                    pane.setOnScroll(e -> seen.add("scroll"));
                    pane.setOnMouseReleased(e -> seen.add("released " + (int) e.getX()));
                });
        Fx.show(() -> pane, 300, 200);
        Fx.run(pane::requestFocus);

        FxRobot robot = new FxRobot();
        robot.clickAt(pane, 40, 50).press(KeyCode.R).wheel(1);
        robot.drag(pane, new Point2D(10, 10), new Point2D(90, 10));

        assertEquals(
                List.of("released 40", "click 40", "key R", "scroll", "released 90", "click 90"),
                Fx.call(() -> List.copyOf(seen)));
    }

    @Test
    void throwsInTheTestWhatIsThrownOnTheFxThread() {
        assertThrows(
                AssertionError.class,
                () ->
                        Fx.run(
                                () -> {
                                    throw new IllegalStateException("here");
                                }));
    }
}
