package org.harrow.casefile;

import org.harrow.model.AccountType;
import org.harrow.model.Clock;
import org.harrow.model.Kind;
import org.harrow.model.Precision;

/**
 * Words of closed lists as the numbers in the file. The table {@code word} says which number is
 * which word, and a file whose list is another one is not opened.
 */
final class Words {
    private static final Kind[] KINDS = Kind.values();
    private static final Clock[] CLOCKS = Clock.values();
    private static final Precision[] PRECISIONS = Precision.values();
    private static final AccountType[] TYPES = AccountType.values();

    private Words() {}

    @SuppressWarnings("EnumOrdinal") // the number is checked against the file's own list
    static int number(Enum<?> word) {
        return word.ordinal();
    }

    static Kind kind(int number) {
        return KINDS[number];
    }

    static Clock clock(int number) {
        return CLOCKS[number];
    }

    static Precision precision(int number) {
        return PRECISIONS[number];
    }

    static AccountType type(int number) {
        return TYPES[number];
    }
}
