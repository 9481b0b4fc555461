package org.harrow.intake.gitlab;

import java.util.Locale;
import org.harrow.intake.content.Ids;
import org.harrow.intake.json.JsonValue;
import org.harrow.model.AccountRef;
import org.harrow.model.AccountType;
import org.jspecify.annotations.Nullable;

/**
 * Names of accounts and items. Both are an instance's own: with its host where the record holds an
 * address of it, without where it does not.
 */
final class GitlabNames {
    private GitlabNames() {}

    /** The account in a member, or null. */
    static @Nullable AccountRef account(JsonValue record, String member) {
        JsonValue user = record.get(member);
        if (user == null || !user.isObject()) {
            return null;
        }
        String id = Ids.optional(user, "id");
        String login = user.text("username");
        if (id == null && login == null) {
            return null;
        }
        String host = host(user.text("web_url"));
        return new AccountRef(
                "gitlab",
                id == null ? null : host == null ? id : host + "/" + id,
                login,
                user.text("name"),
                type(user, login));
    }

    private static AccountType type(JsonValue user, @Nullable String login) {
        JsonValue bot = user.get("bot");
        boolean token = login != null && login.matches("(project|group)_\\d+_bot.*");
        if (token || (bot != null && bot.isTrue())) {
            return AccountType.AUTOMATION;
        }
        return "ghost".equals(login) ? AccountType.GHOST : AccountType.UNKNOWN;
    }

    /** A merge request or issue that a record describes. */
    static String item(JsonValue item) {
        String mark = item.has("target_branch") ? "!" : "#";
        String iid = Ids.required(item, "iid");
        String full = item.textAt("references", "full");
        String host = host(item.text("web_url"));
        String named = host == null || full == null ? null : "gitlab:" + host + "/" + full;
        return named != null ? named : item(item, Ids.required(item, "project_id"), mark + iid);
    }

    private static String item(JsonValue item, String project, String number) {
        String path = path(item.text("web_url"));
        return "gitlab:" + (path == null ? "project/" + project : path) + number;
    }

    /** An item by its project's number. */
    static String item(@Nullable String project, String type, String number) {
        String mark = type.toLowerCase(Locale.ROOT).startsWith("merge") ? "!" : "#";
        return "gitlab:" + (project == null ? "" : "project/" + project) + mark + number;
    }

    /** Host and project of an item's address, or null. */
    private static @Nullable String path(@Nullable String address) {
        int mark = address == null ? -1 : address.indexOf("://");
        int end = address == null ? -1 : address.indexOf("/-/");
        return address == null || mark < 0 || end < mark ? null : address.substring(mark + 3, end);
    }

    private static @Nullable String host(@Nullable String address) {
        int mark = address == null ? -1 : address.indexOf("://");
        if (address == null || mark < 0) {
            return null;
        }
        int end = address.indexOf('/', mark + 3);
        return address.substring(mark + 3, end < 0 ? address.length() : end);
    }
}
