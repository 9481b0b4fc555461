package org.harrow.ui.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;

/** The recent cases below each other; missing ones are greyed. */
final class RecentMenu extends Menu {
    private final Consumer<Path> open;

    /**
     * @param cases newest first
     * @param open opens one
     */
    RecentMenu(ObservableValue<List<Path>> cases, Consumer<Path> open) {
        super("Open recent");
        this.open = open;
        cases.subscribe(
                paths -> {
                    getItems().setAll(paths.stream().map(this::item).toList());
                    setDisable(paths.isEmpty());
                });
        setOnShowing(event -> getItems().forEach(RecentMenu::greyIfMissing));
    }

    private MenuItem item(Path path) {
        MenuItem item = new MenuItem(path.toString());
        item.setMnemonicParsing(false);
        item.setUserData(path);
        item.setOnAction(event -> open.accept(path));
        return item;
    }

    private static void greyIfMissing(MenuItem item) {
        item.setDisable(!(item.getUserData() instanceof Path path && Files.isRegularFile(path)));
    }
}
