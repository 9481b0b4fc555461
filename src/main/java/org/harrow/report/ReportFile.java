package org.harrow.report;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a PDF that may be a report. Attachments are stored as they are, so they are found by
 * looking, without a PDF parser that a hostile file could lead astray.
 */
final class ReportFile {
    private static final byte[] STREAM = ascii("stream\r\n");
    private static final byte[] END = ascii("\r\nendstream");
    private static final byte[] TWIN = ascii("stream\r\n{\"is\":\"heading\"");
    private static final byte[] EMBEDDED = ascii("/EmbeddedFile");
    private static final List<byte[]> TRACES =
            List.of(TWIN, ascii(Twin.NAME), ascii("(Harrow "), ascii("twin SHA-256 "));

    /** A stream's dictionary is never longer than this before the word {@code stream}. */
    private static final int DICTIONARY = 400;

    private final byte[] bytes;

    ReportFile(byte[] bytes) {
        this.bytes = bytes;
    }

    /** True where anything in it says that Harrow made it: one changed byte does not hide that. */
    boolean looksLikeReport() {
        return TRACES.stream().anyMatch(trace -> indexOf(trace, 0) >= 0);
    }

    /** Everything that could be the twin; a source can hold the twin of another report. */
    List<byte[]> twins() {
        List<byte[]> found = new ArrayList<>();
        int at = indexOf(TWIN, 0);
        while (at >= 0) {
            int start = at + STREAM.length;
            int end = indexOf(END, start);
            if (end < 0) {
                return found;
            }
            byte[] twin = Arrays.copyOfRange(bytes, start, end);
            if (indexOf(ascii("twin SHA-256 " + ReportMaker.sha256(twin)), 0) >= 0) {
                found.addFirst(twin);
            } else {
                found.add(twin);
            }
            at = indexOf(TWIN, end);
        }
        return found;
    }

    /** Where a part of the file begins, or -1. */
    int place(byte[] part) {
        return indexOf(part, 0);
    }

    /** In which object of the PDF a byte stands, for people. */
    String inside(int offset) {
        for (int i = Math.min(offset, bytes.length - 5); i > 0; i--) {
            if (bytes[i] == ' '
                    && bytes[i + 1] == 'o'
                    && bytes[i + 2] == 'b'
                    && bytes[i + 3] == 'j') {
                int line = i;
                while (line > 0 && bytes[line - 1] != '\n' && i - line < 20) {
                    line--;
                }
                String head =
                        new String(bytes, line, i - line, StandardCharsets.ISO_8859_1).strip();
                return head.matches("\\d+ \\d+") ? " inside object " + head : "";
            }
        }
        return "";
    }

    /** The attachment with this hash, or null where no attachment of that size has it. */
    byte @Nullable [] attachment(String sha256, long size) {
        int at = indexOf(STREAM, 0);
        while (at >= 0) {
            int start = at + STREAM.length;
            if (start + size <= bytes.length && isEmbedded(at)) {
                byte[] content = Arrays.copyOfRange(bytes, start, (int) (start + size));
                if (ReportMaker.sha256(content).equals(sha256)) {
                    return content;
                }
            }
            at = indexOf(STREAM, start);
        }
        return null;
    }

    private boolean isEmbedded(int streamAt) {
        int from = Math.max(0, streamAt - DICTIONARY);
        return indexOf(EMBEDDED, from, streamAt) >= 0;
    }

    private int indexOf(byte[] what, int from) {
        return indexOf(what, from, bytes.length);
    }

    private int indexOf(byte[] what, int from, int end) {
        for (int i = from; i <= end - what.length; i++) {
            int j = 0;
            while (j < what.length && bytes[i + j] == what[j]) {
                j++;
            }
            if (j == what.length) {
                return i;
            }
        }
        return -1;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
