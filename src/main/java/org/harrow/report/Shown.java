package org.harrow.report;

import java.time.Instant;
import java.util.List;
import org.harrow.draw.Picture;
import org.harrow.model.TimeInterval;
import org.jspecify.annotations.Nullable;

/**
 * Something that the analyst put aside for the report, in the order in which it is to be read.
 *
 * @param kind what it is
 * @param about what it points to
 * @param caption in the analyst's words, or empty
 * @param note what a note says, or null where it is none
 * @param drawn what a picture shows, or null where it is none or could not be drawn
 */
public record Shown(
        Kind kind, About about, String caption, @Nullable Words note, @Nullable Drawn drawn) {

    /** What is put aside. */
    public enum Kind {
        FINDING,
        ACTION,
        NOTE,
        ACCOUNT,
        ARTIFACT,
        PICTURE
    }

    /**
     * What something points to.
     *
     * @param type {@code finding}, {@code action}, {@code account}, {@code artifact}, {@code
     *     range}, {@code arc}, {@code edge}, or of a picture the name of its view
     * @param names ids or names: two of an arc or edge, none of a range
     * @param span the time it shows or is about, or null
     */
    public record About(String type, List<String> names, @Nullable TimeInterval span) {
        public About {
            names = List.copyOf(names);
        }
    }

    /**
     * A note.
     *
     * @param text in the analyst's words
     * @param at when it was written, by the clock of the analyst's machine
     */
    public record Words(String text, Instant at) {}

    /**
     * A drawn view.
     *
     * @param picture its marks
     * @param table the same as a table, or its beginning
     */
    public record Drawn(Picture picture, Table table) {}

    /**
     * @param columns titles
     * @param rows a cell for each column
     * @param more how many rows were left out
     */
    public record Table(List<String> columns, List<List<String>> rows, long more) {
        public Table {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /** The same with this drawn. */
    public Shown with(@Nullable Drawn other) {
        return new Shown(kind, about, caption, note, other);
    }
}
