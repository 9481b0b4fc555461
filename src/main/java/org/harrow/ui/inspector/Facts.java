package org.harrow.ui.inspector;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Names and values below each other, under a heading. */
final class Facts {
    private Facts() {}

    static VBox section(String title, List<ActionText.Fact> facts) {
        return section(title, table(facts));
    }

    static VBox section(String title, Node body) {
        Label head = new Label(title);
        head.getStyleClass().add("section-title");
        VBox section = new VBox(head, body);
        section.getStyleClass().add("inspector-section");
        return section;
    }

    static GridPane table(List<ActionText.Fact> facts) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("fact-table");
        for (int i = 0; i < facts.size(); i++) {
            ActionText.Fact fact = facts.get(i);
            Label name = new Label(fact.name());
            name.getStyleClass().add("fact-name");
            name.setMinWidth(Region.USE_PREF_SIZE);
            Label value = new Label(fact.value());
            value.setWrapText(true);
            value.getStyleClass().addAll(fact.mono() ? "fact-exact" : "fact-value");
            value.setMinHeight(Region.USE_PREF_SIZE);
            GridPane.setHgrow(value, Priority.ALWAYS);
            GridPane.setValignment(name, VPos.TOP);
            grid.addRow(i, name, value);
        }
        return grid;
    }
}
