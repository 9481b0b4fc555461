package org.harrow.ui.views;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.harrow.draw.Incident;
import org.harrow.draw.Timeline;
import org.harrow.draw.chart.Chart;
import org.harrow.draw.chart.Pick;
import org.harrow.draw.chart.Spot;
import org.harrow.draw.view.ChartKind;
import org.harrow.model.WeekHours;
import org.harrow.paint.Face;
import org.harrow.paint.Palette;
import org.harrow.ui.Fx;
import org.harrow.ui.FxExtension;
import org.harrow.ui.FxRobot;
import org.harrow.ui.common.Selection;
import org.harrow.ui.job.Jobs;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(FxExtension.class)
class ChartPaneTest {

    private final Selection selection = Fx.call(Selection::new);
    private final Timeline timeline = Incident.invented().timeline();
    private final FxRobot robot = new FxRobot();

    private ChartPane show(ChartKind kind) {
        ChartPane pane = waiting(kind);
        Fx.run(() -> pane.setActive(true));
        Fx.until("a picture is shown", () -> canvas(pane).shown().get() != null);
        Fx.run(canvas(pane)::requestFocus);
        return pane;
    }

    /** In a window, before its first picture. */
    private ChartPane waiting(ChartKind kind) {
        Executor here = Runnable::run;
        Jobs jobs =
                new Jobs(
                        here,
                        here,
                        System::nanoTime,
                        failed -> {
                            throw new AssertionError(failed.cause());
                        });
        ReadOnlyObjectWrapper<@Nullable Timeline> drawn = new ReadOnlyObjectWrapper<>(timeline);
        ChartFeed feed =
                new ChartFeed(
                        drawn,
                        selection,
                        new SimpleObjectProperty<ZoneId>(ZoneOffset.UTC),
                        jobs,
                        new ChartFeed.Look(Face.load(), new SimpleObjectProperty<>(Palette.LIGHT)));
        Charts charts = Fx.call(() -> new Charts(feed));
        ChartPane pane =
                charts.entries().stream()
                        .filter(entry -> entry.title().equals(kind.title()))
                        .findFirst()
                        .orElseThrow()
                        .pane();
        Fx.show(() -> pane, 900, 620);
        return pane;
    }

    private static ChartCanvas canvas(ChartPane pane) {
        return Objects.requireNonNull((ChartCanvas) pane.lookup(".chart-canvas"));
    }

    private static Chart chart(ChartPane pane) {
        return Fx.call(() -> Objects.requireNonNull(canvas(pane).shown().get()).chart());
    }

    private Spot spot(ChartPane pane, Class<? extends Pick> kind) {
        Chart chart = chart(pane);
        return chart.spots().stream()
                .filter(spot -> kind.isInstance(chart.twin().line(spot.line()).pick()))
                .filter(spot -> chart.pick(middle(spot).getX(), middle(spot).getY()) == spot.line())
                .findFirst()
                .orElseThrow();
    }

    private static Point2D middle(Spot spot) {
        return new Point2D(
                spot.box().x() + spot.box().width() / 2, spot.box().y() + spot.box().height() / 2);
    }

    private void click(ChartPane pane, Spot spot) {
        robot.clickAt(canvas(pane), middle(spot).getX(), middle(spot).getY());
    }

    @Test
    void aViewSaysThatItMeasuresUntilItsFirstPicture() {
        ChartPane pane = waiting(ChartKind.ALIGNED);
        Label words = Fx.call(() -> (Label) canvas(pane).lookup(".quiet"));
        assertEquals("Measuring…", words.getText());
        assertTrue(Fx.call(words::isVisible));
        Fx.run(() -> pane.setActive(true));
        Fx.until("a picture is shown", () -> canvas(pane).shown().get() != null);
        assertFalse(Fx.call(words::isVisible));
    }

    @Test
    void aClickChoosesTheReactionForEveryView() {
        ChartPane pane = show(ChartKind.ALIGNED);
        click(pane, spot(pane, Pick.Act.class));

        assertNotNull(Fx.call(() -> selection.action().get()));
        assertTrue(Fx.call(() -> pane.narration().get()).contains("31 m after"));
    }

    @Test
    void arrowsWalkFromPointToPoint() {
        ChartPane pane = show(ChartKind.SCATTER);
        robot.press(KeyCode.DOWN);
        String first = Fx.call(() -> selection.action().get());

        assertNotNull(first);
        assertFalse(Fx.call(() -> pane.narration().get()).isEmpty());
    }

    @Test
    void aDragBrushesTimeForEveryViewAndEscapePeelsIt() {
        ChartPane pane = show(ChartKind.SCATTER);
        robot.drag(canvas(pane), new Point2D(200, 300), new Point2D(500, 320));
        assertNotNull(Fx.call(() -> selection.range().get()));

        Fx.run(selection::peel);
        assertNull(Fx.call(() -> selection.range().get()));
    }

    @Test
    void everyViewCanBeReadAsATable() {
        for (ChartKind kind : ChartKind.values()) {
            ChartPane pane = show(kind);
            int lines = chart(pane).twin().size();
            Fx.run(pane::toggleTable);
            Fx.settle();
            TableView<?> table = (TableView<?>) Fx.call(() -> pane.lookup(".twin-table"));
            assertEquals(lines, Fx.call(() -> table.getItems().size()));
        }
    }

    @Test
    void anArrowOverAnHourSaysItAndEnterFiltersByTheAccount() {
        ChartPane pane = show(ChartKind.HOURS);
        robot.press(KeyCode.DOWN);
        assertNull(Fx.call(() -> selection.account().get()));

        robot.press(KeyCode.ENTER);
        assertNotNull(Fx.call(() -> selection.account().get()));
        assertTrue(Fx.call(() -> pane.narration().get()).contains("Mon"));
    }

    @Test
    void aDragOverHoursChoosesThemAndEscapePeelsThemFirst() {
        ChartPane pane = show(ChartKind.HOURS);
        Point2D from = middle(cell(pane, 2 * 24 + 3));
        Point2D to = middle(cell(pane, 3 * 24 + 5));
        robot.drag(canvas(pane), from, to);
        WeekHours hours = Objects.requireNonNull(Fx.call(() -> selection.hours().get()));
        assertEquals("Wed-Thu 03:00-06:00 UTC", hours.text());
        assertNotNull(Fx.call(() -> selection.account().get()));
        assertEquals(WeekHours.ALL, chart(pane).twin().size(), "its week alone, all hours of it");

        Fx.run(selection::peel);
        assertNull(Fx.call(() -> selection.hours().get()));
        assertNotNull(Fx.call(() -> selection.account().get()));
    }

    @Test
    void shiftAndArrowsChooseHoursAsADragDoes() {
        show(ChartKind.HOURS);
        robot.press(KeyCode.HOME).press(KeyCode.DOWN).press(KeyCode.RIGHT);
        robot.press(KeyCode.SHIFT, KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.DOWN);
        WeekHours hours = Objects.requireNonNull(Fx.call(() -> selection.hours().get()));
        assertEquals("Tue-Wed 01:00-04:00 UTC", hours.text());
    }

    @Test
    void reactionsAreThoseToTriggersOfTheHours() {
        ChartPane pane = show(ChartKind.ALIGNED);
        assertEquals(1, chart(pane).twin().size());
        int row = timeline.arcs().getFirst().trigger();
        int hour = WeekHours.of(timeline.data().at(row).lo());
        Fx.run(() -> selection.hours().set(new WeekHours(List.of(hour))));
        Fx.settle();
        assertEquals(1, chart(pane).twin().size());
        Fx.run(() -> selection.hours().set(new WeekHours(List.of((hour + 1) % WeekHours.ALL))));
        Fx.settle();
        assertEquals(0, chart(pane).twin().size());
    }

    /** The cell of the first account's hour. */
    private static Spot cell(ChartPane pane, int hour) {
        return chart(pane).spots().stream()
                .filter(spot -> spot.line() == hour)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aClickOnALinkShowsItsRecordsAndAClickOnANodeExpandsIt() {
        ChartPane pane = show(ChartKind.GRAPH);
        click(pane, spot(pane, Pick.Records.class));
        Node list = Fx.call(() -> pane.lookup(".record-list"));
        assertTrue(Fx.call(list::isVisible));
        assertNotNull(Fx.call(() -> selection.action().get()));

        int before = chart(pane).twin().size();
        click(pane, spot(pane, Pick.Account.class));
        assertTrue(chart(pane).twin().size() >= before);
        assertNull(Fx.call(() -> selection.account().get()), "expanding filters nothing");
    }

    @Test
    void theGraphIsArrangedInEachWay() {
        ChartPane pane = show(ChartKind.GRAPH);
        for (String way : new String[] {"columns", "path", "force", "whole", "radial"}) {
            ToggleButton button = (ToggleButton) Fx.call(() -> pane.lookup(".graph-" + way));
            Fx.run(button::fire);
            Fx.settle();
            assertFalse(chart(pane).spots().isEmpty(), way);
        }
    }

    @Test
    void everyLinkOfEveryArrangementOpensItsRecordsByMouseAndByKeys() {
        ChartPane pane = show(ChartKind.GRAPH);
        for (String way : new String[] {"columns", "path", "force", "radial"}) {
            ToggleButton button = (ToggleButton) Fx.call(() -> pane.lookup(".graph-" + way));
            Fx.run(button::fire);
            Fx.settle();
            Spot link = spot(pane, Pick.Records.class);
            Pick.Records records = (Pick.Records) chart(pane).twin().line(link.line()).pick();
            click(pane, link);
            assertEquals(timeline.data().id(records.rows().getFirst()), chosen(), way);
            assertTrue(Objects.requireNonNull(place()).matches("(?s)(edge|arc):.+"), way);

            Fx.run(selection::clear);
            Fx.run(canvas(pane)::requestFocus);
            robot.press(KeyCode.HOME);
            for (int line = 0; line < link.line(); line++) {
                robot.press(KeyCode.DOWN);
            }
            robot.press(KeyCode.ENTER);
            assertEquals(timeline.data().id(records.rows().getFirst()), chosen(), way);
        }
    }

    private @Nullable String chosen() {
        return Fx.call(() -> selection.action().get());
    }

    private @Nullable String place() {
        return Fx.call(() -> selection.place().get());
    }

    @Test
    void theTimeSliderBrushesAndNoNodeMoves() {
        ChartPane pane = show(ChartKind.GRAPH);
        List<Spot> before = chart(pane).spots();
        Slider slider = (Slider) Fx.call(() -> pane.lookup("#graph-time"));
        Label told = (Label) Fx.call(() -> pane.lookup(".time-told"));
        assertTrue(told.getText().startsWith("all, 2026-"), told.getText());
        Fx.run(slider::requestFocus);
        robot.press(KeyCode.RIGHT).press(KeyCode.RIGHT);
        assertNotNull(Fx.call(() -> selection.range().get()));
        assertTrue(told.getText().startsWith("2026-"), told.getText());
        assertEquals(before, chart(pane).spots());
        robot.press(KeyCode.HOME);
        assertNull(Fx.call(() -> selection.range().get()));
    }

    @Test
    void aNodeOfTheWholeCaseBecomesTheMiddle() {
        ChartPane pane = show(ChartKind.GRAPH);
        ToggleButton whole = (ToggleButton) Fx.call(() -> pane.lookup(".graph-whole"));
        Fx.run(whole::fire);
        Fx.settle();
        click(pane, spot(pane, Pick.Account.class));
        String account = Objects.requireNonNull(Fx.call(() -> selection.account().get()));
        assertTrue(chart(pane).picture().title().contains(account));
    }

    @Test
    void theTableShowsTheLinesOfTheArrangementThatIsChosen() {
        ChartPane pane = show(ChartKind.GRAPH);
        Fx.run(pane::toggleTable);
        Fx.settle();
        assertFalse(cells(pane).stream().anyMatch(text -> text.contains(" later: ")));
        ToggleButton path = (ToggleButton) Fx.call(() -> pane.lookup(".graph-path"));
        Fx.run(path::fire);
        Fx.settle();
        assertTrue(
                cells(pane).stream().anyMatch(text -> text.contains(" later: ")),
                () -> cells(pane).toString());
    }

    private static List<String> cells(ChartPane pane) {
        return Fx.call(
                () ->
                        pane.lookupAll(".table-cell").stream()
                                .map(cell -> String.valueOf(((TableCell<?, ?>) cell).getText()))
                                .toList());
    }
}
