package org.harrow.intake.github.hook;

import java.util.Set;
import org.harrow.intake.content.Times;
import org.harrow.intake.github.GithubDrafts;
import org.harrow.intake.json.JsonValue;
import org.harrow.model.Clock;
import org.harrow.model.Stamp;
import org.jspecify.annotations.Nullable;

/**
 * When it happened: the object's own time of the act, else its last update or the delivery, both
 * said to be derived. A body alone does not say when something was deleted.
 */
final class HookTime {
    private static final Set<String> BEGINNING =
            Set.of(
                    "",
                    "created",
                    "create",
                    "opened",
                    "submitted",
                    "published",
                    "requested",
                    "started");

    private HookTime() {}

    /** The time of the act. */
    static Stamp of(Hook hook, @Nullable JsonValue object) {
        String own = own(hook, object);
        if (own != null) {
            return stamp(own);
        }
        String sent = hook.envelope().deliveredAt();
        boolean isGone = hook.action().equals("deleted");
        JsonValue touched =
                hook.action().equals("dismissed") ? hook.body().get("pull_request") : object;
        String updated = touched == null || isGone ? null : touched.text("updated_at");
        if (updated != null) {
            return GithubDrafts.derived(updated);
        }
        return sent == null ? Stamp.undated(Clock.SERVER, "") : GithubDrafts.derived(sent);
    }

    private static @Nullable String own(Hook hook, @Nullable JsonValue object) {
        JsonValue body = hook.body();
        switch (hook.event()) {
            case "push" -> {
                return body.textAt("repository", "pushed_at");
            }
            case "star" -> {
                return body.text("starred_at");
            }
            case "status" -> {
                return body.text("created_at");
            }
            case "watch", "public", "gollum", "create", "delete", "member", "repository" -> {
                return null;
            }
            default -> {}
        }
        if (object == null) {
            return null;
        }
        String[] members =
                switch (hook.action()) {
                    case "closed" -> new String[] {"merged_at", "closed_at"};
                    case "completed" -> new String[] {"completed_at"};
                    case "in_progress" -> new String[] {"started_at"};
                    case "withdrawn" -> new String[] {"withdrawn_at"};
                    case "fixed" -> new String[] {"fixed_at"};
                    case "published" -> new String[] {"published_at", "created_at"};
                    case "answered" -> new String[] {"answer_chosen_at"};
                    default -> new String[] {"submitted_at", "created_at", "started_at"};
                };
        boolean isBeginning =
                BEGINNING.contains(hook.action()) || !members[0].equals("submitted_at");
        for (String member : members) {
            String value = isBeginning ? object.text(member) : null;
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    /** Pushes count seconds, everything else writes ISO 8601, some with milliseconds of zero. */
    private static Stamp stamp(String raw) {
        boolean isNumber = raw.chars().allMatch(c -> c >= '0' && c <= '9');
        return isNumber ? Times.epoch(raw, Clock.SERVER) : GithubDrafts.server(raw);
    }
}
