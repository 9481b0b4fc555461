package org.harrow.intake.bluesky;

import org.harrow.intake.json.JsonValue;
import org.harrow.model.AccountRef;
import org.harrow.model.AccountType;
import org.jspecify.annotations.Nullable;

/** Accounts of the AT protocol: the DID is the key, the handle may change. */
final class BlueskyAccount {
    private static final String INVALID = "handle.invalid";
    private static final String SCHEME = "at://";

    private BlueskyAccount() {}

    /** An author as the network shows it, or null. */
    static @Nullable AccountRef of(@Nullable JsonValue author) {
        if (author == null || !author.isObject()) {
            return null;
        }
        String did = author.text("did");
        String handle = author.text("handle");
        String login = INVALID.equals(handle) ? null : handle;
        if (did == null && login == null) {
            return null;
        }
        return new AccountRef("bluesky", did, login, author.text("displayName"), type(author));
    }

    /** The account in whose repository a record lies, or null. */
    static @Nullable AccountRef ownerOf(@Nullable String uri) {
        if (uri == null || !uri.startsWith(SCHEME)) {
            return null;
        }
        int slash = uri.indexOf('/', SCHEME.length());
        String owner = uri.substring(SCHEME.length(), slash < 0 ? uri.length() : slash);
        if (owner.isEmpty()) {
            return null;
        }
        return owner.startsWith("did:") ? byDid(owner) : byHandle(owner);
    }

    /** An account known by its DID alone. */
    static AccountRef byDid(String did) {
        return new AccountRef("bluesky", did, null, null, AccountType.UNKNOWN);
    }

    private static AccountRef byHandle(String handle) {
        return new AccountRef("bluesky", null, handle, null, AccountType.UNKNOWN);
    }

    /** An account may label itself. */
    private static AccountType type(JsonValue author) {
        for (JsonValue label : author.list("labels")) {
            if (label.isObject() && "bot".equals(label.text("val"))) {
                return AccountType.AUTOMATION;
            }
        }
        return AccountType.UNKNOWN;
    }
}
