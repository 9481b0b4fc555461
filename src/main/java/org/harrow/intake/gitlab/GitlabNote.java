package org.harrow.intake.gitlab;

import java.util.List;
import java.util.Locale;
import org.harrow.intake.Told;
import org.harrow.intake.content.DraftBuilder;
import org.harrow.intake.content.Ids;
import org.harrow.intake.content.Times;
import org.harrow.intake.json.JsonValue;
import org.harrow.model.Clock;
import org.harrow.model.Kind;

/** Notes; those of the system are the item's timeline. Also changes of state and labels. */
final class GitlabNote {
    private static final int SHORT = 40;

    private GitlabNote() {}

    /** A note. */
    static Told tell(JsonValue note) {
        String id = Ids.required(note, "id");
        String artifact = artifact(note);
        JsonValue system = note.get("system");
        boolean automatic = system != null && system.isTrue();
        String body = note.text("body");
        String words = body == null ? "" : body.strip();
        Kind kind = automatic ? kind(words) : Kind.COMMENTED;
        DraftBuilder draft =
                new DraftBuilder("gitlab|note|" + id + "|" + kind.id(), kind, artifact)
                        .by(GitlabNames.account(note, "author"))
                        .object(artifact + "/note/" + id)
                        .text(body)
                        .with("updated_at", note.text("updated_at"))
                        .with("path", note.textAt("position", "new_path"))
                        .with("event", kind == Kind.OTHER ? shortened(words) : null)
                        .with("state", words.startsWith("approved this") ? "APPROVED" : null);
        return new Told(
                "gitlab|note|" + id,
                List.of(draft.at(Times.iso(note.text("created_at"), Clock.SERVER))));
    }

    private static String artifact(JsonValue note) {
        String project = Ids.optional(note, "project_id");
        String type = String.valueOf(note.text("noteable_type"));
        String iid = Ids.optional(note, "noteable_iid");
        if (iid != null) {
            return GitlabNames.item(project, type, iid);
        }
        String commit = note.text("commit_id");
        String id = Ids.optional(note, "noteable_id");
        String plain = type.toLowerCase(Locale.ROOT).replace(" ", "").replace("_", "");
        return id == null && commit != null
                ? "gitlab:commit/" + commit
                : "gitlab:" + plain + "/" + (id == null ? Ids.required(note, "id") : id);
    }

    /** What a sentence of the system says happened. */
    private static Kind kind(String words) {
        String first = words.split("\\s+", 2)[0].toLowerCase(Locale.ROOT);
        return switch (first) {
            case "closed" -> Kind.CLOSED;
            case "reopened" -> Kind.REOPENED;
            case "merged" -> Kind.MERGED;
            case "approved", "unapproved" -> Kind.REVIEWED;
            case "assigned" -> Kind.ASSIGNED;
            case "unassigned" -> Kind.UNASSIGNED;
            case "requested" -> Kind.REVIEW_REQUESTED;
            case "mentioned" -> Kind.REFERENCED;
            case "locked" -> Kind.LOCKED;
            case "unlocked" -> Kind.UNLOCKED;
            default ->
                    words.startsWith("added") && words.contains("commit")
                            ? Kind.PUSHED
                            : words.startsWith("changed title") ? Kind.RENAMED : Kind.OTHER;
        };
    }

    private static String shortened(String words) {
        return words.length() > SHORT ? words.substring(0, SHORT) : words;
    }

    /** A change of state or of a label. */
    static Told change(JsonValue change) {
        String id = Ids.required(change, "id");
        String type = String.valueOf(change.text("resource_type"));
        String state = change.text("state");
        String did = state != null ? state : String.valueOf(change.text("action"));
        Kind kind =
                switch (did) {
                    case "closed" -> Kind.CLOSED;
                    case "reopened", "opened" -> Kind.REOPENED;
                    case "merged" -> Kind.MERGED;
                    case "add" -> Kind.LABELED;
                    case "remove" -> Kind.UNLABELED;
                    default -> Kind.OTHER;
                };
        String artifact =
                "gitlab:"
                        + type.toLowerCase(Locale.ROOT)
                        + "/"
                        + Ids.required(change, "resource_id");
        String key = "gitlab|" + (state != null ? "state" : "label") + "|" + id;
        return new Told(
                key,
                List.of(
                        new DraftBuilder(key + "|" + kind.id(), kind, artifact)
                                .by(GitlabNames.account(change, "user"))
                                .with("label", change.textAt("label", "name"))
                                .with("event", kind == Kind.OTHER ? did : null)
                                .at(Times.iso(change.text("created_at"), Clock.SERVER))));
    }
}
