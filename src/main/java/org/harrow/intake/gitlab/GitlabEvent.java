package org.harrow.intake.gitlab;

import java.util.List;
import java.util.Locale;
import org.harrow.intake.Told;
import org.harrow.intake.content.DraftBuilder;
import org.harrow.intake.content.Ids;
import org.harrow.intake.content.Times;
import org.harrow.intake.json.JsonValue;
import org.harrow.model.AccountRef;
import org.harrow.model.AccountType;
import org.harrow.model.Clock;
import org.harrow.model.Kind;
import org.jspecify.annotations.Nullable;

/** An event of a project or an account. */
final class GitlabEvent {
    private GitlabEvent() {}

    static Told tell(JsonValue event) {
        String at = event.text("created_at");
        String did = String.valueOf(event.text("action_name")).toLowerCase(Locale.ROOT);
        String project = Ids.optional(event, "project_id");
        String own = Ids.optional(event, "id");
        String key =
                "gitlab|event|"
                        + (own != null
                                ? own
                                : project
                                        + "|"
                                        + Ids.optional(event, "author_id")
                                        + "|"
                                        + did
                                        + "|"
                                        + at);
        Kind kind = kind(did);
        DraftBuilder draft =
                new DraftBuilder(key + "|" + kind.id(), kind, artifact(event, project))
                        .by(author(event))
                        .text(event.textAt("note", "body"))
                        .with("title", event.text("target_title"))
                        .with("branch", event.textAt("push_data", "ref"))
                        .with("commits", event.textAt("push_data", "commit_count"))
                        .with("event", did);
        return new Told(key, List.of(draft.at(Times.iso(at, Clock.SERVER))));
    }

    private static Kind kind(String did) {
        return switch (did) {
            case "commented on" -> Kind.COMMENTED;
            case "opened" -> Kind.OPENED;
            case "closed" -> Kind.CLOSED;
            case "reopened" -> Kind.REOPENED;
            case "merged", "accepted" -> Kind.MERGED;
            case "approved" -> Kind.REVIEWED;
            case "pushed to", "pushed", "pushed new" -> Kind.PUSHED;
            case "created", "imported" -> Kind.CREATED;
            case "deleted", "destroyed" -> Kind.DELETED;
            case "updated" -> Kind.EDITED;
            case "joined" -> Kind.JOINED;
            default -> Kind.OTHER;
        };
    }

    private static @Nullable AccountRef author(JsonValue event) {
        AccountRef author = GitlabNames.account(event, "author");
        String id = Ids.optional(event, "author_id");
        String login = event.text("author_username");
        return author != null || (id == null && login == null)
                ? author
                : new AccountRef("gitlab", id, login, null, AccountType.UNKNOWN);
    }

    private static String artifact(JsonValue event, @Nullable String project) {
        String type = String.valueOf(event.text("target_type"));
        JsonValue note = event.get("note");
        String noteIid =
                note == null || !note.isObject() ? null : Ids.optional(note, "noteable_iid");
        if (note != null && noteIid != null) {
            String on = String.valueOf(note.text("noteable_type"));
            return GitlabNames.item(project, on, noteIid);
        }
        String iid = Ids.optional(event, "target_iid");
        boolean item = type.equals("MergeRequest") || type.equals("Issue");
        return item && iid != null
                ? GitlabNames.item(project, type, iid)
                : "gitlab:project/" + project;
    }
}
