package org.harrow.intake.feed;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.harrow.intake.RefusedException;
import org.harrow.intake.bytes.ByteWindow;
import org.harrow.intake.bytes.Limits;
import org.harrow.intake.bytes.Spill;
import org.harrow.intake.bytes.Unit;
import org.harrow.intake.bytes.UnitSink;
import org.harrow.model.CaseException;

/**
 * Finds the elements of one name in a feed by their tags, from bracket to bracket, so that their
 * bytes are known and a broken one harms no other. Comments, CDATA and instructions are stepped
 * over; a document type ends everything.
 */
final class ElementScanner {
    private static final String DOCTYPE =
            "The feed declares a document type (DOCTYPE), which can pull in other files or swell"
                    + " without end; no feed needs one. Remove it and look at the file before"
                    + " importing it.";

    private static final String COMMENT = "<!--";
    private static final String CDATA = "<![CDATA[";

    private final ByteWindow window;
    private final byte[] open;
    private final byte[] close;
    private final UnitSink sink;
    private long line = 1;

    ElementScanner(ByteWindow window, String element, UnitSink sink) {
        this.window = window;
        this.open = ("<" + element).getBytes(StandardCharsets.US_ASCII);
        this.close = ("</" + element).getBytes(StandardCharsets.US_ASCII);
        this.sink = sink;
    }

    /** What stands before the first element. */
    Unit head() throws IOException {
        int end = seek(open, 0);
        int from = window.from();
        int to = end < 0 ? window.to() : from + end;
        return new Unit(window.bytes(), from, to, window.offset(from), line);
    }

    /** Delivers every element from here to the end. */
    void elements() throws IOException, CaseException {
        for (int start = seek(open, 0); start >= 0; start = seek(open, 0)) {
            drop(start);
            int end = end();
            if (end < 0) {
                cut();
                return;
            }
            int from = window.from();
            sink.unit(new Unit(window.bytes(), from, from + end, window.offset(from), line));
            drop(end);
        }
    }

    /** Where the element that the window starts with ends, or -1. */
    private int end() throws IOException {
        int tagEnd = find((byte) '>', 0);
        if (tagEnd > 0 && at(tagEnd - 1) == '/') {
            return tagEnd + 1;
        }
        int closing = tagEnd < 0 ? -1 : seek(close, tagEnd);
        int end = closing < 0 ? -1 : find((byte) '>', closing);
        return end < 0 ? -1 : end + 1;
    }

    private void cut() throws IOException, CaseException {
        Spill spill = new Spill(window.offset(window.from()), line);
        do {
            spill.add(window.bytes(), window.from(), window.to());
            window.keepFrom(window.to());
        } while (window.more() >= 0);
        sink.broken(
                spill.finish(),
                "The feed ends inside an entry, or an entry is longer than 16 MB: it was cut off."
                        + " What stands before was taken.");
    }

    // From here on places count from the window's start: they hold while it reads on.

    /** Place of a tag, or -1. */
    private int seek(byte[] tag, int from) throws IOException {
        int place = find((byte) '<', from);
        while (place >= 0 && !isTag(tag, place)) {
            int next = step(place);
            place = next < 0 ? -1 : find((byte) '<', next);
        }
        return place;
    }

    /** Place after the comment, CDATA or instruction, or just after the bracket. */
    private int step(int place) throws IOException {
        if (starts(COMMENT, place)) {
            return after("-->", place + COMMENT.length());
        }
        if (starts(CDATA, place)) {
            return after("]]>", place + CDATA.length());
        }
        if (starts("<?", place)) {
            return after("?>", place + 2);
        }
        if (starts("<!DOCTYPE", place) || starts("<!doctype", place) || starts("<!ENTITY", place)) {
            throw RefusedException.of(DOCTYPE);
        }
        return place + 1;
    }

    private int after(String mark, int from) throws IOException {
        int last = mark.length() - 1;
        int place = find((byte) mark.charAt(last), from + last);
        while (place >= 0 && !starts(mark, place - last)) {
            place = find((byte) mark.charAt(last), place + 1);
        }
        return place < 0 ? -1 : place + 1;
    }

    /** Place of a byte, or -1 where it does not come within what is held. */
    private int find(byte wanted, int from) throws IOException {
        int place = from;
        while (has(place) && place <= Limits.RECORD) {
            byte[] bytes = window.bytes();
            int start = window.from();
            int count = window.to() - start;
            while (place < count) {
                if (bytes[start + place] == wanted) {
                    return place;
                }
                place++;
            }
        }
        return -1;
    }

    private boolean isTag(byte[] tag, int place) throws IOException {
        for (int i = 0; i < tag.length; i++) {
            if (!has(place + i) || at(place + i) != tag[i]) {
                return false;
            }
        }
        int after = place + tag.length;
        return has(after) && (at(after) == '>' || at(after) == '/' || at(after) <= ' ');
    }

    private boolean starts(String mark, int place) throws IOException {
        for (int i = 0; i < mark.length(); i++) {
            if (!has(place + i) || at(place + i) != mark.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private byte at(int place) {
        return window.bytes()[window.from() + place];
    }

    private boolean has(int place) throws IOException {
        while (window.to() - window.from() <= place) {
            if (window.more() < 0) {
                return false;
            }
        }
        return true;
    }

    private void drop(int count) {
        int end = window.from() + count;
        for (int i = window.from(); i < end; i++) {
            line += window.bytes()[i] == '\n' ? 1 : 0;
        }
        window.keepFrom(end);
    }
}
