package org.harrow.ui.papers;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.harrow.engine.ActWords;
import org.harrow.model.LogEntry;
import org.harrow.model.TimeInterval;
import org.harrow.ui.common.CaseSnapshot;
import org.harrow.ui.common.CaseViewModel;
import org.harrow.ui.common.HostileText;
import org.harrow.ui.common.Table;
import org.harrow.ui.common.Words;
import org.jspecify.annotations.Nullable;

/** Everything that was done to the case, newest first; the whole entry of the one chosen. */
public final class LogPane extends PaperPane {
    /** As many digits of a hash as tell two entries apart; the chosen one is shown whole. */
    private static final int HASH = 12;

    private final Table<LogEntry> table = new Table<>("Nothing has been done to this case.");
    private final VBox detail = new VBox();

    /**
     * @param desk the open case
     */
    public LogPane(CaseViewModel desk) {
        getStyleClass().add("log-pane");
        table.number("No.", 52, e -> Words.count(e.seq()))
                .time("When (UTC)", LogPane::time)
                .wrapped("What was done", 330, e -> words(desk.snapshot().get(), e))
                .keeping(0.5)
                .wrapped("Act", 130, LogEntry::what)
                .keeping(0.6)
                .exact("Hash", 120, e -> e.hash().substring(0, HASH));
        table.setAccessibleText("Custody log");
        detail.getStyleClass().add("claim-detail");
        setCenter(table);
        setBottom(detail);
        desk.snapshot().subscribe(this::show);
        table.getSelectionModel().selectedItemProperty().subscribe(this::choose);
        choose(null);
    }

    private void show(@Nullable CaseSnapshot state) {
        LogEntry chosen = table.getSelectionModel().getSelectedItem();
        table.getItems().clear();
        if (state != null) {
            table.getItems().setAll(state.papers().log().reversed());
            table.getSelectionModel().select(chosen);
        }
        say(
                Words.count(table.getItems().size())
                        + " entries"
                        + "; each holds the hash of the one before");
    }

    private static String words(@Nullable CaseSnapshot state, LogEntry entry) {
        String words = state == null ? ActWords.of(entry) : ActWords.of(entry, state::named);
        return words.equals(entry.what())
                ? entry.what().replace('.', ' ')
                : HostileText.line(words);
    }

    private static String time(LogEntry entry) {
        return TimeInterval.format(TimeInterval.micros(entry.at()) / 1_000_000 * 1_000_000);
    }

    private void choose(@Nullable LogEntry entry) {
        detail.getChildren().clear();
        detail.setVisible(entry != null);
        detail.setManaged(entry != null);
        if (entry != null) {
            detail.getChildren()
                    .addAll(
                            exact("Entry " + entry.seq() + ": " + HostileText.line(entry.body())),
                            exact("Hash " + entry.hash()));
        }
    }

    private static Label exact(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add("fact-exact");
        label.setMaxHeight(140);
        return label;
    }
}
