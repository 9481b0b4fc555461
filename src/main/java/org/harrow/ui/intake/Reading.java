package org.harrow.ui.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** One import on its way into the rows of the window. */
final class Reading {
    private static final int NOWHERE = -1;

    final ImportLog log;
    private final Map<Path, Integer> places;
    private int current = NOWHERE;

    /**
     * @param places rows whose place another reading of the same file takes
     */
    Reading(ImportLog log, Map<Path, Integer> places) {
        this.log = log;
        this.places = places;
    }

    /**
     * Shows what was done since the last time. New rows come in one change, however many there are:
     * the table is laid out once for them.
     *
     * @param over true where nothing more will come
     */
    void show(ObservableList<ImportRow> rows, boolean over) {
        List<ImportRow> news = new ArrayList<>(log.takeFinished());
        int finished = news.size();
        ImportRow now = log.current();
        if (now != null) {
            news.add(over ? now.cancelled() : now);
        }
        List<ImportRow> added = new ArrayList<>();
        for (int i = 0; i < news.size(); i++) {
            ImportRow row = news.get(i);
            int at = current == NOWHERE ? place(row) : current;
            if (at == NOWHERE) {
                at = rows.size() + added.size();
                added.add(row);
            } else if (at >= rows.size()) {
                added.set(at - rows.size(), row);
            } else if (!rows.get(at).equals(row)) {
                rows.set(at, row);
            }
            current = i < finished ? NOWHERE : at;
        }
        rows.addAll(added);
    }

    private int place(ImportRow row) {
        @Nullable Integer at = places.get(row.path());
        return at == null ? NOWHERE : at;
    }
}
