package org.harrow.intake.github;

import java.util.Locale;
import org.harrow.intake.content.Ids;
import org.harrow.intake.json.JsonValue;
import org.harrow.model.AccountRef;
import org.harrow.model.AccountType;
import org.jspecify.annotations.Nullable;

/**
 * An account as GitHub writes it. {@code x[bot]} and {@code app/x} are one; a deleted account
 * ({@code ghost}, or null) is nobody, for it stands for many.
 *
 * @param ref the account, or null
 * @param isGhost true where the account was deleted
 */
record GithubAccount(@Nullable AccountRef ref, boolean isGhost) {
    private static final String APP = "app/";
    private static final String BOT = "[bot]";
    private static final GithubAccount GHOST = new GithubAccount(null, true);

    /** The value of {@code ghost} among the attributes, or null. */
    @Nullable String ghost() {
        return isGhost ? "true" : null;
    }

    /** The account in one member; a ghost where the member is there and null. */
    static GithubAccount of(JsonValue record, String member) {
        JsonValue user = record.get(member);
        if (user == null) {
            return record.has(member) ? GHOST : new GithubAccount(null, false);
        }
        return user.isObject() ? of(user) : named(user.asText(), null, null);
    }

    /** Just the account, or null. */
    static @Nullable AccountRef refOf(@Nullable JsonValue record, String member) {
        return record == null ? null : of(record, member).ref();
    }

    private static GithubAccount of(JsonValue user) {
        return named(user.text("login"), Ids.optional(user, "id"), user.text("type"));
    }

    private static GithubAccount named(
            @Nullable String login, @Nullable String id, @Nullable String type) {
        String name = login == null ? null : normalised(login);
        if ("ghost".equals(name)) {
            return GHOST;
        }
        if (name == null && id == null) {
            return new GithubAccount(null, false);
        }
        return new GithubAccount(new AccountRef("github", id, name, null, type(name, type)), false);
    }

    private static String normalised(String login) {
        return login.startsWith(APP) ? login.substring(APP.length()) + BOT : login;
    }

    private static AccountType type(@Nullable String login, @Nullable String declared) {
        if (login != null && login.endsWith(BOT)) {
            return AccountType.AUTOMATION;
        }
        return switch (declared == null ? "" : declared.toLowerCase(Locale.ROOT)) {
            case "bot" -> AccountType.AUTOMATION;
            case "organization" -> AccountType.ORGANIZATION;
            case "user" -> AccountType.USER;
            default -> AccountType.UNKNOWN;
        };
    }
}
