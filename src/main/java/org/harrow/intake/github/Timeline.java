package org.harrow.intake.github;

import java.util.ArrayList;
import java.util.List;
import org.harrow.intake.RejectedRecord;
import org.harrow.intake.Told;
import org.harrow.intake.content.DraftBuilder;
import org.harrow.intake.content.Ids;
import org.harrow.intake.content.Times;
import org.harrow.intake.json.JsonValue;
import org.harrow.model.AccountRef;
import org.harrow.model.AccountType;
import org.harrow.model.ArtifactName;
import org.harrow.model.Clock;
import org.harrow.model.Draft;
import org.harrow.model.Kind;
import org.harrow.model.Stamp;
import org.jspecify.annotations.Nullable;

/** Entries of an issue timeline and of the list of issue events. */
public final class Timeline {
    private Timeline() {}

    /** What an entry tells about the thread it belongs to. */
    public static Told tell(JsonValue entry, GithubThread context) {
        String event = entry.text("event");
        if (event == null) {
            throw new RejectedRecord("The timeline entry has no \"event\".");
        }
        JsonValue issue = entry.get("issue");
        GithubThread thread = GithubThread.of(entry).or(context);
        if (issue != null) {
            thread = GithubThread.of(issue).or(thread).ownedBy(GithubAccount.refOf(issue, "user"));
        }
        return switch (event) {
            case "commented" ->
                    one("github|comment|" + id(entry), GithubDrafts.comment(entry, thread));
            case "reviewed" ->
                    one("github|review|" + id(entry), GithubDrafts.review(entry, thread));
            case "committed" -> committed(Ids.required(entry, "sha"), entry, thread);
            case "cross-referenced" -> crossReferenced(entry, thread);
            case "line-commented", "commit-commented" -> nested(entry, event, thread);
            default -> event(entry, event, thread);
        };
    }

    /** A commit: the dates are its author's claim, and it names an address, not a login. */
    public static Told committed(String sha, JsonValue commit, GithubThread thread) {
        String email = commit.textAt("author", "email");
        AccountRef who =
                email == null || email.isBlank()
                        ? null
                        : new AccountRef(
                                "git",
                                null,
                                email,
                                commit.textAt("author", "name"),
                                AccountType.UNKNOWN);
        String message = commit.text("message");
        Draft draft =
                new DraftBuilder(
                                "git|" + sha + "|committed",
                                Kind.COMMITTED,
                                ArtifactName.commit(thread.repository(), sha))
                        .by(who)
                        .text(message)
                        .links(GithubText.references(message, thread.repository()))
                        .url(commit.text("html_url"))
                        .with(
                                "subject",
                                message == null ? null : message.lines().findFirst().orElse(""))
                        .with("committer", commit.textAt("committer", "email"))
                        .with("committer_date", commit.textAt("committer", "date"))
                        .with("thread_of", thread.isKnown() ? thread.artifact() : null)
                        .at(Times.iso(commit.textAt("author", "date"), Clock.AUTHOR));
        return one("github|committed|" + thread.key() + "|" + sha, draft);
    }

    private static Told crossReferenced(JsonValue entry, GithubThread thread) {
        JsonValue source = entry.at("source", "issue");
        String from = source == null ? "" : GithubThread.of(source).artifact();
        String at = String.valueOf(entry.text("created_at"));
        String key = "cross-referenced|" + thread.key() + "|" + from + "|" + at;
        Draft draft =
                base("github|" + key, Kind.REFERENCED, entry, thread)
                        .with("event", "cross-referenced")
                        .with("title", source == null ? null : source.text("title"))
                        .links(from.isEmpty() ? List.of() : List.of(from))
                        .at(GithubDrafts.server(entry.text("created_at")));
        return one("github|" + key, draft);
    }

    private static Told nested(JsonValue entry, String event, GithubThread thread) {
        List<Draft> drafts = new ArrayList<>();
        StringBuilder key = new StringBuilder("github|").append(event);
        for (JsonValue comment : entry.list("comments")) {
            key.append('|').append(id(comment));
            drafts.add(
                    event.equals("line-commented")
                            ? GithubDrafts.reviewComment(
                                    comment, GithubThread.of(comment).or(thread))
                            : GithubDrafts.commitComment(comment, thread.repository()));
        }
        return new Told(key.toString(), drafts);
    }

    private static Told event(JsonValue entry, String event, GithubThread thread) {
        String id = Ids.optional(entry, "id");
        Stamp at = GithubDrafts.server(entry.text("created_at"));
        String own =
                "github|event|" + (id != null ? id : thread.key() + "|" + at.raw()) + "|" + event;
        if (TimelineKinds.isSilent(event)) {
            return new Told(own, List.of());
        }
        Kind kind = TimelineKinds.of(event);
        boolean shared = TimelineKinds.isState(kind) && thread.isKnown();
        String key = shared ? GithubDrafts.stateKey(thread, kind.id(), at) : own;
        return one(own, details(base(key, kind, entry, thread), entry, event, kind).at(at));
    }

    private static DraftBuilder details(
            DraftBuilder draft, JsonValue entry, String event, Kind kind) {
        String commit = entry.text("commit_id");
        GithubThread there = GithubThread.of(entry);
        String requested = entry.textAt("requested_reviewer", "login");
        return draft.with("event", kind.id().equals(event) ? null : event)
                .with("label", entry.textAt("label", "name"))
                .with("milestone", entry.textAt("milestone", "title"))
                .with("assignee", entry.textAt("assignee", "login"))
                .with(
                        "requested",
                        requested != null ? requested : entry.textAt("requested_team", "slug"))
                .with("from", entry.textAt("rename", "from"))
                .with("title", entry.textAt("rename", "to"))
                .with("reason", reason(entry))
                .with("dismissed_review", entry.textAt("dismissed_review", "review_id"))
                .links(
                        commit == null
                                ? List.of()
                                : List.of(ArtifactName.commit(there.repository(), commit)));
    }

    private static @Nullable String reason(JsonValue entry) {
        String lock = entry.text("lock_reason");
        String state = entry.text("state_reason");
        String dismissed = entry.textAt("dismissed_review", "dismissal_message");
        return lock != null ? lock : state != null ? state : dismissed;
    }

    private static DraftBuilder base(String key, Kind kind, JsonValue entry, GithubThread thread) {
        GithubAccount by = GithubAccount.of(entry, entry.has("actor") ? "actor" : "user");
        return new DraftBuilder(key, kind, thread.artifact())
                .by(by.ref())
                .with("ghost", by.ghost())
                .owner(thread.owner())
                .with("app", entry.textAt("performed_via_github_app", "slug"));
    }

    private static String id(JsonValue record) {
        return Ids.required(record, "id");
    }

    private static Told one(String key, Draft draft) {
        return new Told(key, List.of(draft));
    }
}
