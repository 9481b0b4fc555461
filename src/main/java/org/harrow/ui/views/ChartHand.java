package org.harrow.ui.views;

import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.scene.Cursor;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.harrow.draw.Box;
import org.harrow.draw.TimeScale;
import org.harrow.draw.chart.Board;
import org.harrow.draw.chart.Chart;
import org.harrow.model.TimeInterval;
import org.jspecify.annotations.Nullable;

/** The mouse on a chart: point, click, brush a stretch of calendar time, scroll. */
final class ChartHand {

    private static final double STILL = 4;

    private final ChartCanvas canvas;
    private final Listener listener;
    private @Nullable Press pressed;
    private @Nullable ScrollEvent turned;
    private boolean scrolling;

    private record Press(double x, double y, int line) {}

    /** What the mouse tells the pane. */
    record Listener(
            Hover hovered, IntConsumer clicked, Consumer<TimeInterval> brushed, Carry carried) {}

    /** A mark in the hand, where it is, and whether it was let go there. */
    interface Carry {
        /** True where it was taken along. */
        boolean to(int line, double x, double y, boolean dropped);
    }

    /** The line of the twin where the mouse is, or -1. */
    interface Hover {
        void at(int line, double x, double y);
    }

    ChartHand(ChartCanvas canvas, Listener listener) {
        this.canvas = canvas;
        this.listener = listener;
        canvas.setOnMouseMoved(this::move);
        canvas.setOnMouseExited(event -> left());
        canvas.setOnMousePressed(this::press);
        canvas.setOnMouseDragged(this::drag);
        canvas.setOnMouseReleased(this::release);
        canvas.setOnScroll(this::wheel);
        canvas.addEventFilter(KeyEvent.KEY_PRESSED, event -> turned = null);
        canvas.shown().subscribe(done -> lookAgain());
    }

    /** After the wheel something else lies under a mouse that has not moved since. */
    private void lookAgain() {
        ScrollEvent at = turned;
        Chart chart = chart();
        if (at != null && chart != null) {
            listener.hovered().at(chart.pick(at.getX(), at.getY()), at.getX(), at.getY());
        }
    }

    private @Nullable Chart chart() {
        Drawing.Done done = canvas.shown().get();
        return done == null ? null : done.chart();
    }

    private void left() {
        turned = null;
        listener.hovered().at(-1, 0, 0);
    }

    private void move(MouseEvent event) {
        turned = null;
        Chart chart = chart();
        int line = chart == null ? -1 : chart.pick(event.getX(), event.getY());
        canvas.setCursor(line < 0 ? Cursor.DEFAULT : Cursor.HAND);
        listener.hovered().at(line, event.getX(), event.getY());
    }

    private void press(MouseEvent event) {
        turned = null;
        canvas.requestFocus();
        event.consume(); // or the tabs around it take the keyboard
        scrolling = isOnThumb(event);
        scrollTo(event);
        pressed =
                !scrolling && event.getButton() == MouseButton.PRIMARY
                        ? new Press(event.getX(), event.getY(), at(event))
                        : null;
    }

    private boolean isOnThumb(MouseEvent event) {
        Chart chart = chart();
        return chart != null
                && chart.reach().scroll() > 0
                && event.getX() >= chart.picture().width() - Board.THUMB;
    }

    /** The bar at the edge leads to where it is pressed. */
    private void scrollTo(MouseEvent event) {
        Chart chart = chart();
        if (scrolling && chart != null) {
            double share = event.getY() / Math.max(1, chart.picture().height());
            canvas.scrollTo(share * chart.reach().scroll());
        }
    }

    private void drag(MouseEvent event) {
        scrollTo(event);
        Press from = pressed;
        Chart chart = chart();
        if (from == null || chart == null || still(from, event)) {
            return;
        }
        canvas.hover().clear();
        boolean carried = listener.carried().to(from.line(), event.getX(), event.getY(), false);
        if (!carried && chart.reach().time() != null) {
            canvas.hover().brush(stretch(from, event, chart.plot()));
        }
    }

    private void release(MouseEvent event) {
        Press from = pressed;
        Chart chart = chart();
        pressed = null;
        if (from == null || chart == null) {
            return;
        }
        TimeScale time = chart.reach().time();
        if (still(from, event)) {
            listener.clicked().accept(chart.pick(event.getX(), event.getY()));
        } else if (listener.carried().to(from.line(), event.getX(), event.getY(), true)) {
            canvas.hover().clear();
        } else if (time != null) {
            Box box = stretch(from, event, chart.plot());
            long lo = time.time(box.x());
            canvas.hover().clear();
            listener.brushed().accept(new TimeInterval(lo, Math.max(lo, time.time(box.right()))));
        }
    }

    private int at(MouseEvent event) {
        Chart chart = chart();
        return chart == null ? -1 : chart.pick(event.getX(), event.getY());
    }

    private static boolean still(Press from, MouseEvent event) {
        return Math.hypot(event.getX() - from.x(), event.getY() - from.y()) < STILL;
    }

    private static Box stretch(Press from, MouseEvent event, Box plot) {
        double a = Math.clamp(from.x(), plot.x(), plot.right());
        double b = Math.clamp(event.getX(), plot.x(), plot.right());
        return new Box(Math.min(a, b), plot.y(), Math.abs(a - b), plot.height());
    }

    private void wheel(ScrollEvent event) {
        canvas.hover().clear();
        turned = event;
        canvas.scrollTo(canvas.scroll() - event.getDeltaY());
        event.consume();
    }
}
