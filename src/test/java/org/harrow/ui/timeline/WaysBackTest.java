package org.harrow.ui.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Objects;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.harrow.draw.Viewport;
import org.harrow.model.TimeInterval;
import org.harrow.ui.Fx;
import org.harrow.ui.FxExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The view's own history, apart from undo, and the way to a lane by its name. */
@ExtendWith(FxExtension.class)
class WaysBackTest {

    @Test
    void altLeftLooksWhereItLookedBeforeTheLeapAndAltRightGoesThereAgain() {
        Stand stand = new Stand();
        TimeInterval whole = stand.now().viewport().time();
        Fx.run(() -> stand.pane.view().zoom(0.1));
        TimeInterval near = stand.now().viewport().time();
        assertNotEquals(whole, near);

        stand.robot.press(KeyCode.ALT, KeyCode.LEFT);
        assertEquals(whole, stand.now().viewport().time());
        stand.robot.press(KeyCode.ALT, KeyCode.RIGHT);
        assertEquals(near, stand.now().viewport().time());
    }

    @Test
    void altLeftAfterFitLooksWhereSmallStepsHadLed() {
        Stand stand = new Stand();
        stand.robot.press(KeyCode.W).press(KeyCode.D).press(KeyCode.D);
        TimeInterval before = stand.now().viewport().time();
        stand.robot.press(KeyCode.F);
        TimeInterval fitted = stand.now().viewport().time();
        assertNotEquals(before, fitted);

        stand.robot.press(KeyCode.ALT, KeyCode.LEFT);
        assertEquals(before, stand.now().viewport().time());
        stand.robot.press(KeyCode.ALT, KeyCode.RIGHT);
        assertEquals(fitted, stand.now().viewport().time());
    }

    @Test
    void aSmallPanIsNoPlaceToComeBackTo() {
        ViewHistory history = new ViewHistory();
        Viewport view = new Viewport(new TimeInterval(0, 1_000_000), 900, 500, 0, 30);
        history.saw(view);
        history.saw(view.panned(0.1));
        assertEquals(null, history.back(view.panned(0.1)));
    }

    @Test
    void aLaneIsFoundByAnyPartOfItsName() {
        Stand stand = new Stand();
        LaneFinder finder = Fx.call(() -> Objects.requireNonNull(stand.pane.laneFinder(() -> {})));
        Fx.show(() -> finder, 520, 400);
        TextField query = (TextField) Fx.call(() -> finder.lookup(".lane-query"));
        Fx.run(
                () -> {
                    query.setText("QUILL");
                    query.requestFocus();
                });
        stand.robot.press(KeyCode.ENTER);
        int row = stand.now().row();
        assertTrue(row >= 0);
        int account = stand.incident.data().account(row);
        assertTrue(stand.incident.data().accounts().get(account).id().contains("quill"));
    }
}
