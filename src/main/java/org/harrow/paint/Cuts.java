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

    private record TextKey(String text, double size, double scale, int part) {}

    private record GlyphKey(Mark.Glyph glyph, double scale, int part) {}

    Mask of(String text, double size, double scale, PixelBrush.Spot spot) {
        return masks.computeIfAbsent(
                room(new TextKey(text, size, scale, spot.part())),
                key -> Mask.of(face.outline(text, size), scale, spot));
    }

    /** The mask of a glyph, on whichever pixel it stands and whatever its colour. */
    Mask of(Mark.Glyph glyph, double scale, PixelBrush.Spot spot) {
        Mark.Coat coat = new Mark.Coat(Ink.TEXT, glyph.coat().outlined());
        Mark.Glyph bare = new Mark.Glyph(glyph.symbol(), 0, 0, glyph.size(), coat);
        return masks.computeIfAbsent(
                room(new GlyphKey(bare, scale, spot.part())),
                key -> Mask.of(Symbols.place(bare), scale, spot));
    }

    private Object room(Object key) {
        if (masks.size() > MOST) {
            masks.clear();
        }
        return key;
    }
}
