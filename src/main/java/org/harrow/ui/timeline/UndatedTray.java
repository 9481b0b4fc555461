package org.harrow.ui.timeline;

import java.util.List;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import org.harrow.draw.Counts;
import org.harrow.draw.Names;
import org.harrow.model.Action;
import org.harrow.ui.common.HostileText;
import org.harrow.ui.common.Table;
import org.jspecify.annotations.Nullable;

/** The records without a usable time, which no axis can show; choosing one shows its bytes. */
final class UndatedTray extends BorderPane {

    private static final int EXCERPT = 300;
    private static final double TABLE = 80;

    private final Label title = new Label("Records without a usable time");
    private final Consumer<String> chosen;
    private final Table<Action> table = new Table<>("Every record of this case has a time.");

    /**
     * @param chosen told the id of an action
     */
    UndatedTray(Consumer<String> chosen) {
        this.chosen = chosen;
        getStyleClass().add("undated-tray");
        title.getStyleClass().add("section-title");
        table.text("By", 170, action -> HostileText.line(who(action)))
                .text(
                        "What",
                        240,
                        action ->
                                action.deed().kind().id().replace('_', ' ')
                                        + " "
                                        + HostileText.line(
                                                Names.artifact(action.deed().artifact())))
                .exact(
                        "Time as written",
                        170,
                        action -> HostileText.line(cut(action.stamp().raw())))
                .text("Text", 420, action -> HostileText.flowing(cut(action.content().text())));
        table.getSelectionModel().selectedItemProperty().subscribe(this::choose);
        setTop(title);
        table.setMinHeight(TABLE);
        setCenter(table);
    }

    private static String who(Action action) {
        String account = action.deed().account();
        return account == null ? "account not in the record" : account;
    }

    private static String cut(@Nullable String text) {
        String whole = text == null ? "" : text;
        return whole.length() <= EXCERPT ? whole : whole.substring(0, EXCERPT);
    }

    void show(List<Action> actions, long all) {
        title.setText(
                actions.size() < all
                        ? "The first "
                                + Counts.of(actions.size())
                                + " of "
                                + Counts.of(all, "record")
                                + " without a usable time"
                        : Counts.of(actions.size(), "record") + " without a usable time");
        table.setItems(FXCollections.observableList(List.copyOf(actions)));
    }

    /** Puts the keyboard into the list. */
    void focusList() {
        table.requestFocus();
    }

    private void choose(@Nullable Action action) {
        if (action != null) {
            chosen.accept(action.id());
        }
    }
}
