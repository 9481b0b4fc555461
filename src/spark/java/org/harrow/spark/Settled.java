package org.harrow.spark;

import java.util.HexFormat;
import org.harrow.casefile.Hash128;
import org.harrow.model.Action;
import org.harrow.model.Content;
import org.harrow.model.Deed;
import org.harrow.model.Exhibit;
import org.harrow.model.Inference;
import org.harrow.model.Kind;
import org.harrow.model.Place;
import org.harrow.model.Provenance;
import org.harrow.model.Stamp;
import org.jspecify.annotations.Nullable;

/**
 * An action as a case would have it, once everything that is told of its thread is known.
 *
 * @param action itself
 * @param file number of the file of its exhibit
 * @param answered id of the action it answers, or null
 */
@SuppressWarnings("EnumOrdinal") // packed and unpacked by the same build
record Settled(Action action, int file, @Nullable String answered) {
    private static final Kind[] KINDS = Kind.values();
    private static final HexFormat HEX = HexFormat.of();

    long lo() {
        return java.util.Objects.requireNonNull(action.stamp().at()).lo();
    }

    /** Who did it, named or inferred. */
    @Nullable String actor() {
        Inference inferred = action.provenance().inferred();
        String named = action.deed().account();
        return named != null || inferred == null ? named : inferred.account();
    }

    void pack(Packer out) {
        pack(out, true);
    }

    /** Packed without its text, which only matters to its author. */
    byte[] silent(Packer out) {
        pack(out, false);
        return out.take();
    }

    /** Packed with its text. */
    byte[] packed(Packer out) {
        pack(out, true);
        return out.take();
    }

    private void pack(Packer out, boolean text) {
        id(out, action.id());
        Deed deed = action.deed();
        out.number(deed.kind().ordinal()).text(deed.account()).text(deed.artifact());
        out.text(deed.object()).text(deed.target());
        Telling.pack(out, action.stamp());
        Content said = action.content();
        out.text(text ? said.text() : "").text(text ? said.url() : null);
        out.texts(said.links()).texts(said.mentions()).texts(said.attributes());
        Exhibit exhibit = action.provenance().exhibit();
        out.number(file).text(exhibit.entry()).number(exhibit.place().offset());
        out.number(exhibit.place().length()).raw(HEX.parseHex(exhibit.sha256()));
        id(out, action.provenance().revisionOf());
        Inference inferred = action.provenance().inferred();
        out.text(inferred == null ? null : inferred.account());
        out.text(inferred == null ? null : inferred.because());
        id(out, answered);
    }

    static Settled unpack(Unpacker in, Known known) {
        String id = java.util.Objects.requireNonNull(id(in));
        Deed deed =
                new Deed(
                        KINDS[in.small()],
                        in.textOrNull(),
                        in.text(),
                        in.textOrNull(),
                        in.textOrNull());
        Stamp stamp = Telling.stamp(in);
        Content content = Telling.content(in);
        int file = in.small();
        Known.Source source = known.files().get(file);
        Exhibit exhibit =
                new Exhibit(
                        source.sha256(),
                        source.name(),
                        in.textOrNull(),
                        new Place(in.number(), in.number()),
                        HEX.formatHex(in.raw(32)));
        String revisionOf = id(in);
        String account = in.textOrNull();
        String because = in.textOrNull();
        Inference inferred =
                account == null || because == null ? null : new Inference(account, because);
        return new Settled(
                new Action(id, deed, stamp, content, new Provenance(exhibit, revisionOf, inferred)),
                file,
                id(in));
    }

    private static void id(Packer out, @Nullable String id) {
        out.number(id == null ? 0 : 1);
        if (id != null) {
            Hash128 hash = hash(id);
            out.fixed(hash.high()).fixed(hash.low());
        }
    }

    static Hash128 hash(String id) {
        return Hash128.first(HEX.parseHex(id));
    }

    private static @Nullable String id(Unpacker in) {
        return in.number() == 0 ? null : HEX.toHexDigits(in.fixed()) + HEX.toHexDigits(in.fixed());
    }
}
