package org.harrow.resolve;

import org.harrow.model.Clock;
import org.harrow.model.Kind;

/** Kinds and clocks as they stand in a column. */
final class Numbers {
    private Numbers() {}

    @SuppressWarnings("EnumOrdinal") // org.harrow.model.Columns holds ordinals
    static byte of(Kind kind) {
        return (byte) kind.ordinal();
    }

    @SuppressWarnings("EnumOrdinal") // as above
    static byte of(Clock clock) {
        return (byte) clock.ordinal();
    }
}
