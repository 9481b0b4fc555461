package org.harrow.draw;

import java.util.Arrays;
import org.harrow.model.CaseData;
import org.harrow.model.Kind;

/** Kinds that look alike: the shape and colour of a mark, and its rank where a cell shows one. */
public enum Family {
    DECISION(Symbol.SQUARE, Ink.DECISION, "closure", 8),
    REVIEW(Symbol.DIAMOND, Ink.REVIEW, "review", 7),
    POST(Symbol.TRIANGLE, Ink.POST, "post", 6),
    PAGE(Symbol.FLAG, Ink.PAGE, "page", 5),
    OPENING(Symbol.RING, Ink.OPENING, "opening", 4),
    COMMENT(Symbol.DOT, Ink.COMMENT, "comment", 3),
    COMMIT(Symbol.TICK, Ink.COMMIT, "commit", 2),
    OTHER(Symbol.PLUS, Ink.OTHER, "other", 1);

    /** In the order of kinds, as the columns number them. */
    private static final Family[] BY_KIND =
            Arrays.stream(Kind.values()).map(Family::of).toArray(Family[]::new);

    private static final Family[] FAMILIES = values();

    private final Symbol symbol;
    private final Ink ink;
    private final String word;
    private final int rank;

    Family(Symbol symbol, Ink ink, String word, int rank) {
        this.symbol = symbol;
        this.ink = ink;
        this.word = word;
        this.rank = rank;
    }

    /** The family of a row's kind. */
    public static Family of(CaseData data, int row) {
        return BY_KIND[data.columns().what().kind()[row]];
    }

    /** The rank of every kind, by its ordinal. */
    static byte[] ranks() {
        byte[] ranks = new byte[BY_KIND.length];
        for (int kind = 0; kind < ranks.length; kind++) {
            ranks[kind] = (byte) BY_KIND[kind].rank;
        }
        return ranks;
    }

    /** The family of the largest rank; see {@link #rank}. */
    public static Family ranked(int rank) {
        return FAMILIES[FAMILIES.length - rank];
    }

    /** Its shape. */
    public Symbol symbol() {
        return symbol;
    }

    /** Its colour's meaning. */
    public Ink ink() {
        return ink;
    }

    /** What a legend calls it. */
    public String word() {
        return word;
    }

    /** Which family a cell shows that holds several: the higher one. */
    public int rank() {
        return rank;
    }

    /** The family of a kind. */
    public static Family of(Kind kind) {
        return switch (kind) {
            case CLOSED, MERGED, REJECTED, LOCKED, BLOCKED, DELETED, HIDDEN, REVIEW_DISMISSED ->
                    DECISION;
            case OPENED, REOPENED, CREATED, REPORTED -> OPENING;
            case REVIEWED, TRIAGED, RESOLVED, DISCLOSED -> REVIEW;
            case COMMENTED -> COMMENT;
            case COMMITTED, PUSHED -> COMMIT;
            case POSTED, REPOSTED -> POST;
            case PUBLISHED, RELEASED -> PAGE;
            default -> OTHER;
        };
    }
}
