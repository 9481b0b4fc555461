package org.harrow.intake.feed;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
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

    private static final byte[] COMMENT = ascii("<!--");
    private static final byte[] COMMENT_END = ascii("-->");
    private static final byte[] CDATA = ascii("<![CDATA[");
    private static final byte[] CDATA_END = ascii("]]>");
    private static final byte[] INSTRUCTION = ascii("<?");
    private static final byte[] INSTRUCTION_END = ascii("?>");
    private static final List<byte[]> TYPES =
            List.of(ascii("<!DOCTYPE"), ascii("<!doctype"), ascii("<!ENTITY"));

    private final ByteWindow window;
    private final byte[] open;
    private final byte[] close;
    private final UnitSink sink;
    private long line = 1;

    ElementScanner(ByteWindow window, String element, UnitSink sink) {
        this.window = window;
        this.open = ascii("<" + element);
        this.close = ascii("</" + element);
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
            line += window.drop(start);
            int end = end();
            if (end < 0) {
                cut();
                return;
            }
            int from = window.from();
            sink.unit(new Unit(window.bytes(), from, from + end, window.offset(from), line));
            line += window.drop(end);
        }
    }

    /** Where the element that the window starts with ends, or -1. */
    private int end() throws IOException {
        int tagEnd = find((byte) '>', 0);
        if (tagEnd > 0 && window.at(tagEnd - 1) == '/') {
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
        if (window.starts(COMMENT, place)) {
            return after(COMMENT_END, place + COMMENT.length);
        }
        if (window.starts(CDATA, place)) {
            return after(CDATA_END, place + CDATA.length);
        }
        if (window.starts(INSTRUCTION, place)) {
            return after(INSTRUCTION_END, place + INSTRUCTION.length);
        }
        for (byte[] type : TYPES) {
            if (window.starts(type, place)) {
                throw RefusedException.of(DOCTYPE);
            }
        }
        return place + 1;
    }

    private int after(byte[] mark, int from) throws IOException {
        int last = mark.length - 1;
        int place = find(mark[last], from + last);
        while (place >= 0 && !window.starts(mark, place - last)) {
            place = find(mark[last], place + 1);
        }
        return place < 0 ? -1 : place + 1;
    }

    /** Place of a byte, or -1 where it does not come within what is held. */
    private int find(byte wanted, int from) throws IOException {
        int place = from;
        while (window.has(place) && place <= Limits.RECORD) {
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
        if (!window.starts(tag, place)) {
            return false;
        }
        int after = place + tag.length;
        return window.has(after)
                && (window.at(after) == '>' || window.at(after) == '/' || window.at(after) <= ' ');
    }

    private static byte[] ascii(String mark) {
        return mark.getBytes(StandardCharsets.US_ASCII);
    }
}
