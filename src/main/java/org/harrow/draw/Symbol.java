package org.harrow.draw;

/** The shape of a glyph: what was done, or where something off the picture lies. */
public enum Symbol {
    SQUARE,
    DIAMOND,
    DOT,
    TICK,
    TRIANGLE,
    FLAG,
    RING,
    PLUS,
    LINE,
    DASHES,
    ARROW_LEFT,
    ARROW_RIGHT,
    ARROW_UP,
    ARROW_DOWN
}
