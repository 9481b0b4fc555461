package org.harrow.spark;

import java.util.Locale;
import org.harrow.casefile.Hash128;
import org.harrow.casefile.RecordRow;
import org.harrow.detect.Rank;
import org.harrow.model.AccountRef;
import org.harrow.model.AccountType;
import org.harrow.model.Clock;
import org.harrow.model.Content;
import org.harrow.model.Draft;
import org.harrow.model.Kind;
import org.harrow.model.Place;
import org.harrow.model.Precision;
import org.harrow.model.Stamp;
import org.harrow.model.TimeInterval;
import org.jspecify.annotations.Nullable;

/**
 * An action as one record of one file tells it, before accounts are joined.
 *
 * @param seat where the record lies
 * @param ids hashes of the action's key and of its version
 * @param draft the action; its key is left out, the hashes stand for it
 */
@SuppressWarnings("EnumOrdinal") // packed and unpacked by the same build
record Telling(Seat seat, Ids ids, Draft draft) {
    private static final Kind[] KINDS = Kind.values();
    private static final Clock[] CLOCKS = Clock.values();
    private static final Precision[] PRECISIONS = Precision.values();
    private static final AccountType[] TYPES = AccountType.values();

    /**
     * @param file number of the file
     * @param entry the member of a container, or null
     * @param place its bytes
     * @param sha256 of these
     * @param record hash of its key and bytes: equal ones are one record
     * @param first true for the first action that the record tells
     */
    @SuppressWarnings("ArrayRecordComponent") // read-only
    record Seat(
            int file,
            @Nullable String entry,
            Place place,
            byte[] sha256,
            Hash128 record,
            boolean first) {}

    /**
     * @param key hash of the action's key
     * @param version hash of key, time and text
     */
    record Ids(Hash128 key, Hash128 version) {}

    /**
     * @param number of the draft within the record
     */
    static Telling of(int file, RecordRow row, int number) {
        RecordRow.DraftRow draft = row.drafts().get(number);
        return new Telling(
                new Seat(
                        file,
                        row.record().entry(),
                        row.record().place(),
                        row.record().sha256(),
                        row.key().with(row.record().sha256()),
                        number == 0),
                new Ids(draft.key(), draft.version()),
                draft.draft());
    }

    /** Under what everything meets that must be known together: the thread, in any spelling. */
    String thread() {
        return thread(draft.deed().artifact());
    }

    /** {@code github:o/r#1} for {@code github:O/R#1/comment/2}. */
    static String thread(String artifact) {
        if (!artifact.startsWith("github:")) {
            return artifact;
        }
        int number = artifact.indexOf('#');
        int slash = number < 0 ? -1 : artifact.indexOf('/', number);
        return (slash < 0 ? artifact : artifact.substring(0, slash)).toLowerCase(Locale.ROOT);
    }

    /** By time, and then by what it tells. */
    Rank rank() {
        TimeInterval at = draft.stamp().at();
        return new Rank(at == null ? Long.MAX_VALUE : at.lo(), ids.key.high(), ids.key.low());
    }

    void pack(Packer out) {
        out.number(seat.file).text(seat.entry);
        out.number(seat.place.offset()).number(seat.place.length()).raw(seat.sha256);
        hash(out, seat.record);
        out.number(seat.first ? 1 : 0);
        hash(out, ids.key);
        hash(out, ids.version);
        Draft.DraftDeed deed = draft.deed();
        out.number(deed.kind().ordinal());
        pack(out, deed.account());
        out.text(deed.artifact()).text(deed.object());
        pack(out, deed.owner());
        pack(out, draft.stamp());
        pack(out, draft.content());
    }

    /** Number of the file alone. */
    static int file(Unpacker in) {
        return in.small();
    }

    static Telling unpack(Unpacker in) {
        Seat seat =
                new Seat(
                        in.small(),
                        in.textOrNull(),
                        new Place(in.number(), in.number()),
                        in.raw(32),
                        hash(in),
                        in.number() != 0);
        Ids ids = new Ids(hash(in), hash(in));
        Draft.DraftDeed deed =
                new Draft.DraftDeed(
                        KINDS[in.small()], account(in), in.text(), in.textOrNull(), account(in));
        return new Telling(seat, ids, new Draft("", deed, stamp(in), content(in)));
    }

    private static void hash(Packer out, Hash128 hash) {
        out.fixed(hash.high()).fixed(hash.low());
    }

    private static Hash128 hash(Unpacker in) {
        return new Hash128(in.fixed(), in.fixed());
    }

    static void pack(Packer out, @Nullable AccountRef account) {
        if (account == null) {
            out.number(-1);
            return;
        }
        out.number(account.type().ordinal())
                .text(account.venue())
                .text(account.stableId())
                .text(account.login());
    }

    static @Nullable AccountRef account(Unpacker in) {
        int type = in.small();
        return type < 0
                ? null
                : new AccountRef(in.text(), in.textOrNull(), in.textOrNull(), null, TYPES[type]);
    }

    static void pack(Packer out, Stamp stamp) {
        TimeInterval at = stamp.at();
        out.number(at == null ? -1 : at.width());
        out.number(at == null ? 0 : at.lo());
        out.number(stamp.clock().ordinal()).number(stamp.precision().ordinal());
        out.text(stamp.raw()).number(stamp.derived() ? 1 : 0);
    }

    static Stamp stamp(Unpacker in) {
        long width = in.number();
        long lo = in.number();
        return new Stamp(
                width < 0 ? null : new TimeInterval(lo, lo + width),
                CLOCKS[in.small()],
                PRECISIONS[in.small()],
                in.text(),
                in.number() != 0);
    }

    static void pack(Packer out, Content content) {
        out.text(content.text()).text(content.url());
        out.texts(content.links()).texts(content.mentions()).texts(content.attributes());
    }

    static Content content(Unpacker in) {
        return new Content(in.text(), in.textOrNull(), in.texts(), in.texts(), in.named());
    }
}
