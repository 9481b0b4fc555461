package org.harrow.ui.inspector;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Neighbours as buttons: a click or Enter goes there. */
final class NeighbourList extends VBox {

    /** Pixels of a button on both sides of what is on it. */
    private static final double PADDING = 14;

    NeighbourList(List<Neighbours.Line> lines, Consumer<String> choose) {
        getStyleClass().add("neighbours");
        for (Neighbours.Line line : lines) {
            Button button = new Button(null);
            button.setGraphic(twoLines(line, button));
            button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            button.setAccessibleText(line.text());
            button.setTooltip(new Tooltip(line.text()));
            button.getStyleClass().add("neighbour");
            if (line.isSelf()) {
                button.getStyleClass().add("self");
            }
            button.setMinWidth(0);
            button.setMaxWidth(Double.MAX_VALUE);
            button.setOnAction(event -> choose.accept(line.id()));
            getChildren().add(button);
        }
    }

    /** What was done and when, above who did it; only the words give way where there is no room. */
    private static Node twoLines(Neighbours.Line line, Button button) {
        Label time = styled(line.time(), "neighbour-time");
        time.setMinWidth(Region.USE_PREF_SIZE);
        Label deed = styled(line.deed(), "neighbour-deed");
        BorderPane first = new BorderPane(deed, null, time, null, null);
        BorderPane.setAlignment(deed, Pos.CENTER_LEFT);
        VBox lines = new VBox(first, styled(line.actor(), "neighbour-actor"));
        lines.prefWidthProperty().bind(button.widthProperty().subtract(PADDING));
        return lines;
    }

    private static Label styled(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        return label;
    }
}
