package org.harrow.ui.inspector;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.harrow.ui.theme.TextScale;

/** Names and values below each other, under a heading. */
final class Facts {
    /** Pixels at the usual text size below which names stand above their values. */
    private static final double NARROW = 290;

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

    /** Names before their values, or above them where both would be too narrow to be read. */
    static GridPane table(List<ActionText.Fact> facts) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("fact-table");
        List<Line> lines = facts.stream().map(Facts::line).toList();
        ObservableValue<Double> scale = TextScale.of(grid);
        Runnable look =
                () -> {
                    boolean above =
                            grid.getWidth() > 0 && grid.getWidth() < NARROW * scale.getValue();
                    if (grid.getChildren().isEmpty() || above != isAbove(lines)) {
                        place(grid, lines, above);
                    }
                };
        grid.widthProperty().subscribe(look);
        scale.subscribe(look);
        look.run();
        return grid;
    }

    private static boolean isAbove(List<Line> lines) {
        return !lines.isEmpty() && lines.getFirst().name.getStyleClass().contains("above");
    }

    private record Line(Label name, Label value) {}

    private static Line line(ActionText.Fact fact) {
        Label name = new Label(fact.name());
        name.getStyleClass().add("fact-name");
        name.setMinWidth(Region.USE_PREF_SIZE);
        Label value = new Label(fact.value());
        value.setWrapText(true);
        value.getStyleClass().addAll(fact.mono() ? "fact-exact" : "fact-value");
        value.setMinHeight(Region.USE_PREF_SIZE);
        GridPane.setHgrow(value, Priority.ALWAYS);
        GridPane.setValignment(name, VPos.TOP);
        return new Line(name, value);
    }

    private static void place(GridPane grid, List<Line> lines, boolean above) {
        grid.getChildren().clear();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            line.name.getStyleClass().remove("above");
            if (above) {
                line.name.getStyleClass().add("above");
                grid.add(line.name, 0, 2 * i);
                grid.add(line.value, 0, 2 * i + 1);
            } else {
                grid.addRow(i, line.name, line.value);
            }
        }
    }
}
