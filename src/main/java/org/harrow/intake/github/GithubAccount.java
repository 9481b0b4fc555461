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
public record GithubAccount(@Nullable AccountRef ref, boolean isGhost) {
    private static final String APP = "app/";
    private static final String BOT = "[bot]";
    private static final GithubAccount GHOST = new GithubAccount(null, true);

    /** The value of {@code ghost} among the attributes, or null. */
    public @Nullable String ghost() {
        return isGhost ? "true" : null;
    }

    /** The account in one member; a ghost where the member is there and null. */
    public static GithubAccount of(JsonValue record, String member) {
        JsonValue user = record.get(member);
        if (user == null) {
            return record.has(member) ? GHOST : new GithubAccount(null, false);
        }
        return user.isObject() ? of(user) : named(user.asText(), null, null);
    }

    /** Just the account, or null. */
    public static @Nullable AccountRef refOf(@Nullable JsonValue record, String member) {
        return record == null ? null : of(record, member).ref();
    }

    private static GithubAccount of(JsonValue user) {
        String declared = user.text("type") != null ? user.text("type") : user.text("__typename");
        JsonValue app = user.get("is_bot");
        boolean isApp = (app != null && app.isTrue()) || "Bot".equals(user.text("__typename"));
        String login = user.text("login");
        String name = isApp && login != null && !login.endsWith(BOT) ? suffixed(login) : login;
        return named(name, stableId(user), isApp ? "Bot" : declared);
    }

    /** GraphQL calls an app by its name alone. */
    private static String suffixed(String login) {
        return login.isEmpty() || login.startsWith(APP) ? login : login + BOT;
    }

    /** The numeric id, which GraphQL hides in its own; it alone joins the two. */
    private static @Nullable String stableId(JsonValue user) {
        String number = user.text("databaseId");
        return number != null ? number : NodeId.numeric(Ids.optional(user, "id"));
    }

    private static GithubAccount named(
            @Nullable String login, @Nullable String id, @Nullable String type) {
        String name = login == null ? null : normalised(login);
        boolean isNobody = name != null && name.isEmpty() && id == null;
        if ("ghost".equals(name) || isNobody) {
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
