package org.harrow.intake.mastodon;

import org.harrow.intake.json.JsonValue;
import org.harrow.model.AccountRef;
import org.harrow.model.AccountType;
import org.jspecify.annotations.Nullable;

/**
 * Accounts as {@code name@host}, which no instance lets anyone change or take again: it is name and
 * id. Numbers of accounts are an instance's own.
 */
final class MastodonAccount {
    private MastodonAccount() {}

    /** The account of a status, or null. */
    static @Nullable AccountRef of(@Nullable JsonValue account) {
        String acct = account == null || !account.isObject() ? null : account.text("acct");
        if (account == null || acct == null || acct.isEmpty()) {
            return null;
        }
        String host = acct.indexOf('@') > 0 ? null : host(account.text("url"));
        String name = host == null ? acct : acct + "@" + host;
        JsonValue bot = account.get("bot");
        AccountType type =
                bot != null && bot.isTrue() ? AccountType.AUTOMATION : AccountType.UNKNOWN;
        return new AccountRef("mastodon", name, name, account.text("display_name"), type);
    }

    /** The account of an actor's address, {@code https://host/users/name}, or null. */
    static @Nullable AccountRef ofActor(@Nullable String actor) {
        String host = host(actor);
        if (actor == null || host == null) {
            return null;
        }
        String last = actor.substring(actor.lastIndexOf('/') + 1);
        String name = (last.startsWith("@") ? last.substring(1) : last) + "@" + host;
        return new AccountRef("mastodon", name, name, null, AccountType.UNKNOWN);
    }

    /** The account whose post an address is, as far as the address says, or null. */
    static @Nullable AccountRef ofPost(@Nullable String uri) {
        int end = uri == null ? -1 : uri.indexOf("/statuses/");
        return uri != null && end > 0 && uri.lastIndexOf("/users/", end) > 0
                ? ofActor(uri.substring(0, end))
                : null;
    }

    private static @Nullable String host(@Nullable String address) {
        int mark = address == null ? -1 : address.indexOf("://");
        if (address == null || mark < 0) {
            return null;
        }
        int end = address.indexOf('/', mark + 3);
        String host = address.substring(mark + 3, end < 0 ? address.length() : end);
        return host.isEmpty() ? null : host;
    }
}
