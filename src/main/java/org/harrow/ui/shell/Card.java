package org.harrow.ui.shell;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.control.skin.ScrollPaneSkin;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A titled card with buttons at its foot, for the overlay. */
final class Card extends VBox {
    /** As many pixels of buttons stand beside each other at the usual text size. */
    private static final double FOOT = 480;

    /**
     * @param title of the card
     * @param body below the title
     * @param buttons at the right of the foot, the last is the one Enter presses
     */
    Card(String title, List<? extends Node> body, List<Button> buttons) {
        getStyleClass().add("card-sheet");
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        Label head = new Label(title);
        head.setWrapText(true);
        head.getStyleClass().add("card-title");
        getChildren().add(head);
        VBox inside = new VBox();
        inside.getChildren().addAll(body);
        inside.getStyleClass().add("card-body");
        getChildren().add(new Body(inside));
        FlowPane foot = new FlowPane();
        foot.setPrefWrapLength(FOOT);
        buttons.forEach(button -> button.setMinWidth(Region.USE_PREF_SIZE));
        foot.getChildren().addAll(buttons);
        foot.getStyleClass().add("card-foot");
        getChildren().add(foot);
        if (!buttons.isEmpty()) {
            Button main = buttons.getLast();
            main.setDefaultButton(true);
            if (main.getTooltip() == null) {
                main.setTooltip(
                        new Tooltip(main.getText() + " (Enter; Ctrl+Enter in several lines)"));
            }
            addEventHandler(
                    KeyEvent.KEY_PRESSED,
                    event -> {
                        if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
                            main.fire();
                            event.consume();
                        }
                    });
            if (buttons.size() > 1) {
                buttons.getFirst().setTooltip(new Tooltip("Leave it as it was (Esc)"));
            }
        }
    }

    /** What scrolls where the window is too low for all of it: head and buttons stay in view. */
    private static final class Body extends ScrollPane {
        private final Region inside;

        Body(Region inside) {
            super(inside);
            this.inside = inside;
            setFitToWidth(true);
            setFocusTraversable(false);
            setHbarPolicy(ScrollBarPolicy.NEVER);
            setMinHeight(0);
            getStyleClass().add("card-scroll");
            // At once: until there is a skin, no field inside could take the keyboard.
            setSkin(new ScrollPaneSkin(this));
            VBox.setVgrow(this, Priority.SOMETIMES);
        }

        @Override
        public Orientation getContentBias() {
            return Orientation.HORIZONTAL;
        }

        @Override
        protected double computePrefHeight(double width) {
            return snapSizeY(inside.prefHeight(width)) + 1;
        }

        @Override
        protected double computePrefWidth(double height) {
            return inside.prefWidth(height);
        }
    }

    /** A label above a field. */
    static VBox field(String title, Node field) {
        Label label = new Label(title);
        label.setLabelFor(field);
        if (field instanceof Control control && control.getTooltip() == null) {
            boolean prompted =
                    control instanceof TextInputControl text && !text.getPromptText().isEmpty();
            String prompt = prompted ? ((TextInputControl) control).getPromptText() : title;
            control.setTooltip(new Tooltip(prompt));
        }
        label.getStyleClass().add("field-title");
        VBox box = new VBox(label, field);
        box.getStyleClass().add("field");
        return box;
    }

    /** Lets Tab leave a field of several lines, as it leaves every other. */
    static void leaveByTab(TextArea area) {
        area.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.TAB && !event.isShortcutDown()) {
                        area.requestFocusTraversal(
                                event.isShiftDown()
                                        ? TraversalDirection.PREVIOUS
                                        : TraversalDirection.NEXT);
                        event.consume();
                    }
                });
    }

    /** A choice with a sentence below it that says what it means. */
    static VBox choice(RadioButton button, String meaning) {
        Label text = sentence(meaning);
        text.getStyleClass().add("choice-meaning");
        VBox box = new VBox(button, text);
        box.getStyleClass().add("choice");
        return box;
    }

    /** A sentence that wraps. */
    static Label sentence(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add("card-text");
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /** A button that does something. */
    static Button button(String title, Runnable action) {
        Button button = new Button(title);
        button.setOnAction(event -> action.run());
        return button;
    }
}
