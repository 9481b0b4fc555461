package org.harrow.intake.mail;

import java.io.IOException;
import org.harrow.intake.bytes.ByteWindow;
import org.harrow.intake.bytes.Limits;
import org.harrow.intake.bytes.Spill;
import org.harrow.intake.bytes.Unit;
import org.harrow.intake.bytes.UnitSink;
import org.harrow.model.CaseException;

/**
 * Finds the mails of a mailbox: each begins after a line {@code From …} that stands at the
 * beginning or after an empty line, and ends before the next. The mail's bytes are its headers and
 * body, without that line.
 */
final class MailScanner {
    private static final byte[] FROM = {'F', 'r', 'o', 'm', ' '};

    private final ByteWindow window;
    private final boolean box;
    private final UnitSink sink;
    private long line = 1;

    MailScanner(ByteWindow window, boolean box, UnitSink sink) {
        this.window = window;
        this.box = box;
        this.sink = sink;
    }

    /** Reads to the end. */
    void read() throws IOException, CaseException {
        while (window.has(0)) {
            if (box) {
                line += window.drop(lineEnd(0));
            }
            int end = end();
            if (end < 0) {
                tooLong();
                continue;
            }
            int from = window.from();
            int content = trimmed(end);
            if (content > 0) {
                sink.unit(
                        new Unit(window.bytes(), from, from + content, window.offset(from), line));
            }
            line += window.drop(end);
        }
    }

    /** Place of the next mail's first line, or of the end; -1 where it does not come. */
    private int end() throws IOException {
        boolean afterEmpty = false;
        int place = 0;
        while (window.has(place)) {
            if (place > Limits.RECORD) {
                return -1;
            }
            if (box && afterEmpty && window.starts(FROM, place)) {
                return place;
            }
            int next = lineEnd(place);
            int length = next - place;
            afterEmpty = length == 1 || (length == 2 && window.at(place) == '\r');
            place = next;
        }
        return place > Limits.RECORD ? -1 : place;
    }

    /** Place after the line that begins at a place. */
    private int lineEnd(int from) throws IOException {
        int place = from;
        while (window.has(place)) {
            byte[] bytes = window.bytes();
            int start = window.from();
            int count = window.to() - start;
            for (; place < count; place++) {
                if (bytes[start + place] == '\n') {
                    return place + 1;
                }
            }
            if (place - from > Limits.RECORD) {
                return place;
            }
        }
        return place;
    }

    /** The empty line before the next mail belongs to the box. */
    private int trimmed(int end) {
        int to = end;
        if (box && to > 0 && window.at(to - 1) == '\n') {
            to--;
            to -= to > 0 && window.at(to - 1) == '\r' ? 1 : 0;
            boolean emptyLine = to > 0 && window.at(to - 1) == '\n';
            return emptyLine ? to : end;
        }
        return to;
    }

    private void tooLong() throws IOException, CaseException {
        Spill spill = new Spill(window.offset(window.from()), line);
        boolean afterEmpty = false;
        do {
            int next = lineEnd(0);
            afterEmpty = next == 1 || (next == 2 && window.at(0) == '\r');
            spill.add(window.bytes(), window.from(), window.from() + next);
            line += window.drop(next);
        } while (window.has(0) && !(afterEmpty && window.starts(FROM, 0)));
        sink.broken(
                spill.finish(),
                "This mail is longer than 16 MB. Take its attachments out and import it again.");
    }
}
