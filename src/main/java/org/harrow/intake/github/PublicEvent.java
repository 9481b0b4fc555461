package org.harrow.intake.github;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.harrow.intake.RejectedRecord;
import org.harrow.intake.Told;
import org.harrow.intake.content.DraftBuilder;
import org.harrow.intake.content.Ids;
import org.harrow.intake.json.JsonValue;
import org.harrow.model.Draft;
import org.harrow.model.Kind;
import org.harrow.model.TimeInterval;
import org.jspecify.annotations.Nullable;

/**
 * One event of the public stream as one action. Where the payload holds the comment, review or
 * state change itself, the action is that of the object (its own id and time), so that it meets
 * other exports of the same; the stream's own time trails it by up to 4 s.
 */
record PublicEvent(JsonValue event, String type, @Nullable JsonValue payload, GithubThread place) {
    private static final Map<String, Kind> PLAIN =
            Map.ofEntries(
                    Map.entry("PushEvent", Kind.PUSHED),
                    Map.entry("CreateEvent", Kind.CREATED),
                    Map.entry("DeleteEvent", Kind.DELETED),
                    Map.entry("ForkEvent", Kind.FORKED),
                    Map.entry("WatchEvent", Kind.STARRED),
                    Map.entry("ReleaseEvent", Kind.RELEASED),
                    Map.entry("MemberEvent", Kind.JOINED),
                    Map.entry("GollumEvent", Kind.EDITED),
                    Map.entry("FollowEvent", Kind.FOLLOWED));

    /** Seen: 4 s at most in 791 comments of one hour of 2015. */
    private static final long MOST_TRAILING_MICROS = 10_000_000L;

    private static final String SUFFIX = "Event";

    /** What an event tells. */
    static Told tell(JsonValue event) {
        if (!event.isObject()) {
            throw new RejectedRecord("This is no object, so no GitHub event.");
        }
        String type = event.text("type");
        if (type == null || event.text("created_at") == null) {
            throw new RejectedRecord("The event has no \"type\" or no \"created_at\".");
        }
        String repository = repository(event);
        GithubThread place = new GithubThread(repository, null, null);
        PublicEvent read = new PublicEvent(event, type, event.get("payload"), place);
        return new Told(read.key(), List.of(read.draft()));
    }

    /** Ids are not unique across the years: type and time belong to the key. */
    private String key() {
        String id = Ids.optional(event, "id");
        GithubAccount by = GithubAccount.of(event, "actor");
        String name =
                id != null ? id : (by.ref() == null ? "" : by.ref().name() + "|") + place.key();
        return "github|event|" + name + "|" + type + "|" + event.text("created_at");
    }

    private static @Nullable String repository(JsonValue event) {
        JsonValue repo = event.get("repo");
        if (repo != null && repo.isObject()) {
            return repo.text("name");
        }
        JsonValue old = event.get("repository");
        if (old == null) {
            return GithubThread.of(event).repository();
        }
        String owner = old.text("owner");
        return owner == null ? old.text("name") : owner + "/" + old.text("name");
    }

    private Draft draft() {
        JsonValue body = payload;
        if (body == null || !body.isObject()) {
            return plain();
        }
        String action = String.valueOf(body.text("action"));
        return switch (type) {
            case "IssueCommentEvent", "PullRequestReviewCommentEvent", "CommitCommentEvent" ->
                    comment(body, action);
            case "PullRequestReviewEvent" -> review(body, action);
            case "IssuesEvent" -> thread(body.get("issue"), body, action);
            case "PullRequestEvent" -> thread(body.get("pull_request"), body, action);
            default -> plain();
        };
    }

    private Draft comment(JsonValue body, String action) {
        Draft early = EarlyEvent.comment(event, type, place.repository());
        if (early != null) {
            return early;
        }
        JsonValue comment = body.get("comment");
        boolean isNew = action.equals("created") || action.equals("null");
        if (comment == null || !comment.has("id") || !isNew) {
            return changed(body, action);
        }
        return switch (type) {
            case "IssueCommentEvent" ->
                    GithubDrafts.comment(comment, threadOf(body.get("issue"), comment));
            case "CommitCommentEvent" -> GithubDrafts.commitComment(comment, place.repository());
            default ->
                    GithubDrafts.reviewComment(
                            comment, threadOf(body.get("pull_request"), comment));
        };
    }

    private Draft review(JsonValue body, String action) {
        JsonValue review = body.get("review");
        boolean isNew = action.equals("created") || action.equals("submitted");
        if (review == null || !review.has("id") || !isNew) {
            return changed(body, action);
        }
        return GithubDrafts.review(review, threadOf(body.get("pull_request"), review));
    }

    private Draft thread(@Nullable JsonValue object, JsonValue body, String action) {
        if (object == null) {
            return plain();
        }
        GithubThread thread = threadOf(object, body);
        GithubAccount actor = GithubAccount.of(event, "actor");
        String seen = event.text("created_at");
        if (!thread.isKnown()) {
            return changed(body, action);
        }
        return switch (action) {
            case "opened" -> {
                GithubAccount by = object.has("user") ? GithubAccount.of(object, "user") : actor;
                yield GithubDrafts.opened(
                        object,
                        thread.ownedBy(by.ref()),
                        by,
                        object.text("created_at") == null
                                ? GithubDrafts.derived(seen)
                                : GithubDrafts.server(object.text("created_at")));
            }
            case "closed", "merged" -> closed(object, thread, action);
            case "reopened" -> state(thread, Kind.REOPENED, seen, object);
            default -> changed(body, action);
        };
    }

    /**
     * The object may be younger than the event (an issue closed three times shows the last time in
     * all three), so its time counts only where it is just before the event's.
     */
    private Draft closed(JsonValue object, GithubThread thread, String action) {
        String seen = event.text("created_at");
        String merged = GithubDrafts.mergedAt(object);
        if (action.equals("merged") || isJustBefore(merged, seen)) {
            String at = isJustBefore(merged, seen) ? merged : seen;
            return state(thread, Kind.MERGED, at, object);
        }
        String closed = object.text("closed_at");
        return state(thread, Kind.CLOSED, isJustBefore(closed, seen) ? closed : seen, object);
    }

    private static boolean isJustBefore(@Nullable String inner, @Nullable String outer) {
        TimeInterval before = GithubDrafts.server(inner).at();
        TimeInterval after = GithubDrafts.server(outer).at();
        return before != null
                && after != null
                && before.lo() <= after.hi()
                && after.lo() - before.lo() <= MOST_TRAILING_MICROS;
    }

    private Draft state(GithubThread thread, Kind kind, @Nullable String at, JsonValue object) {
        return GithubDrafts.state(
                        thread, kind, GithubAccount.refOf(event, "actor"), GithubDrafts.server(at))
                .with("title", object.text("title"))
                .with("reason", object.text("state_reason"))
                .at(GithubDrafts.server(at));
    }

    /** Labels, assignments, edits and deletions: an action of the event's own. */
    private Draft changed(JsonValue body, String action) {
        JsonValue object = body.get("issue") != null ? body.get("issue") : body.get("pull_request");
        Kind kind =
                switch (action) {
                    case "edited" -> Kind.EDITED;
                    case "deleted" -> Kind.DELETED;
                    case "dismissed" -> Kind.REVIEW_DISMISSED;
                    default -> TimelineKinds.of(action);
                };
        GithubThread thread = threadOf(object, body);
        return base(kind, thread)
                .with("label", body.textAt("label", "name"))
                .with("assignee", body.textAt("assignee", "login"))
                .with("event", kind.id().equals(action) ? null : eventName() + "." + action)
                .at(GithubDrafts.server(event.text("created_at")));
    }

    private Draft plain() {
        Kind kind = PLAIN.getOrDefault(type, Kind.OTHER);
        DraftBuilder draft = base(kind, place);
        if (kind == Kind.OTHER) {
            draft.with("event", eventName());
        }
        JsonValue body = payload;
        if (body != null && body.isObject()) {
            PublicPayload.describe(body, place, draft);
        }
        return draft.at(GithubDrafts.server(event.text("created_at")));
    }

    private DraftBuilder base(Kind kind, GithubThread thread) {
        GithubAccount by = GithubAccount.of(event, "actor");
        return new DraftBuilder(key() + "|" + kind.id(), kind, thread.artifact())
                .by(by.ref())
                .with("ghost", by.ghost())
                .owner(thread.owner());
    }

    private GithubThread threadOf(@Nullable JsonValue object, JsonValue record) {
        GithubThread thread = object == null ? GithubThread.of(record) : GithubThread.of(object);
        String number = thread.number() != null ? thread.number() : Ids.optional(record, "number");
        return new GithubThread(
                place.repository() != null ? place.repository() : thread.repository(),
                number != null ? number : GithubThread.of(record).number(),
                GithubAccount.refOf(object, "user"));
    }

    private String eventName() {
        String name = type.endsWith(SUFFIX) ? type.substring(0, type.length() - 5) : type;
        return name.toLowerCase(Locale.ROOT);
    }
}
