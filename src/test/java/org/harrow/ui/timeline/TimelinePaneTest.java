package org.harrow.ui.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Objects;
import javafx.geometry.Point2D;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import org.harrow.draw.Hit;
import org.harrow.draw.Ink;
import org.harrow.draw.Ruler;
import org.harrow.draw.Target;
import org.harrow.paint.Palette;
import org.harrow.ui.Fx;
import org.harrow.ui.FxExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(FxExtension.class)
class TimelinePaneTest {

    @Test
    void pansAndZoomsByKeysAndGoesBackToTheWholeCase() {
        Stand stand = new Stand();
        TimelineViewModel.State whole = stand.now();
        stand.robot.press(KeyCode.W);
        assertTrue(stand.now().viewport().span() < whole.viewport().span());
        long before = stand.middle();
        stand.robot.press(KeyCode.D);
        assertTrue(stand.middle() > before);
        stand.robot.press(KeyCode.LEFT);
        stand.robot.press(KeyCode.S);
        assertTrue(Math.abs(whole.viewport().span() - stand.now().viewport().span()) < 10);
        stand.robot.press(KeyCode.D);
        stand.robot.press(KeyCode.F);
        assertEquals(whole, stand.now());
    }

    @Test
    void zoomsAtTheCursorWithTheWheel() {
        Stand stand = new Stand();
        TimelineViewModel.State whole = stand.now();
        double x = 600;
        long under = timeAt(stand, x);
        stand.robot.moveTo(stand.canvas, x, 200).wheel(-2);
        assertTrue(stand.now().viewport().span() < whole.viewport().span(), "zoomed in");
        long pixel = stand.now().viewport().span() / 300;
        assertTrue(Math.abs(under - timeAt(stand, x)) < pixel, "the same time under the cursor");
    }

    private static long timeAt(Stand stand, double x) {
        return Fx.call(
                () -> Objects.requireNonNull(stand.canvas.shown()).picture().scale().time(x));
    }

    @Test
    void draggingPansTime() {
        Stand stand = new Stand();
        stand.robot.press(KeyCode.W).press(KeyCode.W);
        long before = stand.middle();
        stand.robot.drag(stand.canvas, new Point2D(700, 250), new Point2D(500, 250));
        assertTrue(stand.middle() > before, "the sheet follows the hand");
    }

    @Test
    void aClickChoosesTheActionForEveryView() {
        Stand stand = new Stand();
        Hit hit = stand.find(Target.Act.class);
        int row = ((Target.Act) hit.target()).row();
        stand.click(hit);
        assertEquals(stand.incident.data().id(row), Fx.call(() -> stand.selection.action().get()));
        assertEquals(row, stand.now().row());
        stand.robot.press(KeyCode.PERIOD);
        assertNotEquals(row, stand.now().row());
        stand.robot.press(KeyCode.ESCAPE);
        assertEquals(-1, stand.now().row());
    }

    @Test
    void aClickOnAFindingsMarkLeavesTheViewWhereItIs() {
        Stand stand = new Stand();
        Fx.run(() -> stand.selection.choose(stand.incident.findings().getFirst()));
        Fx.settle();
        long before = stand.middle();
        Hit mark =
                Fx.call(
                        () ->
                                Objects.requireNonNull(stand.canvas.shown())
                                        .picture()
                                        .hits()
                                        .stream()
                                        .filter(
                                                hit ->
                                                        hit.target() instanceof Target.Findings at
                                                                && at.row() >= 0
                                                                && at.row()
                                                                        != stand.pane
                                                                                .view()
                                                                                .now()
                                                                                .row()
                                                                && at.findings().contains(0))
                                        .findFirst()
                                        .orElseThrow());
        stand.click(mark);
        assertEquals(0, stand.now().finding(), "the open finding stays open");
        assertEquals(((Target.Findings) mark.target()).row(), stand.now().row());
        assertEquals(before, stand.middle());
    }

    @Test
    void aFindingChosenElsewhereIsShownWithItsArcs() {
        Stand stand = new Stand();
        Fx.run(() -> stand.selection.choose(stand.incident.findings().getFirst()));
        Fx.settle();
        assertEquals(0, stand.now().finding());
        Hit arc = stand.find(Target.Latency.class);
        assertTrue(stand.now().viewport().span() < 10 * 3_600_000_000L, "zoomed to the finding");
        assertTrue(stand.narration().contains("31 m after closed lattice#412"), stand.narration());
        assertTrue(arc.box().width() > 0);
    }

    @Test
    void theBracketsLeadFromTriggerToReactionAndBack() {
        Stand stand = new Stand();
        int closure = stand.incident.closure();
        Fx.run(() -> stand.selection.action().set(stand.incident.data().id(closure)));
        stand.robot.press(KeyCode.CLOSE_BRACKET);
        int reaction = stand.now().row();
        assertNotEquals(closure, reaction);
        stand.robot.press(KeyCode.OPEN_BRACKET);
        assertEquals(closure, stand.now().row());
    }

    @Test
    void theRulerIsLaidSteppedDraggedKeptAndTakenAway() {
        Stand stand = new Stand();
        int closure = stand.incident.closure();
        Fx.run(() -> stand.selection.action().set(stand.incident.data().id(closure)));
        stand.robot.press(KeyCode.F);
        stand.robot.press(KeyCode.R);
        assertEquals(new Ruler(closure, Ruler.FORTY_MINUTES), stand.now().rulers().active());
        assertTrue(stand.narration().startsWith("40 m: "), stand.narration());
        stand.robot.press(KeyCode.ALT, KeyCode.UP);
        assertEquals(new Ruler(closure, 60 * Ruler.MINUTE), stand.now().rulers().active());

        Hit edge = stand.find(Target.RulerEdge.class);
        double x = edge.box().x() + edge.box().width() / 2;
        double y = edge.box().y() + 200;
        stand.robot.drag(stand.canvas, new Point2D(x, y), new Point2D(x + 60, y));
        Ruler longer = Objects.requireNonNull(stand.now().rulers().active());
        assertTrue(longer.width() > 60 * Ruler.MINUTE, "dragged to " + longer);

        stand.robot.press(KeyCode.SHIFT, KeyCode.M);
        assertNull(stand.now().rulers().active());
        assertEquals(1, stand.now().rulers().kept().size());
    }

    @Test
    void saysWhatIsUnderTheCursor() {
        Stand stand = new Stand();
        Hit hit = stand.find(Target.Findings.class);
        stand.robot.moveTo(stand.canvas, hit.box().x() + 3, hit.box().y() + 3);
        assertTrue(stand.narration().startsWith("Finding, grade D"), stand.narration());
    }

    @Test
    void followsLightAndDark() {
        Stand stand = new Stand();
        assertEquals(Palette.LIGHT.argb(Ink.PANEL), pixel(stand));
        Fx.run(() -> stand.dark.set(true));
        Fx.settle();
        assertEquals(Palette.DARK.argb(Ink.PANEL), pixel(stand));
    }

    /** The colour of the header column's lower left corner, which is bare panel. */
    private static int pixel(Stand stand) {
        return Fx.call(
                () -> {
                    WritableImage image = stand.canvas.snapshot(null, null);
                    return image.getPixelReader().getArgb(4, (int) image.getHeight() - 4);
                });
    }

    @Test
    void closingTheCaseClearsTheSheet() {
        Stand stand = new Stand();
        Fx.run(() -> stand.data.set(null));
        Fx.settle();
        assertNull(Fx.call(() -> stand.canvas.shown()));
    }
}
