package org.harrow.ui.papers;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import org.harrow.model.Source;
import org.harrow.model.TimeInterval;
import org.harrow.ui.common.CaseSnapshot;
import org.harrow.ui.common.CaseViewModel;
import org.harrow.ui.common.HostileText;
import org.harrow.ui.common.Table;
import org.harrow.ui.common.Words;

/** The papers that a case keeps about itself, each a table that follows the case. */
public final class Papers {
    private Papers() {}

    /** The files: name, format, size, hash, ledger, when and how they came. */
    public static Node sources(CaseViewModel desk) {
        Table<Source> table = new Table<>("No file has been imported yet.");
        table.text("File", 240, s -> HostileText.line(s.file()))
                .text("Format", 110, s -> s.format() == null ? "refused" : s.format())
                .number("Size", 80, s -> Words.bytes(s.original().bytes()))
                .number("Read", 80, s -> Words.count(s.ledger().read()))
                .number("Stored", 80, s -> Words.count(s.ledger().stored()))
                .number("Duplicate", 90, s -> Words.count(s.ledger().duplicate()))
                .number("Rejected", 90, s -> Words.count(s.ledger().rejected()))
                .number("Undated", 90, s -> Words.count(s.ledger().undated()))
                .text("Imported", 180, s -> time(s.obtained().imported()))
                .exact("SHA-256", 520, s -> s.original().sha256());
        return follow(desk, table, state -> state.papers().sources());
    }

    private static <T> Node follow(
            CaseViewModel desk, TableView<T> table, Function<CaseSnapshot, List<T>> rows) {
        desk.snapshot()
                .subscribe(
                        state ->
                                table.getItems()
                                        .setAll(state == null ? List.of() : rows.apply(state)));
        return table;
    }

    private static String time(Instant instant) {
        return TimeInterval.format(TimeInterval.micros(instant) / 1_000_000 * 1_000_000);
    }
}
