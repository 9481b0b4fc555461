package org.harrow.ui.welcome;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.harrow.ui.theme.Icons;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** What to begin with: a new case, one that exists, the sample, or files dropped on the window. */
public final class WelcomePane extends StackPane {
    private final WelcomeActions actions;
    private final VBox recent = new VBox();

    /**
     * @param actions what the buttons do
     * @param cases the recent cases, newest first
     * @param hasSample false hides the sample case
     */
    public WelcomePane(
            WelcomeActions actions, ObservableValue<List<Path>> cases, boolean hasSample) {
        this.actions = actions;
        getStyleClass().add("welcome");
        // Beside each other where there is room, else one below the other.
        FlowPane columns = new FlowPane(start(hasSample), recentColumn());
        columns.getStyleClass().add("welcome-columns");
        VBox page = new VBox(heading(), columns, dropHint());
        page.getStyleClass().add("welcome-page");
        StackPane middle = new StackPane(page);
        middle.getStyleClass().add("welcome-middle");
        ScrollPane scroll = new ScrollPane(middle);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("welcome-scroll");
        getChildren().add(scroll);
        cases.subscribe(this::showRecent);
    }

    private static VBox heading() {
        Label name = new Label("Harrow");
        name.getStyleClass().add("welcome-name");
        Label what =
                new Label("Who did what, how fast, compared with what, and what else explains it");
        what.getStyleClass().add("welcome-claim");
        return new VBox(name, what);
    }

    private VBox start(boolean hasSample) {
        Button create =
                big(
                        "New case",
                        "One file for the exports and all that is found",
                        Material2OutlinedAL.CREATE_NEW_FOLDER);
        create.getStyleClass().add("welcome-new");
        create.setTooltip(new Tooltip("New case (Ctrl+N)"));
        create.setOnAction(event -> actions.newCase());
        Button open =
                big("Open case", "A .harrow file on this machine", Material2OutlinedAL.FOLDER_OPEN);
        open.getStyleClass().add("welcome-open");
        open.setTooltip(new Tooltip("Open a case (Ctrl+O)"));
        open.setOnAction(event -> actions.openCase());
        VBox column = new VBox(section("Start"), create, open);
        if (hasSample) {
            Button sample =
                    big(
                            "Sample case",
                            "An invented incident to try everything on",
                            Material2OutlinedAL.EXPLORE);
            sample.getStyleClass().add("welcome-sample");
            sample.setTooltip(
                    new Tooltip("Makes the sample case, imports its exports and shows you around"));
            sample.setOnAction(event -> actions.openSample());
            column.getChildren().add(sample);
        }
        column.getStyleClass().add("welcome-column");
        return column;
    }

    private VBox recentColumn() {
        recent.getStyleClass().add("recent-list");
        VBox column = new VBox(section("Recent"), recent);
        column.getStyleClass().add("welcome-column");
        return column;
    }

    private static HBox dropHint() {
        Label text = new Label("Drop exports, folders or archives anywhere on this window");
        HBox hint = new HBox(Icons.of(Material2OutlinedMZ.MOVE_TO_INBOX), text);
        hint.getStyleClass().add("drop-hint");
        return hint;
    }

    private static Label section(String title) {
        Label label = new Label(title);
        label.getStyleClass().add("section-title");
        return label;
    }

    private static Button big(String title, String what, Ikon icon) {
        Label head = new Label(title);
        head.getStyleClass().add("tile-title");
        Label text = new Label(what);
        text.getStyleClass().add("tile-text");
        VBox words = new VBox(head, text);
        HBox content = new HBox(Icons.of(icon, "tile-icon"), words);
        content.setAlignment(Pos.CENTER_LEFT);
        content.getStyleClass().add("tile-content");
        Button button = new Button();
        button.setGraphic(content);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAccessibleText(title);
        button.getStyleClass().add("welcome-tile");
        return button;
    }

    private void showRecent(List<Path> cases) {
        recent.getChildren().clear();
        if (cases.isEmpty()) {
            Label none = new Label("Cases you open appear here.");
            none.getStyleClass().add("tile-text");
            recent.getChildren().add(none);
        }
        cases.forEach(path -> recent.getChildren().add(row(path)));
    }

    private HBox row(Path path) {
        boolean there = Files.isRegularFile(path);
        Label name = new Label(String.valueOf(path.getFileName()));
        name.getStyleClass().add("recent-name");
        Label folder = new Label(there ? String.valueOf(path.getParent()) : "missing: " + path);
        folder.getStyleClass().add("recent-folder");
        Button open = new Button();
        open.setGraphic(new VBox(name, folder));
        open.getStyleClass().add("recent-open");
        open.setAccessibleText("Open " + path);
        open.setTooltip(new Tooltip("Open " + path + " (Enter); Delete takes it off this list"));
        open.setMaxWidth(Double.MAX_VALUE);
        open.setDisable(!there);
        open.setOnAction(event -> actions.open(path));
        open.setOnKeyPressed(
                event -> {
                    if (event.getCode() == KeyCode.DELETE) {
                        actions.forget(path);
                        event.consume();
                    }
                });
        HBox.setHgrow(open, Priority.ALWAYS);
        HBox row = new HBox(open);
        row.getStyleClass().add("recent-row");
        if (!there) {
            Button locate = new Button("Locate…");
            locate.getStyleClass().addAll("small", "recent-locate");
            locate.setTooltip(new Tooltip("Say where the case lies now"));
            locate.setOnAction(event -> actions.locate(path));
            row.getChildren().add(locate);
        }
        Button forget = new Button("", Icons.of(Material2OutlinedAL.CLOSE));
        forget.getStyleClass().addAll("flat", "button-icon", "small");
        forget.setFocusTraversable(false); // Delete does the same: no case is lost by a stray Enter
        forget.setAccessibleText("Take " + path + " off the list");
        forget.setTooltip(new Tooltip("Take it off this list; the file stays (Delete)"));
        forget.setOnAction(event -> actions.forget(path));
        row.getChildren().add(forget);
        return row;
    }
}
