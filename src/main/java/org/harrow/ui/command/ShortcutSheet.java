package org.harrow.ui.command;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** All shortcuts on one sheet: those of the commands, then the keys of each region. */
public final class ShortcutSheet extends VBox {
    /**
     * Keys that work inside one region of the window.
     *
     * @param title of the region
     * @param lines key and meaning
     */
    public record Section(String title, List<Line> lines) {
        public Section {
            lines = List.copyOf(lines);
        }
    }

    /**
     * @param keys as people write them
     * @param meaning in a few words
     */
    public record Line(String keys, String meaning) {}

    /**
     * @param commands whose shortcuts are shown
     * @param regions what else the keyboard does
     */
    public ShortcutSheet(Commands commands, List<Section> regions) {
        getStyleClass().add("shortcut-sheet");
        Label title = new Label("Keyboard shortcuts");
        title.getStyleClass().add("sheet-title");
        FlowPane columns = new FlowPane();
        columns.getStyleClass().add("shortcut-columns");
        commands.menus().stream()
                .map(menu -> section(commands, menu))
                .filter(section -> !section.lines().isEmpty())
                .forEach(section -> columns.getChildren().add(table(section)));
        regions.forEach(section -> columns.getChildren().add(table(section)));
        ScrollPane scroll = new ScrollPane(columns);
        scroll.setFitToWidth(true);
        getChildren().addAll(title, scroll);
    }

    private static Section section(Commands commands, String menu) {
        return new Section(
                menu,
                commands.all().stream()
                        .filter(c -> c.menu().equals(menu) && c.keys() != null)
                        .map(c -> new Line(c.keysText(), c.title()))
                        .toList());
    }

    private static GridPane table(Section section) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("shortcut-table");
        Label head = new Label(section.title());
        head.getStyleClass().add("section-title");
        grid.add(head, 0, 0, 2, 1);
        for (int i = 0; i < section.lines().size(); i++) {
            Label keys = new Label(section.lines().get(i).keys());
            keys.getStyleClass().add("key-cap");
            keys.setMinWidth(Region.USE_PREF_SIZE);
            Label meaning = new Label(section.lines().get(i).meaning());
            meaning.setWrapText(true);
            meaning.setMinHeight(Region.USE_PREF_SIZE);
            grid.addRow(i + 1, keys, meaning);
        }
        return grid;
    }
}
