package org.harrow.ui.timeline;

import java.util.function.Consumer;
import javafx.scene.Cursor;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.harrow.draw.Box;
import org.harrow.draw.Panes;
import org.harrow.draw.Ruler;
import org.harrow.draw.Steps;
import org.harrow.draw.Target;
import org.harrow.draw.Timeline;
import org.harrow.draw.TimelinePicture;
import org.harrow.draw.TimelineView;
import org.harrow.draw.Viewport;
import org.harrow.model.TimeInterval;
import org.jspecify.annotations.Nullable;

/**
 * The mouse on the timeline: drag pans, the wheel scrolls lanes (or zooms where all lanes are in
 * view), with Ctrl it zooms at the cursor, with Shift it pans; the mini-map and the ruler's end can
 * be dragged; a drag with Shift brushes a stretch of time.
 */
final class MouseHand {

    private static final double STILL = 4;
    private static final double WHEEL_NOTCH = 40;
    private static final double ZOOM_PER_NOTCH = 1.25;
    private static final double SNAP_PIXELS = 6;

    private final TimelineCanvas canvas;
    private final TimelineViewModel view;
    private final Listener listener;
    private @Nullable Drag drag;
    private @Nullable ScrollEvent turned;

    /** What the mouse tells the pane. */
    record Listener(Hover hovered, Consumer<Target> clicked, Consumer<TimeInterval> brushed) {}

    /** What lies where the mouse is. */
    interface Hover {
        void at(Target target, double x, double y);
    }

    /** What is dragged, and from where. */
    private record Drag(Mode mode, double x, double y, Viewport from) {}

    private enum Mode {
        PLOT,
        MAP,
        RULER,
        BRUSH
    }

    MouseHand(TimelineCanvas canvas, TimelineViewModel view, Listener listener) {
        this.canvas = canvas;
        this.view = view;
        this.listener = listener;
        canvas.setOnMouseMoved(
                event -> {
                    turned = null;
                    hover(event.getX(), event.getY());
                });
        canvas.setOnMouseExited(
                event -> {
                    turned = null;
                    listener.hovered().at(Target.NOTHING, 0, 0);
                });
        canvas.setOnMousePressed(this::press);
        canvas.setOnMouseDragged(this::drag);
        canvas.setOnMouseReleased(this::release);
        canvas.setOnScroll(this::wheel);
        canvas.addEventFilter(KeyEvent.KEY_PRESSED, event -> turned = null);
        canvas.onShown(done -> lookAgain());
    }

    /** After the wheel something else lies under a mouse that has not moved since. */
    private void lookAgain() {
        ScrollEvent at = turned;
        if (at != null) {
            hover(at.getX(), at.getY());
        }
    }

    private Target pick(double x, double y) {
        Frame.Done shown = canvas.shown();
        return shown == null
                ? Target.NOTHING
                : shown.picture().pick(shown.frame().timeline(), x, y);
    }

    private void hover(double x, double y) {
        Target target = pick(x, y);
        canvas.setCursor(
                switch (target) {
                    case Target.RulerEdge edge -> Cursor.H_RESIZE;
                    case Target.Nothing nothing -> Cursor.DEFAULT;
                    default -> Cursor.HAND;
                });
        listener.hovered().at(target, x, y);
    }

    private void press(MouseEvent event) {
        turned = null;
        canvas.requestFocus();
        event.consume(); // or the tabs around it take the keyboard
        Frame.Done shown = canvas.shown();
        if (shown == null || event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        Target target = pick(event.getX(), event.getY());
        Mode mode = Mode.PLOT;
        if (target instanceof Target.RulerEdge) {
            mode = Mode.RULER;
        } else if (shown.picture().panes().map().contains(event.getX(), event.getY())) {
            mode = Mode.MAP;
        } else if (event.isShiftDown()) {
            mode = Mode.BRUSH;
        }
        drag = new Drag(mode, event.getX(), event.getY(), view.now().viewport());
    }

    private void drag(MouseEvent event) {
        Drag held = drag;
        Frame.Done shown = canvas.shown();
        if (held == null || shown == null || isStill(held, event)) {
            return;
        }
        canvas.hover().clear();
        TimelinePicture picture = shown.picture();
        Timeline timeline = shown.frame().timeline();
        switch (held.mode()) {
            case PLOT -> pan(held, event, picture.panes());
            case MAP -> centre(picture.mapTime(timeline, event.getX()));
            case RULER -> rule(picture, timeline, event.getX());
            case BRUSH -> canvas.hover().brush(stretch(held, event, picture.panes()));
        }
    }

    private static boolean isStill(Drag held, MouseEvent event) {
        return held.mode() != Mode.MAP
                && Math.hypot(event.getX() - held.x(), event.getY() - held.y()) < STILL;
    }

    private void pan(Drag held, MouseEvent event, Panes panes) {
        double share = (held.x() - event.getX()) / Math.max(1, panes.plot().width());
        double scroll = held.from().scroll() + held.y() - event.getY();
        view.move(viewport -> held.from().panned(share).scrolled(scroll));
    }

    private void centre(long time) {
        view.move(
                viewport -> {
                    long lo = time - viewport.span() / 2;
                    return viewport.over(new TimeInterval(lo, lo + viewport.span()));
                });
    }

    private void rule(TimelinePicture picture, Timeline timeline, double x) {
        long reach = (long) (SNAP_PIXELS * picture.scale().microsPerPixel());
        long end = new Steps(timeline).snap(picture.scale().time(x), reach);
        view.changeRuler(
                ruler ->
                        new Ruler(ruler.trigger(), end - timeline.data().at(ruler.trigger()).hi()));
    }

    private static Box stretch(Drag held, MouseEvent event, Panes panes) {
        Box plot = panes.plot();
        double a = Math.clamp(held.x(), plot.x(), plot.right());
        double b = Math.clamp(event.getX(), plot.x(), plot.right());
        return new Box(Math.min(a, b), plot.y(), Math.abs(a - b), plot.height());
    }

    private void release(MouseEvent event) {
        Drag held = drag;
        Frame.Done shown = canvas.shown();
        drag = null;
        if (held == null || shown == null) {
            return;
        }
        if (isStill(held, event)) {
            click(event);
        } else if (held.mode() == Mode.BRUSH) {
            Box box = stretch(held, event, shown.picture().panes());
            long from = shown.picture().scale().time(box.x());
            long to = shown.picture().scale().time(box.right());
            canvas.hover().clear();
            listener.brushed().accept(new TimeInterval(from, Math.max(from, to)));
        } else if (held.mode() == Mode.MAP) {
            centre(shown.picture().mapTime(shown.frame().timeline(), event.getX()));
        }
    }

    private void click(MouseEvent event) {
        Frame.Done shown = canvas.shown();
        if (event.getClickCount() == 2 && shown != null) {
            view.zoom(0.25, shown.picture().scale().time(event.getX()));
        } else {
            listener.clicked().accept(pick(event.getX(), event.getY()));
        }
    }

    private void wheel(ScrollEvent event) {
        Frame.Done shown = canvas.shown();
        if (shown == null) {
            return;
        }
        canvas.hover().clear();
        turned = event;
        double notches = event.getDeltaY() / WHEEL_NOTCH;
        TimelinePicture picture = shown.picture();
        boolean scrolls =
                TimelineView.maxScroll(
                                shown.frame().timeline(),
                                view.now().viewport(),
                                view.now().zones().size())
                        > 0;
        if (event.isShiftDown() || (event.getDeltaX() != 0 && event.getDeltaY() == 0)) {
            double along = event.getDeltaX() == 0 ? event.getDeltaY() : event.getDeltaX();
            view.pan(-along / WHEEL_NOTCH * 0.1);
        } else if (event.isShortcutDown() || event.isControlDown() || !scrolls) {
            view.zoom(StrictMath.pow(ZOOM_PER_NOTCH, -notches), picture.scale().time(event.getX()));
        } else {
            view.scroll(-event.getDeltaY());
        }
        event.consume();
    }
}
