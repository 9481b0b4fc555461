package org.harrow.model;

import java.util.Locale;

/** What the venue itself declares an account to be; it is not Harrow's opinion. */
public enum AccountType {
    /** The venue says nothing special, which proves nothing. */
    USER,
    /** Declared automation: API type Bot, {@code x[bot]}, an app, a self-declared flag. */
    AUTOMATION,
    ORGANIZATION,
    /** A deleted account's stand-in, such as GitHub's ghost: many accounts in one. */
    GHOST,
    UNKNOWN;

    /** The name used in files. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
