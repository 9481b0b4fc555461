package org.harrow.ui.papers;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.harrow.ui.theme.Icons;
import org.kordamp.ikonli.Ikon;

/** A paper below a line that says how much there is and what can be done with it. */
abstract class PaperPane extends BorderPane {
    private final Label summary = new Label();
    private final HBox bar = new HBox();

    PaperPane() {
        getStyleClass().add("paper-pane");
        summary.getStyleClass().add("paper-summary");
        summary.setMinWidth(0);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        bar.getChildren().addAll(summary, space);
        bar.getStyleClass().addAll("panel-header", "paper-bar");
        setTop(bar);
    }

    /** The paper itself takes the keyboard: its rows are walked through at once. */
    @Override
    public void requestFocus() {
        Node paper = getCenter();
        if (paper == null) {
            super.requestFocus();
        } else {
            paper.requestFocus();
        }
    }

    /** Says how much there is. */
    final void say(String text) {
        summary.setText(text);
    }

    /** Puts something at the right of the line. */
    final void add(Node node) {
        bar.getChildren().add(node);
    }

    /** Puts a button at the right of the line. */
    final Button button(String title, Ikon icon, String what, Runnable action) {
        Button button = new Button(title, Icons.of(icon));
        button.getStyleClass().add("small");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setTooltip(new Tooltip(what));
        button.setOnAction(event -> action.run());
        add(button);
        return button;
    }
}
