package org.harrow.ui.command;

import java.util.List;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** The menu bar made from the commands. */
public final class Menus {
    private Menus() {}

    /** A menu per menu title, an item per command, a line between groups. */
    public static MenuBar of(Commands commands) {
        MenuBar bar = new MenuBar();
        for (String title : commands.menus()) {
            Menu menu = new Menu(title);
            commands.groupsOf(title).forEach(group -> add(menu, group));
            bar.getMenus().add(menu);
        }
        return bar;
    }

    private static void add(Menu menu, List<Command> group) {
        if (!menu.getItems().isEmpty()) {
            menu.getItems().add(new SeparatorMenuItem());
        }
        group.forEach(command -> menu.getItems().add(item(command)));
    }

    private static MenuItem item(Command command) {
        ObservableBooleanValue ticked = command.when().ticked();
        MenuItem item =
                ticked == null ? new MenuItem(command.title()) : tickable(command.title(), ticked);
        item.setMnemonicParsing(false);
        item.setOnAction(event -> command.perform());
        Command.Condition enabled = command.when().enabled();
        enabled.holds().subscribe(now -> item.setDisable(!now));
        enabled.holds().subscribe(now -> item.setText(command.titleNow()));
        enabled.otherwise().subscribe(now -> item.setText(command.titleNow()));
        if (command.keys() != null) {
            item.setAccelerator(command.keys());
        }
        return item;
    }

    private static MenuItem tickable(String title, ObservableBooleanValue ticked) {
        CheckMenuItem item = new CheckMenuItem(title);
        ticked.subscribe(item::setSelected);
        // Choosing it flips the tick by itself; what is in force decides instead.
        item.selectedProperty().subscribe(now -> item.setSelected(ticked.get()));
        return item;
    }
}
