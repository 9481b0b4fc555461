package org.harrow.draw;

/**
 * What a mark's colour means; a theme turns it into a colour. Colour never stands alone: kinds also
 * differ by shape, grades by thickness, relations by a word.
 */
public enum Ink {
    /** What is painted on; no contrast with itself. */
    PAPER,
    /** Every other lane, so that the eye keeps its line. */
    STRIPE,
    /** Lane headers, axis and mini-map. */
    PANEL,
    GRID,
    RULE,
    TEXT,
    MUTED,
    /** Number of actions in a density strip; painted in steps from paper to full. */
    DENSITY,
    DECISION,
    OPENING,
    REVIEW,
    COMMENT,
    COMMIT,
    POST,
    PAGE,
    OTHER,
    FINDING,
    AUTHOR,
    LINKED_ACCOUNT,
    THIRD_PARTY,
    /** The same, later than the ruler's 40 minutes. */
    AUTHOR_LATE,
    LINKED_ACCOUNT_LATE,
    THIRD_PARTY_LATE,
    /** The band of the ruler; lanes stay readable through it. */
    RULER_BAND,
    RULER,
    SELECTION,
    /** The part of the mini-map that the lanes show. */
    WINDOW,
    /** Hours in which most people of a zone sleep. */
    NIGHT,
    /** What the analyst marked on the axis. */
    CONTEXT;

    /** True for colours that lie behind others and carry nothing alone. */
    public boolean isGround() {
        return this == PAPER
                || this == STRIPE
                || this == PANEL
                || this == GRID
                || this == RULER_BAND
                || this == WINDOW
                || this == NIGHT;
    }
}
