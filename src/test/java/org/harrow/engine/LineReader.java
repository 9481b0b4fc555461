package org.harrow.engine;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.harrow.intake.FormatMatch;
import org.harrow.intake.IntakeFile;
import org.harrow.intake.IntakeOptions;
import org.harrow.model.AccountRef;
import org.harrow.model.AccountType;
import org.harrow.model.CaseException;
import org.harrow.model.Clock;
import org.harrow.model.Content;
import org.harrow.model.Draft;
import org.harrow.model.IntakeRecord;
import org.harrow.model.IntakeSink;
import org.harrow.model.Kind;
import org.harrow.model.Place;
import org.harrow.model.Precision;
import org.harrow.model.Problem;
import org.harrow.model.Progress;
import org.harrow.model.Stamp;
import org.jspecify.annotations.Nullable;

/**
 * A venue for tests: a line is {@code key|kind|account|artifact|time|text[|link,link]}, a line that
 * starts with {@code !} is rejected, a file that starts with {@code ?} is refused after its lines.
 * An account is {@code login} or {@code login=id}; a time {@code -} is none, one that starts with
 * {@code ~} is the author's.
 */
final class LineReader implements FileReader {
    static final String ID = "test.lines";

    @Override
    public FormatMatch read(
            IntakeFile file, IntakeOptions options, IntakeSink sink, Progress progress)
            throws CaseException {
        boolean refuse = false;
        try (InputStream in = file.open()) {
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            byte[] buffer = new byte[8192];
            long offset = 0;
            long start = 0;
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                for (int i = 0; i < n; i++, offset++) {
                    if (buffer[i] == '\n') {
                        refuse |= line(line.toByteArray(), start, sink);
                        progress.report((double) offset / Math.max(1, file.size()), "reading");
                        line.reset();
                        start = offset + 1;
                    } else {
                        line.write(buffer[i]);
                    }
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return refuse
                ? new FormatMatch(null, List.of(), 0, Problem.ofFile("This is no export."))
                : new FormatMatch(ID, List.of(), FormatMatch.AS_TOLD, null);
    }

    private static boolean line(byte[] bytes, long start, IntakeSink sink) throws CaseException {
        if (bytes.length == 0) {
            return false;
        }
        byte[] hash = sha256(bytes);
        Place place = new Place(start, bytes.length);
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (text.startsWith("?")) {
            return true;
        }
        if (text.startsWith("!")) {
            byte[] head = Arrays.copyOf(bytes, Math.min(256, bytes.length));
            sink.problem(
                    new Problem(
                            null,
                            0,
                            place,
                            "This line is spoilt.",
                            new Problem.Rejected(HexFormat.of().formatHex(hash), head)));
        } else {
            String[] parts = text.split("\\|", -1);
            List<Draft> drafts = List.of(draft(parts));
            sink.record(new IntakeRecord("test|line|" + parts[0], null, place, hash, drafts));
        }
        return false;
    }

    static Draft draft(String... parts) {
        Kind kind = Kind.valueOf(parts[1]);
        List<String> links = parts.length > 6 ? List.of(parts[6].split(",", -1)) : List.of();
        return new Draft(
                "test|" + parts[0] + "|" + kind.id(),
                new Draft.DraftDeed(kind, account(parts[2]), parts[3], object(parts), null),
                stamp(parts[4]),
                new Content(parts[5], null, links, List.of(), Map.of()));
    }

    private static @Nullable String object(String... parts) {
        return parts[1].equals("COMMENTED") ? parts[3] + "/comment/" + parts[0] : null;
    }

    private static @Nullable AccountRef account(String text) {
        if (text.isEmpty()) {
            return null;
        }
        String[] parts = text.split("=", -1);
        String id = parts.length > 1 ? parts[1] : null;
        return new AccountRef("github", id, parts[0], null, AccountType.USER);
    }

    private static Stamp stamp(String time) {
        if (time.startsWith("~")) {
            Instant at = Instant.parse(time.substring(1));
            return Stamp.of(at, Precision.SECOND, Clock.AUTHOR, time.substring(1));
        }
        return time.equals("-")
                ? Stamp.undated(Clock.SERVER, time)
                : Stamp.of(Instant.parse(time), Precision.SECOND, Clock.SERVER, time);
    }

    static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
