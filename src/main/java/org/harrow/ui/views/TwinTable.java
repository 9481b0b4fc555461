package org.harrow.ui.views;

import java.util.List;
import java.util.function.IntConsumer;
import java.util.regex.Pattern;
import org.harrow.draw.chart.Twin;
import org.harrow.ui.common.HostileText;
import org.harrow.ui.common.RowNumbers;
import org.harrow.ui.common.Table;

/** A chart read line by line. */
final class TwinTable extends Table<Integer> {

    private static final double WIDTH = 190;

    /** So many lines tell what a column holds. */
    private static final int LOOKED_AT = 40;

    private static final Pattern NUMBER = Pattern.compile("-?[\\d,]*(\\.\\d+)?( %)?");

    private final IntConsumer chosen;
    private Twin twin = Twin.NONE;
    private List<String> titles = List.of();
    private boolean following;

    TwinTable(IntConsumer chosen) {
        super("Nothing to show.");
        this.chosen = chosen;
        getStyleClass().add("twin-table");
        getSelectionModel().selectedItemProperty().subscribe(this::choose);
    }

    void show(Twin now, int line) {
        following = true;
        twin = now;
        if (!titles.equals(now.columns())) {
            titles = now.columns();
            getColumns().clear();
            for (int column = 0; column < titles.size(); column++) {
                int place = column;
                if (isNumber(now, column)) {
                    number(titles.get(column), WIDTH, row -> cell(row, place));
                } else {
                    text(titles.get(column), WIDTH, row -> cell(row, place));
                }
            }
        }
        setItems(new RowNumbers(now.size()));
        if (line >= 0 && line < now.size()) {
            getSelectionModel().select(line);
            scrollTo(Math.max(0, line - 5));
        }
        following = false;
    }

    /** Numbers stand below each other by their last digits, as in every other table. */
    private static boolean isNumber(Twin twin, int column) {
        boolean any = false;
        for (int line = 0; line < Math.min(LOOKED_AT, twin.size()); line++) {
            String text = twin.line(line).cells().get(column);
            any |= !text.isEmpty();
            if (!NUMBER.matcher(text).matches()) {
                return false;
            }
        }
        return any;
    }

    private String cell(int row, int column) {
        return row < twin.size() ? HostileText.line(twin.line(row).cells().get(column)) : "";
    }

    private void choose(@org.jspecify.annotations.Nullable Integer line) {
        if (!following && line != null) {
            chosen.accept(line);
        }
    }
}
