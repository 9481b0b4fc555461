package org.harrow.ui.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.harrow.draw.Hit;
import org.harrow.draw.Target;
import org.harrow.model.ContextMarker;
import org.harrow.model.TimeInterval;
import org.harrow.ui.Fx;
import org.harrow.ui.FxExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The tools over the lanes and the panels under them, by keys and by mouse. */
@ExtendWith(FxExtension.class)
class AxisNotesTest {

    @Test
    void aMarkerIsAddedFromTheKeyboardAndStandsOnTheAxis() {
        Stand stand = new Stand();
        stand.robot.press(KeyCode.M);
        TextField when = (TextField) Fx.call(() -> stand.pane.lookup("#marker-when"));
        assertTrue(Fx.call(when::isFocused), "the keyboard is where a marker begins");
        TextField text = (TextField) Fx.call(() -> stand.pane.lookup("#marker-text"));
        Fx.run(
                () -> {
                    text.setText("new rules");
                    text.requestFocus();
                });
        stand.robot.press(KeyCode.ENTER);
        List<ContextMarker> markers = Fx.call(stand.markers::get);
        assertEquals("new rules", markers.getFirst().text());
        Fx.settle();
        Hit hit =
                Fx.call(
                        () ->
                                Objects.requireNonNull(stand.canvas.shown())
                                        .picture()
                                        .hits()
                                        .stream()
                                        .filter(h -> h.target() instanceof Target.Context)
                                        .min(Comparator.comparingDouble(h -> h.box().y()))
                                        .orElseThrow());
        stand.robot.moveTo(stand.canvas, hit.box().x() + 4, hit.box().y() + 6);
        assertTrue(stand.narration().contains("new rules"), stand.narration());
    }

    @Test
    void nonsenseIsNoTimeOfAMarker() {
        Stand stand = new Stand();
        stand.robot.press(KeyCode.M);
        TextField when = (TextField) Fx.call(() -> stand.pane.lookup("#marker-when"));
        TextField text = (TextField) Fx.call(() -> stand.pane.lookup("#marker-text"));
        Fx.run(
                () -> {
                    text.setText("new rules");
                    when.setText("next spring");
                });
        assertTrue(Fx.call(() -> stand.pane.lookup("#marker-add").isDisabled()));
    }

    @Test
    void aKeptRulerComesBackAndShowsWhatItWasReadIn() {
        Stand stand = new Stand();
        stand.robot.press(KeyCode.PERIOD).press(KeyCode.R).press(KeyCode.W).press(KeyCode.W);
        TimeInterval shown = stand.now().viewport().time();
        stand.robot.press(KeyCode.SHIFT, KeyCode.M);
        assertEquals(shown, Fx.call(() -> stand.measures.get().getFirst().shown()));
        assertEquals(1, stand.now().rulers().kept().size());
        Fx.settle();

        stand.robot.press(KeyCode.D);
        assertNotEquals(shown, stand.now().viewport().time());
        stand.robot.press(KeyCode.DIGIT0);
        stand.click(stand.find(Target.KeptRuler.class));
        assertEquals(shown, stand.now().viewport().time());
    }

    @Test
    void anArcIsAPlaceForANote() {
        Stand stand = new Stand();
        stand.robot.press(KeyCode.SHIFT, KeyCode.PERIOD);
        Fx.settle();
        Hit arc =
                Fx.call(
                        () ->
                                Objects.requireNonNull(stand.canvas.shown())
                                        .picture()
                                        .hits()
                                        .stream()
                                        .filter(h -> h.target() instanceof Target.Latency)
                                        .filter(h -> h.box().width() > 40)
                                        .findFirst()
                                        .orElseThrow());
        stand.robot.clickAt(
                stand.canvas, arc.box().x() + arc.box().width() * 0.2, arc.box().y() + 3);
        String place = Fx.call(() -> stand.selection.place().get());
        assertNotNull(place);
        assertTrue(place.startsWith("arc:"), place);
    }

    @Test
    void keysShadeFoldAndChooseAZone() {
        Stand stand = new Stand();
        stand.robot.press(KeyCode.H).press(KeyCode.E);
        assertTrue(stand.now().look().shades().night());
        assertTrue(stand.now().look().shades().folded());
        stand.robot.press(KeyCode.E);
        assertFalse(stand.now().look().shades().folded());
        @SuppressWarnings("unchecked") // the one combo box of the tools
        ComboBox<String> zones =
                (ComboBox<String>) Fx.call(() -> stand.pane.lookup("#timeline-zone"));
        Fx.run(() -> zones.setValue("Asia/Tokyo"));
        assertEquals(ZoneId.of("Asia/Tokyo"), stand.now().zones().getLast());
        Fx.run(() -> zones.setValue("Atlantis/Capital"));
        assertEquals(ZoneId.of("Asia/Tokyo"), stand.now().zones().getLast(), "the one before");
        assertEquals("Asia/Tokyo", Fx.call(() -> zones.getItems().get(1)), "those in use first");
    }

    @Test
    void aBrushDimsTheRest() {
        Stand stand = new Stand();
        TimeInterval range = new TimeInterval(5, 9);
        Fx.run(() -> stand.selection.range().set(range));
        assertEquals(range, stand.now().look().shades().brushed());
        assertTrue(Fx.call(() -> stand.selection.place().get()).startsWith("range:"));
        Fx.run(stand.selection::peel);
        assertEquals(null, stand.now().look().shades().brushed());
    }
}
