package org.harrow.ui.command;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Every command with its shortcut, found by typing a few letters of it. */
public final class CommandPalette extends VBox {
    private final Commands commands;
    private final Runnable close;
    private final TextField query = new TextField();
    private final ListView<Command> list = new ListView<>();

    /**
     * @param commands what can be done
     * @param close takes the palette off the screen
     */
    public CommandPalette(Commands commands, Runnable close) {
        this.commands = commands;
        this.close = close;
        getStyleClass().add("command-palette");
        query.setPromptText("Type a command");
        query.getStyleClass().add("command-query");
        query.setTooltip(new Tooltip("Letters of a command; Up and Down choose, Enter does it"));
        list.getStyleClass().add("command-list");
        list.setFocusTraversable(false);
        list.setCellFactory(view -> new CommandCell());
        list.setPlaceholder(new Label("No command has these words."));
        getChildren().addAll(query, list);
        query.textProperty().subscribe(this::search);
        query.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        list.setOnMouseClicked(event -> perform());
    }

    /** Puts the cursor into the field. */
    public void focusQuery() {
        query.requestFocus();
    }

    private void search(String text) {
        list.getItems().setAll(commands.matching(text));
        list.getSelectionModel().selectFirst();
        list.scrollTo(0);
    }

    private void onKey(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> move(1);
            case UP -> move(-1);
            case PAGE_DOWN -> move(10);
            case PAGE_UP -> move(-10);
            case ENTER -> perform();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void move(int by) {
        int last = Math.max(0, list.getItems().size() - 1);
        int next = Math.clamp(list.getSelectionModel().getSelectedIndex() + (long) by, 0, last);
        list.getSelectionModel().select(next);
        list.scrollTo(Math.max(0, next - 4));
    }

    private void perform() {
        Command chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null && chosen.isEnabled()) {
            close.run();
            chosen.perform();
        }
    }

    /** Menu, title and shortcut in a row; greyed while it cannot be done. */
    private static final class CommandCell extends ListCell<Command> {
        private final Label menu = new Label();
        private final Label title = new Label();
        private final Label keys = new Label();
        private final HBox row = new HBox(menu, title, new Region(), keys);

        CommandCell() {
            row.getStyleClass().add("command-row");
            menu.getStyleClass().add("command-menu");
            keys.getStyleClass().add("command-keys");
            HBox.setHgrow(row.getChildren().get(2), Priority.ALWAYS);
        }

        @Override
        protected void updateItem(@Nullable Command command, boolean empty) {
            super.updateItem(command, empty);
            setGraphic(command == null ? null : row);
            if (command != null) {
                menu.setText(command.menu());
                title.setText(command.titleNow());
                keys.setText(command.keysText());
                keys.setVisible(command.keys() != null);
                row.setDisable(!command.isEnabled());
            }
        }
    }
}
