package org.harrow.report.page;

import org.harrow.model.Innocent;

/** What checking an innocent explanation gave, in words. */
final class InnocentWords {
    private InnocentWords() {}

    static String outcome(Innocent innocent) {
        return switch (innocent.outcome()) {
            case FOUND -> "Checked on the record: it applies.";
            case NOT_FOUND -> "Checked on the record: nothing supports it.";
            case CANNOT_BE_CHECKED -> "It cannot be checked with what was exported.";
        };
    }

    static String brief(Innocent innocent) {
        return switch (innocent.outcome()) {
            case FOUND -> "applies";
            case NOT_FOUND -> "not supported";
            case CANNOT_BE_CHECKED -> "cannot be checked";
        };
    }
}
