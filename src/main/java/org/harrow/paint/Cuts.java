package org.harrow.paint;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.harrow.draw.Ink;
import org.harrow.draw.Mark;

/** Masks of the glyphs and texts of some tens of screens; for many threads. */
final class Cuts {

    private static final int MOST = 4_000;

    private final Face face;
    private final Map<Object, Mask> masks = new ConcurrentHashMap<>();

    Cuts(Face face) {
        this.face = face;
    }

    private record TextKey(String text, double size, double scale) {}

    private record GlyphKey(Mark.Glyph glyph, double scale) {}

    Mask of(String text, double size, double scale) {
        return masks.computeIfAbsent(
                room(new TextKey(text, size, scale)),
                key -> Mask.of(face.outline(text, size), scale));
    }

    /** The mask of a glyph, wherever it stands and whatever its colour. */
    Mask of(Mark.Glyph glyph, double scale) {
        Mark.Coat coat = new Mark.Coat(Ink.TEXT, glyph.coat().outlined());
        Mark.Glyph bare = new Mark.Glyph(glyph.symbol(), 0, 0, glyph.size(), coat);
        return masks.computeIfAbsent(
                room(new GlyphKey(bare, scale)), key -> Mask.of(Symbols.place(bare), scale));
    }

    private Object room(Object key) {
        if (masks.size() > MOST) {
            masks.clear();
        }
        return key;
    }
}
