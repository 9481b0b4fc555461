package org.harrow.intake.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.harrow.intake.bytes.ByteWindow;
import org.harrow.intake.bytes.Limits;
import org.harrow.intake.bytes.Lines;
import org.harrow.intake.bytes.Spill;
import org.harrow.intake.bytes.Unit;
import org.harrow.intake.bytes.UnitSink;
import org.harrow.model.CaseException;

/**
 * Splits a text of one or more JSON documents into units without holding it: the elements of a
 * list, of a list of lists (pages), of the named lists in an object that wraps pages, or the
 * document itself. Where the brackets break, everything from there on is one broken run.
 */
final class Documents {
    private static final String CUT =
            "The file ends inside a value or an open list: it was cut off. Export it again; what"
                    + " stands before was taken.";

    /** More than the headers of any answer take. */
    private static final int HEAD = 1 << 16;

    private final ByteWindow window;
    private final Set<String> lists;
    private final FrameSink sink;
    private final ValueScanner scanner = new ValueScanner();
    private long line = 1;

    /** Takes units, and the frame around streamed lists. */
    interface FrameSink extends UnitSink {
        /** An object whose named lists were streamed, with null in their place. */
        void frame(byte[] json) throws CaseException, IOException;

        /** Takes off what a server said before the next page; false where that is none. */
        boolean head(ByteWindow window);
    }

    /** The brackets do not go on as they should. */
    private static final class BrokenStructure extends Exception {
        private static final long serialVersionUID = 1L;

        BrokenStructure(String reason) {
            super(reason, null, false, false);
        }
    }

    Documents(ByteWindow window, Set<String> lists, FrameSink sink) {
        this.window = window;
        this.lists = lists;
        this.sink = sink;
    }

    /** Reads to the end. */
    void read() throws IOException, CaseException {
        try {
            for (int next = next(); next >= 0; next = next()) {
                if (next == 'H' && isHead()) {
                    continue;
                }
                if (next == '[') {
                    list(1);
                } else if (next == '{' && !lists.isEmpty()) {
                    wrapper();
                } else {
                    value(Limits.DOCUMENT);
                }
            }
        } catch (BrokenStructure e) {
            sink.broken(rest().finish(), String.valueOf(e.getMessage()));
        }
    }

    /** A page recorded with its headers: they stand between two documents. */
    private boolean isHead() throws IOException {
        window.fill(HEAD);
        int from = window.from();
        byte[] bytes = window.bytes();
        if (!sink.head(window)) {
            return false;
        }
        for (int at = from; at < window.from(); at++) {
            line += bytes[at] == '\n' ? 1 : 0;
        }
        return true;
    }

    private void list(int level) throws IOException, CaseException, BrokenStructure {
        take();
        for (boolean first = true; ; first = false) {
            int next = need();
            if (next == ']') {
                if (first) {
                    take();
                    return;
                }
                throw unexpected("a comma before the end of the list");
            }
            if (next == '[' && level == 1) {
                list(2);
            } else {
                value(Limits.RECORD);
            }
            next = need();
            if (next == ']') {
                take();
                return;
            }
            if (next != ',') {
                throw unexpected("no comma between two values of a list");
            }
            take();
        }
    }

    private void wrapper() throws IOException, CaseException, BrokenStructure {
        ByteArrayOutputStream frame = new ByteArrayOutputStream();
        frame.write('{');
        take();
        for (int next = need(); next != '}'; ) {
            member(frame);
            next = need();
            if (next == ',') {
                frame.write(',');
                take();
                next = need() == '}' ? ',' : 0;
            }
            if (next != 0 && next != '}') {
                throw unexpected("no comma between two members of an object");
            }
        }
        take();
        frame.write('}');
        sink.frame(frame.toByteArray());
    }

    private void member(ByteArrayOutputStream frame)
            throws IOException, CaseException, BrokenStructure {
        if (need() != '"') {
            throw unexpected("a member of an object has no name");
        }
        String name = copy(frame);
        if (need() != ':') {
            throw unexpected("a member of an object has no colon");
        }
        take();
        frame.write(':');
        if (need() == '[' && lists.contains(name)) {
            frame.writeBytes(new byte[] {'n', 'u', 'l', 'l'});
            list(1);
        } else {
            copy(frame);
        }
    }

    /** Copies a value into the frame; gives its text where it is a string without escapes. */
    private String copy(ByteArrayOutputStream frame) throws IOException, BrokenStructure {
        int end = end(Limits.RECORD - frame.size());
        if (end < 0) {
            throw new BrokenStructure("What stands around the records is longer than 16 MB.");
        }
        byte[] bytes = window.bytes();
        int from = window.from();
        frame.write(bytes, from, end - from);
        window.keepFrom(end);
        return new String(bytes, from + 1, Math.max(0, end - from - 2), StandardCharsets.UTF_8);
    }

    private void value(int limit) throws IOException, CaseException, BrokenStructure {
        long startLine = line;
        int end = end(limit);
        if (end < 0) {
            tooLong(startLine, limit);
            return;
        }
        int from = window.from();
        sink.unit(new Unit(window.bytes(), from, end, window.offset(from), startLine));
        window.keepFrom(end);
    }

    /** Index after the value the window starts with, or -1 where it is longer than the limit. */
    private int end(int limit) throws IOException, BrokenStructure {
        byte first = window.bytes()[window.from()];
        if (first == ']' || first == '}' || first == ',' || first == ':') {
            throw unexpected("a value is missing");
        }
        scanner.start(first);
        int at = window.from();
        int end = scanner.scan(window.bytes(), at, window.to());
        while (end < 0 && window.to() - window.from() <= limit) {
            at = window.to();
            int shift = window.more();
            if (shift < 0 && !scanner.isScalar()) {
                throw new BrokenStructure(CUT);
            }
            end = shift < 0 ? at : scanner.scan(window.bytes(), at - shift, window.to());
        }
        line += end < 0 ? 0 : scanner.lines();
        return end - window.from() > limit ? -1 : end;
    }

    private void tooLong(long startLine, int limit) throws IOException, CaseException {
        scanner.start(window.bytes()[window.from()]);
        Spill spill = new Spill(window.offset(window.from()), startLine);
        int end = -1;
        while (end < 0) {
            end = scanner.scan(window.bytes(), window.from(), window.to());
            int stop = end < 0 ? window.to() : end;
            spill.add(window.bytes(), window.from(), stop);
            window.keepFrom(stop);
            if (end < 0 && window.more() < 0) {
                end = stop;
            }
        }
        line += scanner.lines();
        sink.broken(
                spill.finish(),
                "This record is longer than " + (limit >> 20) + " MB; no record of an export is.");
    }

    private Spill rest() throws IOException {
        Spill spill = new Spill(window.offset(window.from()), line);
        do {
            spill.add(window.bytes(), window.from(), window.to());
            window.keepFrom(window.to());
        } while (window.more() >= 0);
        return spill;
    }

    private BrokenStructure unexpected(String what) {
        return new BrokenStructure(
                "This is not valid JSON: "
                        + what
                        + ". Everything from here on was left out; what stands before was taken.");
    }

    private void take() {
        window.keepFrom(window.from() + 1);
    }

    private int need() throws IOException, BrokenStructure {
        int next = next();
        if (next < 0) {
            throw new BrokenStructure(CUT);
        }
        return next;
    }

    /** Skips white space; the byte the window then starts with, or -1 at the end. */
    private int next() throws IOException {
        while (true) {
            byte[] bytes = window.bytes();
            int at = window.from();
            while (at < window.to() && Lines.isSpace(bytes[at])) {
                line += bytes[at] == '\n' ? 1 : 0;
                at++;
            }
            window.keepFrom(at);
            if (at < window.to()) {
                return bytes[at];
            }
            if (window.more() < 0) {
                return -1;
            }
        }
    }
}
