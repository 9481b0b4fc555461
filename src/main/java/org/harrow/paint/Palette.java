package org.harrow.paint;

import org.harrow.draw.Ink;

/**
 * What each ink looks like. Every ink that carries something has a contrast of at least 3:1 against
 * paper, stripe and panel, text at least 4.5:1. Hues after Okabe and Ito, kept apart for the common
 * kinds of colour blindness.
 */
public enum Palette {
    /** Dark on white: also the report's. */
    LIGHT,
    DARK,
    /** Black, white and few strong hues. */
    CONTRAST;

    /** The colour of an ink as opaque {@code 0xAARRGGBB}. */
    public int argb(Ink ink) {
        return 0xFF000000
                | switch (this) {
                    case LIGHT -> light(ink);
                    case DARK -> dark(ink);
                    case CONTRAST -> contrast(ink);
                };
    }

    private static int light(Ink ink) {
        return switch (ink) {
            case PAPER -> 0xFFFFFF;
            case STRIPE -> 0xF7F8FA;
            case PANEL -> 0xF1F3F6;
            case GRID -> 0xE8EBEF;
            case RULE -> 0x7D8692;
            case TEXT -> 0x1B222B;
            case MUTED -> 0x59636F;
            case DENSITY -> 0x35506E;
            case DECISION -> 0x222B36;
            case OPENING -> 0x0B7285;
            case REVIEW -> 0x7A3EB1;
            case COMMENT -> 0x1C6DC4;
            case COMMIT -> 0x5C7A1E;
            case POST -> 0xB45A00;
            case PAGE -> 0x00795C;
            case OTHER -> 0x6B7684;
            case FINDING -> 0xC92A2A;
            case AUTHOR -> 0xD0370F;
            case LINKED_ACCOUNT -> 0xA61E8C;
            case THIRD_PARTY -> 0x2F6F8F;
            case AUTHOR_LATE -> 0xD9664A;
            case LINKED_ACCOUNT_LATE -> 0xC76BB6;
            case THIRD_PARTY_LATE -> 0x678BA1;
            case RULER_BAND -> 0xFFF3CC;
            case RULER -> 0x94650A;
            case SELECTION -> 0x0B57D0;
            case WINDOW -> 0xDCE6F5;
            case NIGHT -> 0xEEF0F8;
            case CONTEXT -> 0x4A5A2A;
        };
    }

    private static int dark(Ink ink) {
        return switch (ink) {
            case PAPER -> 0x14181D;
            case STRIPE -> 0x191E24;
            case PANEL -> 0x1E242B;
            case GRID -> 0x262D35;
            case RULE -> 0x77828F;
            case TEXT -> 0xE6EAEF;
            case MUTED -> 0xA3AEBA;
            case DENSITY -> 0x8FB2D9;
            case DECISION -> 0xDDE3EA;
            case OPENING -> 0x4CC4D6;
            case REVIEW -> 0xC39BEA;
            case COMMENT -> 0x6BB0F5;
            case COMMIT -> 0xA5C553;
            case POST -> 0xF0A04B;
            case PAGE -> 0x45C9A0;
            case OTHER -> 0x98A3B0;
            case FINDING -> 0xFF6B6B;
            case AUTHOR -> 0xFF8A5B;
            case LINKED_ACCOUNT -> 0xF07BDB;
            case THIRD_PARTY -> 0x79BBDB;
            case AUTHOR_LATE -> 0xC06A48;
            case LINKED_ACCOUNT_LATE -> 0xB05FA2;
            case THIRD_PARTY_LATE -> 0x5C8CA3;
            case RULER_BAND -> 0x33290F;
            case RULER -> 0xE0B040;
            case SELECTION -> 0x7FB0FF;
            case WINDOW -> 0x2C3A4E;
            case NIGHT -> 0x1B2030;
            case CONTEXT -> 0xC9D6A0;
        };
    }

    private static int contrast(Ink ink) {
        return switch (ink) {
            case PAPER, STRIPE, PANEL -> 0x000000;
            case GRID -> 0x2A2A2A;
            case RULE, TEXT, MUTED, DENSITY, DECISION -> 0xFFFFFF;
            case OPENING, PAGE -> 0x5CFFD1;
            case REVIEW, LINKED_ACCOUNT -> 0xFF8CFF;
            case COMMENT, THIRD_PARTY -> 0x8CC8FF;
            case COMMIT -> 0xC8FF5C;
            case POST, AUTHOR -> 0xFFB03B;
            case OTHER -> 0xD0D0D0;
            case AUTHOR_LATE -> 0xC98A2E;
            case LINKED_ACCOUNT_LATE -> 0xC46CC4;
            case THIRD_PARTY_LATE -> 0x6A9BC8;
            case FINDING -> 0xFF7A7A;
            case RULER_BAND -> 0x332B00;
            case RULER, SELECTION -> 0xFFFF3B;
            case WINDOW -> 0x303048;
            case NIGHT -> 0x14142C;
            case CONTEXT -> 0xE6FF9E;
        };
    }

    /** A step between paper and an ink: 0 is paper, 1 the ink. */
    public int mix(Ink ink, double share) {
        int from = argb(Ink.PAPER);
        int to = argb(ink);
        return 0xFF000000
                | channel(from, to, share, 16)
                | channel(from, to, share, 8)
                | channel(from, to, share, 0);
    }

    private static int channel(int from, int to, double share, int shift) {
        int low = from >> shift & 0xFF;
        int high = to >> shift & 0xFF;
        return (int) StrictMath.rint(low + share * (high - low)) << shift;
    }
}
