package org.harrow.ui;

import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;

/** A hand at the mouse and the keyboard: real input events through the headless platform. */
public final class FxRobot {

    /** The robot cuts coordinates to whole pixels: aim at a pixel's middle. */
    private static final double HALF_PIXEL = 0.5;

    private final Robot robot = Fx.call(Robot::new);

    /** Moves to a point of a node, in the node's own coordinates. */
    public FxRobot moveTo(Node node, double x, double y) {
        Fx.run(
                () -> {
                    Point2D at = node.localToScreen(x, y);
                    robot.mouseMove(at.getX() + HALF_PIXEL, at.getY() + HALF_PIXEL);
                });
        Fx.settle();
        return this;
    }

    /** Clicks into the middle of a node. */
    public FxRobot click(Node node) {
        return clickAt(
                node,
                Fx.call(() -> node.getBoundsInLocal().getCenterX()),
                Fx.call(() -> node.getBoundsInLocal().getCenterY()));
    }

    /** Clicks a point of a node, in the node's own coordinates. */
    public FxRobot clickAt(Node node, double x, double y) {
        moveTo(node, x, y);
        Fx.run(() -> robot.mousePress(MouseButton.PRIMARY));
        Fx.run(() -> robot.mouseRelease(MouseButton.PRIMARY));
        Fx.settle();
        return this;
    }

    /** Presses at one point of a node, moves in four steps, releases at the other. */
    public FxRobot drag(Node node, Point2D from, Point2D to) {
        moveTo(node, from.getX(), from.getY());
        Fx.run(() -> robot.mousePress(MouseButton.PRIMARY));
        for (int step = 1; step <= 4; step++) {
            Point2D at = from.interpolate(to, step / 4.0);
            moveTo(node, at.getX(), at.getY());
        }
        Fx.run(() -> robot.mouseRelease(MouseButton.PRIMARY));
        Fx.settle();
        return this;
    }

    /**
     * Turns the wheel where the mouse is; positive is away from the hand on every platform's robot.
     */
    public FxRobot wheel(int notches) {
        Fx.run(() -> robot.mouseWheel(notches));
        Fx.settle();
        return this;
    }

    /**
     * Presses the keys in order and releases them in reverse: the last is the key, the rest hold.
     */
    public FxRobot press(KeyCode... keys) {
        List<KeyCode> order = List.of(keys);
        Fx.run(() -> order.forEach(robot::keyPress));
        Fx.run(() -> order.reversed().forEach(robot::keyRelease));
        Fx.settle();
        return this;
    }
}
