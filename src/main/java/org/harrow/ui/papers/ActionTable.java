package org.harrow.ui.papers;

import java.util.Objects;
import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.scene.control.TableColumn;
import org.harrow.model.CaseData;
import org.harrow.model.Inference;
import org.harrow.ui.common.CaseViewModel;
import org.harrow.ui.common.HostileText;
import org.harrow.ui.common.Passing;
import org.harrow.ui.common.RowNumbers;
import org.harrow.ui.common.Rows;
import org.harrow.ui.common.Table;
import org.harrow.ui.theme.TextScale;
import org.jspecify.annotations.Nullable;

/**
 * The dated actions row by row: everything the timeline draws, for a keyboard and for a reader's
 * voice. A row and a mark are one selection.
 */
public final class ActionTable extends Table<Integer> {
    /** Below this width the inspector says whose a record is and by which clock. */
    private static final double WIDE = 760;

    private final CaseViewModel desk;
    private @Nullable CaseData data;
    private boolean following;
    private boolean targets;

    public ActionTable(CaseViewModel desk) {
        super("No dated action yet: drop exports anywhere on the window.");
        this.desk = desk;
        getStyleClass().add("action-table");
        time("Time (UTC)", row -> time(shown(), row))
                .name("Account", 250, row -> account(shown(), row))
                .keeping(0.5)
                .text("Did", 100, row -> shown().kind(row).id().replace('_', ' '))
                .keeping(0.65)
                .name("To", 300, row -> artifact(shown(), row))
                .keeping(0.3)
                .name("Belongs to", 170, row -> target(shown(), row))
                .text("Clock", 70, row -> shown().clock(row).id())
                .keeping(0.7);
        widthProperty().subscribe(this::fold);
        desk.data().subscribe(this::show);
        desk.passing().rows().subscribe(some -> show(desk.data().get()));
        desk.selection().action().subscribe(this::follow);
        getSelectionModel().selectedItemProperty().subscribe(this::choose);
    }

    private CaseData shown() {
        return Objects.requireNonNull(data);
    }

    private void show(@Nullable CaseData now) {
        following = true;
        if (now != data) {
            targets = now != null && hasTargets(now);
        }
        data = now;
        fold();
        setItems(now == null ? FXCollections.observableArrayList() : rows(now));
        refresh(); // the same numbers can stand for other records now
        following = false;
        follow(desk.selection().action().get());
    }

    /** Where nothing belongs to anybody, or the window is narrow, the names have the room. */
    private void fold() {
        boolean wide = getWidth() >= WIDE * TextScale.of(this).getValue();
        column("Belongs to").setVisible(wide && targets);
        column("Clock").setVisible(wide);
    }

    private TableColumn<Integer, ?> column(String title) {
        return getColumns().stream()
                .filter(one -> one.getText().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private static boolean hasTargets(CaseData data) {
        return IntStream.range(0, data.size()).anyMatch(row -> data.target(row) >= 0);
    }

    /** Those that pass the filters in force. */
    private RowNumbers rows(CaseData now) {
        Passing.Rows some = desk.passing().rows().get();
        return some == null || some.data() != now
                ? new RowNumbers(now.size())
                : new RowNumbers(some.numbers());
    }

    private void choose(@Nullable Integer row) {
        if (!following && row != null && data != null) {
            following = true;
            desk.selection().action().set(data.id(row));
            following = false;
        }
    }

    /** Finding a row by id alone takes a walk through all of them: a few ms for a million. */
    private void follow(@Nullable String id) {
        if (following || id == null || data == null) {
            return;
        }
        following = true;
        int place = getItems().indexOf(Rows.find(data, id));
        if (place >= 0) {
            getSelectionModel().select(place);
            scrollTo(Math.max(0, place - 5));
        }
        following = false;
    }

    private static String time(CaseData data, int row) {
        return data.at(row).text();
    }

    private static String account(CaseData data, int row) {
        int account = data.account(row);
        if (account >= 0) {
            return HostileText.line(data.accounts().get(account).id());
        }
        Inference inferred = data.inferred(row);
        return inferred == null
                ? "not in the record"
                : "inferred: " + HostileText.line(inferred.account());
    }

    private static String target(CaseData data, int row) {
        int target = data.target(row);
        return target < 0 ? "" : HostileText.line(data.accounts().get(target).id());
    }

    private static String artifact(CaseData data, int row) {
        return HostileText.line(data.artifacts().get(data.artifact(row)));
    }
}
