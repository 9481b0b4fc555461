package org.harrow.ui.command;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.harrow.ui.theme.TextScale;
import org.jspecify.annotations.Nullable;

/** All shortcuts on one sheet: those of the commands, then the keys of each region. */
public final class ShortcutSheet extends VBox {
    /** Pixels of a column with what is beside it, at the usual text size. */
    private static final double COLUMN = 305;

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
        List<Section> sections = new ArrayList<>();
        commands.menus().stream()
                .map(menu -> section(commands, menu))
                .filter(section -> !section.lines().isEmpty())
                .forEach(sections::add);
        sections.addAll(regions);
        HBox columns = new HBox();
        columns.getStyleClass().add("shortcut-columns");
        ScrollPane scroll = new ScrollPane(columns);
        scroll.setFitToWidth(true);
        ObservableValue<Double> scale = TextScale.of(this);
        scroll.viewportBoundsProperty()
                .map(bounds -> (int) (bounds.getWidth() / (COLUMN * scale.getValue())))
                .subscribe(count -> columns.getChildren().setAll(columns(sections, count)));
        getChildren().addAll(title, scroll);
    }

    /** Each section goes below the shortest column, so that no column stays half empty. */
    private static List<VBox> columns(List<Section> sections, @Nullable Integer count) {
        List<VBox> columns = new ArrayList<>();
        int[] lines = new int[Math.max(1, count == null ? 1 : count)];
        for (int i = 0; i < lines.length; i++) {
            VBox column = new VBox();
            column.getStyleClass().add("shortcut-column");
            columns.add(column);
        }
        for (Section section : sections) {
            int shortest = 0;
            for (int i = 1; i < lines.length; i++) {
                shortest = lines[i] < lines[shortest] ? i : shortest;
            }
            columns.get(shortest).getChildren().add(table(section));
            lines[shortest] += section.lines().size() + 2;
        }
        return columns;
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
