package org.harrow.intake.table;

import java.io.IOException;
import org.harrow.intake.bytes.ByteWindow;
import org.harrow.intake.bytes.Limits;
import org.harrow.intake.bytes.Spill;
import org.harrow.intake.bytes.Unit;
import org.harrow.intake.bytes.UnitSink;
import org.harrow.model.CaseException;

/**
 * Finds where the rows of a table begin and end (RFC 4180): a line end inside quotes belongs to its
 * row. A quote that is never closed costs its own line alone.
 */
final class RowScanner {
    private static final int MOST_OPEN_QUOTES = 100;
    private static final int OPEN = -1;
    private static final int LONG = -2;

    private final ByteWindow window;
    private final byte separator;
    private final UnitSink sink;
    private long line = 1;
    private int openQuotes;

    RowScanner(ByteWindow window, byte separator, UnitSink sink) {
        this.window = window;
        this.separator = separator;
        this.sink = sink;
    }

    /** Reads to the end. */
    void read() throws IOException, CaseException {
        while (skipLineEnds()) {
            int end = end(true);
            if (end == OPEN) {
                openQuote();
            } else if (end == LONG) {
                rest("This row is longer than 16 MB; no row of an export is.");
            } else {
                int from = window.from();
                sink.unit(new Unit(window.bytes(), from, from + end, window.offset(from), line));
                line += window.drop(end);
            }
        }
    }

    private void openQuote() throws IOException, CaseException {
        openQuotes++;
        int end = end(false);
        if (openQuotes > MOST_OPEN_QUOTES || end < 0) {
            rest("A quote opens here and never closes. What stands before was taken.");
            return;
        }
        Spill spill = new Spill(window.offset(window.from()), line);
        spill.add(window.bytes(), window.from(), window.from() + end);
        sink.broken(
                spill.finish(),
                "A quote opens in this line and never closes; the line was left out.");
        line += window.drop(end);
    }

    private void rest(String reason) throws IOException, CaseException {
        Spill spill = new Spill(window.offset(window.from()), line);
        do {
            spill.add(window.bytes(), window.from(), window.to());
            window.keepFrom(window.to());
        } while (window.more() >= 0);
        sink.broken(spill.finish(), reason);
    }

    // Places count from the window's start: they hold while it reads on.

    /** Place after the row the window starts with. */
    private int end(boolean quotes) throws IOException {
        boolean isQuoted = false;
        boolean isFieldStart = true;
        int place = 0;
        while (window.has(place)) {
            byte[] bytes = window.bytes();
            int from = window.from();
            int count = window.to() - from;
            for (; place < count; place++) {
                byte b = bytes[from + place];
                if (isQuoted) {
                    // a doubled quote closes and opens again at once
                    isQuoted = b != '"';
                    isFieldStart = !isQuoted;
                    continue;
                }
                if (b == '\n' || b == '\r') {
                    return place;
                }
                isQuoted = quotes && b == '"' && isFieldStart;
                isFieldStart = b == separator;
            }
            if (place > Limits.RECORD) {
                return isQuoted ? OPEN : LONG;
            }
        }
        return isQuoted ? OPEN : place;
    }

    private boolean skipLineEnds() throws IOException {
        while (window.has(0)) {
            byte b = window.bytes()[window.from()];
            if (b != '\n' && b != '\r') {
                return true;
            }
            line += window.drop(1);
        }
        return false;
    }
}
