package org.harrow.ui.inspector;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;

/** Neighbours as buttons: a click or Enter goes there. */
final class NeighbourList extends VBox {

    NeighbourList(List<Neighbours.Line> lines, Consumer<String> choose) {
        getStyleClass().add("neighbours");
        for (Neighbours.Line line : lines) {
            Label time = new Label(line.time());
            time.getStyleClass().add("neighbour-time");
            Button button = new Button(line.text(), time);
            button.setMnemonicParsing(false);
            button.setTooltip(new Tooltip(line.text()));
            button.getStyleClass().add("neighbour");
            if (line.isSelf()) {
                button.getStyleClass().add("self");
            }
            button.setMaxWidth(Double.MAX_VALUE);
            button.setOnAction(event -> choose.accept(line.id()));
            getChildren().add(button);
        }
    }
}
