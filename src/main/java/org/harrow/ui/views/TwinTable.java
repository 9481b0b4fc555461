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

    /** Widths in pixels: of a letter about, of what stands around a text, of a column. */
    private static final double LETTER = 7;

    private static final double MARGIN = 24;
    private static final double LEAST = 90;
    private static final double MOST = 440;

    /** So many lines tell what a column holds. */
    private static final int LOOKED_AT = 40;

    private static final Pattern NUMBER = Pattern.compile("-?[\\d,]*(\\.\\d+)?( %)?");

    private static final Pattern TIME = Pattern.compile("\\d{4}-\\d\\d-\\d\\d(T[\\d:.]+Z?)?");

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
                double width = width(now, column);
                if (isAll(TIME, now, column)) {
                    time(titles.get(column), row -> cell(row, place));
                } else if (isAll(NUMBER, now, column)) {
                    number(titles.get(column), width, row -> cell(row, place));
                } else {
                    text(titles.get(column), width, row -> cell(row, place));
                }
            }
        }
        setItems(new RowNumbers(now.size()));
        refresh(); // the same numbers stand for other lines now
        if (line >= 0 && line < now.size()) {
            getSelectionModel().select(line);
            scrollTo(Math.max(0, line - 5));
        }
        following = false;
    }

    /** What a column holds decides how it stands, as in every other table. */
    private static boolean isAll(Pattern kind, Twin twin, int column) {
        boolean any = false;
        for (int line = 0; line < Math.min(LOOKED_AT, twin.size()); line++) {
            String text = twin.line(line).cells().get(column);
            any |= !text.isEmpty();
            if (!text.isEmpty() && !kind.matcher(text).matches()) {
                return false;
            }
        }
        return any;
    }

    /** As wide as what it holds, so that a name is not cut beside a column of one digit. */
    private double width(Twin twin, int column) {
        int most = titles.get(column).length();
        for (int line = 0; line < Math.min(LOOKED_AT, twin.size()); line++) {
            most = Math.max(most, cell(line, column).length());
        }
        return Math.clamp(most * LETTER + MARGIN, LEAST, MOST);
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
