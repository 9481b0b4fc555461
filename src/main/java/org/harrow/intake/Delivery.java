package org.harrow.intake;

import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.function.Function;
import org.harrow.intake.bytes.Broken;
import org.harrow.intake.bytes.Hashes;
import org.harrow.intake.bytes.TextOffsets;
import org.harrow.intake.bytes.Unit;
import org.harrow.intake.json.JsonValue;
import org.harrow.model.CaseException;
import org.harrow.model.Coverage;
import org.harrow.model.IntakeRecord;
import org.harrow.model.IntakeSink;
import org.harrow.model.Place;
import org.harrow.model.Problem;
import org.jspecify.annotations.Nullable;

/** Hands what a format finds in one file or member to the sink, with its place and its hash. */
public final class Delivery {
    private static final int HEAD = 256;
    private static final HexFormat HEX = HexFormat.of();

    private final IntakeSink sink;
    private final @Nullable String entry;
    private final TextOffsets offsets;
    private final Function<String, @Nullable String> beside;
    private final MessageDigest digest = Hashes.sha256();
    private final ResponseHeads answers = new ResponseHeads();
    private long records;
    private long rejected;

    Delivery(
            IntakeSink sink,
            @Nullable String entry,
            TextOffsets offsets,
            Function<String, @Nullable String> beside) {
        this.beside = beside;
        this.sink = sink;
        this.entry = entry;
        this.offsets = offsets;
    }

    /** What a server said around the records, where that was recorded with them. */
    public ResponseHeads answers() {
        return answers;
    }

    /**
     * The text of a small file that lies beside this one under its name and an ending, or null
     * where there is none: a key by which a signature can be checked.
     */
    public @Nullable String beside(String ending) {
        return beside.apply(ending);
    }

    /** Records delivered so far, rejected ones not counted. */
    public long records() {
        return records;
    }

    /** True where neither a record nor a rejected one was found. */
    public boolean isEmpty() {
        return records + rejected == 0;
    }

    /**
     * Delivers what a value tells, or rejects it.
     *
     * @throws CaseException where the case cannot go on
     */
    public void tell(Unit unit, JsonValue value, Function<JsonValue, Told> telling)
            throws CaseException {
        Told told;
        try {
            told = telling.apply(value);
        } catch (RejectedRecord e) {
            Unit span = part(unit, value.start(), value.end());
            reject(span, unit.line() + lineEnds(unit, value.start()), e.sentence());
            return;
        }
        record(part(unit, value.start(), value.end()), told);
    }

    /** The run of a unit's bytes between two indexes, as a unit of its own. */
    public static Unit part(Unit unit, int from, int to) {
        return new Unit(unit.bytes(), from, to, unit.offsetOf(from), unit.line());
    }

    /**
     * Delivers a record that fills a run of bytes.
     *
     * @throws CaseException where the case cannot go on
     */
    public void record(Unit span, Told told) throws CaseException {
        records++;
        sink.record(new IntakeRecord(told.key(), entry, place(span), hash(span), told.drafts()));
    }

    /**
     * SHA-256 of a run of bytes as they are stored, hex: the name of a record that has no other.
     */
    public String hashOf(Unit span) {
        return HEX.formatHex(hash(span));
    }

    /**
     * A run of bytes that should have been a record.
     *
     * @throws CaseException where the case cannot go on
     */
    public void reject(Unit span, String reason) throws CaseException {
        reject(span, span.line(), reason);
    }

    private void reject(Unit span, long line, String reason) throws CaseException {
        rejected++;
        byte[] head;
        if (offsets.isSame()) {
            int to = Math.min(span.to(), span.from() + HEAD);
            head = Arrays.copyOfRange(span.bytes(), span.from(), to);
        } else {
            byte[] all = stored(span);
            head = Arrays.copyOf(all, Math.min(HEAD, all.length));
        }
        Problem.Rejected kept = new Problem.Rejected(HEX.formatHex(hash(span)), head);
        sink.problem(new Problem(entry, line, place(span), reason, kept));
    }

    /**
     * Bytes that were not held.
     *
     * @throws CaseException where the case cannot go on
     */
    public void reject(Broken broken, String reason) throws CaseException {
        rejected++;
        long from = offsets.stored(broken.offset());
        long to = offsets.stored(broken.offset() + broken.length());
        Problem.Rejected kept = new Problem.Rejected(HEX.formatHex(broken.sha256()), broken.head());
        sink.problem(new Problem(entry, broken.line(), new Place(from, to - from), reason, kept));
    }

    /**
     * Something an analyst must know that is no record.
     *
     * @throws CaseException where the case cannot go on
     */
    public void problem(String reason) throws CaseException {
        sink.problem(new Problem(entry, 0, new Place(0, 0), reason, null));
    }

    /**
     * What the file says exists beside what it holds.
     *
     * @throws CaseException where the case cannot go on
     */
    public void coverage(Coverage coverage) throws CaseException {
        sink.coverage(coverage);
    }

    private static long lineEnds(Unit unit, int to) {
        long count = 0;
        for (int at = unit.from(); at < to; at++) {
            count += unit.bytes()[at] == '\n' ? 1 : 0;
        }
        return count;
    }

    private Place place(Unit span) {
        long from = offsets.stored(span.offset());
        return new Place(from, offsets.stored(span.offsetOf(span.to())) - from);
    }

    private byte[] hash(Unit span) {
        if (offsets.isSame()) {
            digest.update(span.bytes(), span.from(), span.to() - span.from());
            return digest.digest();
        }
        return digest.digest(stored(span));
    }

    private byte[] stored(Unit span) {
        return offsets.stored(span.offset(), span.offsetOf(span.to()));
    }
}
