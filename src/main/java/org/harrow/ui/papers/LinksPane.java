package org.harrow.ui.papers;

import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.harrow.model.AccountLink;
import org.harrow.model.TimeInterval;
import org.harrow.ui.common.CaseSnapshot;
import org.harrow.ui.common.CaseViewModel;
import org.harrow.ui.common.HostileText;
import org.harrow.ui.common.Table;
import org.harrow.ui.common.Words;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** Which accounts the analyst says one operator runs, and why. */
public final class LinksPane extends PaperPane {
    private final CaseViewModel desk;
    private final PaperActions actions;
    private final Table<AccountLink> table =
            new Table<>(
                    "No accounts are linked. Link accounts that one operator runs before the"
                            + " detectors run: later links count for less.");
    private final Button unlink;

    /**
     * @param desk the open case
     * @param actions what can be asked for here
     */
    public LinksPane(CaseViewModel desk, PaperActions actions) {
        this.desk = desk;
        this.actions = actions;
        getStyleClass().add("links-pane");
        table.wrapped("Account", 230, l -> HostileText.line(l.first()))
                .wrapped("Other", 230, l -> HostileText.line(l.second()))
                .wrapped("Reason", 380, l -> HostileText.flowing(l.reason()))
                .time("Stated (UTC)", l -> time(l))
                .wrapped("Counts", 100, l -> l.afterDetection() ? "at most grade C" : "fully")
                .keeping(0.8);
        table.setAccessibleText("Linked accounts");
        button(
                "Link accounts…",
                Material2OutlinedAL.LINK,
                "Link two accounts (Ctrl+L)",
                this::link);
        unlink =
                button(
                        "Take back…",
                        Material2OutlinedAL.LINK_OFF,
                        "Take the chosen link back, for a reason (Delete)",
                        this::unlink);
        setCenter(table);
        desk.snapshot().subscribe(this::show);
        table.getSelectionModel().selectedItemProperty().subscribe(this::choose);
        table.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    }

    private static String time(AccountLink link) {
        return TimeInterval.format(TimeInterval.micros(link.at()) / 1_000_000 * 1_000_000);
    }

    private void show(@Nullable CaseSnapshot state) {
        table.getItems().clear();
        if (state != null) {
            table.getItems().setAll(state.papers().links());
        }
        say(Words.count(table.getItems().size(), "link") + "; a link never merges two accounts");
        choose(table.getSelectionModel().getSelectedItem());
    }

    private void choose(@Nullable AccountLink link) {
        unlink.setDisable(link == null);
        if (link != null) {
            desk.selection().account().set(link.first());
        }
    }

    private void link() {
        actions.link();
    }

    private void unlink() {
        AccountLink chosen = table.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            actions.unlink(chosen);
        }
    }

    private void onKey(KeyEvent event) {
        if (event.getCode() == KeyCode.DELETE) {
            unlink();
            event.consume();
        }
    }
}
