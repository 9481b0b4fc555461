package org.harrow.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.harrow.intake.bytes.ByteWindow;
import org.harrow.intake.bytes.Limits;
import org.harrow.intake.bytes.TextOffsets;
import org.harrow.intake.bytes.Utf16Text;
import org.harrow.intake.table.TableFormat;
import org.harrow.model.CaseException;
import org.harrow.model.IntakeSink;
import org.harrow.model.Problem;
import org.jspecify.annotations.Nullable;

/** Recognises and reads one file after another of what lies in one file on disk. */
final class MemberReader {
    /** Gives the text of a small file that lies beside a file or member; null where none does. */
    @FunctionalInterface
    interface Beside {
        /** As {@link IntakeFile#beside}; the member is null for a file by itself. */
        @Nullable String text(@Nullable String entry, String ending);
    }

    private final List<Format> formats;
    private final IntakeOptions options;
    private final IntakeSink sink;
    private final Beside beside;
    private final Set<String> read = new TreeSet<>();
    private final Set<String> others = new TreeSet<>();
    private int confidence = 100;
    private @Nullable Problem firstProblem;

    MemberReader(List<Format> formats, IntakeOptions options, IntakeSink sink, Beside beside) {
        this.beside = beside;
        this.formats = formats;
        this.options = options;
        this.sink = sink;
    }

    /** Hands a problem on. */
    void problem(Problem problem) throws CaseException {
        firstProblem = firstProblem == null ? problem : firstProblem;
        sink.problem(problem);
    }

    /** What everything read so far was read as. */
    FormatMatch match() throws RefusedException {
        if (!read.isEmpty()) {
            others.removeAll(read);
            return new FormatMatch(
                    String.join(", ", read),
                    List.copyOf(others),
                    isTold() ? FormatMatch.AS_TOLD : confidence,
                    null);
        }
        throw RefusedException.whole(
                firstProblem == null
                        ? "The container holds no file."
                        : "No member of the container could be read; the first, "
                                + firstProblem.entry()
                                + ": "
                                + firstProblem.reason());
    }

    /**
     * Reads one file or member.
     *
     * @param entry its name in the container, or null for a file by itself
     * @throws RefusedException where nothing of it can be used
     */
    void read(@Nullable String entry, InputStream in) throws IOException, CaseException {
        ByteWindow window = new ByteWindow(in);
        fillHead(window);
        TextOffsets offsets = TextOffsets.SAME;
        if (Utf16Text.isUtf16(window.bytes(), window.from(), window.to())) {
            Utf16Text text = decode(window);
            offsets = text;
            window = new ByteWindow(new ByteArrayInputStream(text.utf8()));
            fillHead(window);
        } else {
            skipMark(window);
        }
        Delivery out = new Delivery(sink, entry, offsets, ending -> beside.text(entry, ending));
        out.answers().strip(window);
        fillHead(window);
        Head head = recognisable(window);
        Format format = choose(head);
        format.read(head, window, out);
        out.answers().tell(out);
        if (out.isEmpty()) {
            throw RefusedException.of(
                    "This is a list of "
                            + format.info().id()
                            + " with nothing in it. Export it again if something should be there.");
        }
        read.add(format.info().id());
        confidence = Math.min(confidence, Math.clamp(format.confidence(head), 1, 100));
    }

    private static void fillHead(ByteWindow window) throws IOException {
        window.fill(Limits.HEAD);
        while (isBlank(window) && !window.isEnded()) {
            window.keepFrom(window.to());
            window.fill(Limits.HEAD);
        }
    }

    private static boolean isBlank(ByteWindow window) {
        for (int at = window.from(); at < window.to(); at++) {
            if (window.bytes()[at] > ' ' || window.bytes()[at] < 0) {
                return false;
            }
        }
        return true;
    }

    private static void skipMark(ByteWindow window) {
        byte[] bytes = window.bytes();
        int at = window.from();
        if (window.to() - at >= 3
                && bytes[at] == (byte) 0xef
                && bytes[at + 1] == (byte) 0xbb
                && bytes[at + 2] == (byte) 0xbf) {
            window.keepFrom(at + 3);
        }
    }

    private static Utf16Text decode(ByteWindow window) throws IOException {
        window.fill(Limits.DOCUMENT + 1);
        if (window.to() - window.from() > Limits.DOCUMENT) {
            throw RefusedException.of(
                    "This is UTF-16 and longer than 64 MB. Save it as UTF-8 and import that.");
        }
        byte[] all = Arrays.copyOfRange(window.bytes(), window.from(), window.to());
        try {
            return Utf16Text.of(all);
        } catch (CharacterCodingException e) {
            throw RefusedException.of(
                    "This begins as UTF-16 but is not valid UTF-16: it was cut off or damaged."
                            + " Export it again.");
        }
    }

    /**
     * The head, but of lines whose first is broken and whose others are not: that of the others.
     */
    private Head recognisable(ByteWindow window) {
        Head head = Heads.of(window.bytes(), window.from(), window.to());
        if (isTold() || head.shape() == Shape.EMPTY || matches(head)) {
            return head;
        }
        int line = window.from();
        while (line < window.to() && window.bytes()[line] != '\n') {
            line++;
        }
        Head others = Heads.of(window.bytes(), Math.min(line + 1, window.to()), window.to());
        return others.shape() == Shape.LINES && matches(others) ? others : head;
    }

    private boolean matches(Head head) {
        return formats.stream().anyMatch(format -> format.confidence(head) > 0);
    }

    private boolean isTold() {
        return options.mapping() != null || options.format() != null;
    }

    private Format choose(Head head) throws RefusedException {
        if (options.mapping() != null) {
            return TableFormat.of(options.mapping());
        }
        String wanted = options.format();
        if (wanted != null) {
            return formats.stream()
                    .filter(format -> format.info().id().equals(wanted))
                    .findFirst()
                    .orElseThrow(
                            () ->
                                    RefusedException.whole(
                                            "There is no format \""
                                                    + wanted
                                                    + "\"; \"harrow formats\" lists them."));
        }
        List<Format> matching = new ArrayList<>();
        for (Format format : formats) {
            if (format.confidence(head) > 0) {
                matching.add(format);
            }
        }
        if (matching.isEmpty()) {
            throw RefusedException.of(Unrecognised.sentence(head));
        }
        matching.sort(
                Comparator.comparingInt((Format format) -> -format.confidence(head))
                        .thenComparing(format -> format.info().id()));
        matching.stream().skip(1).forEach(format -> others.add(format.info().id()));
        return matching.getFirst();
    }
}
