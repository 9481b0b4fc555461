package org.harrow.intake.github.graph;

import java.util.List;
import java.util.Locale;
import org.harrow.intake.Told;
import org.harrow.intake.content.DraftBuilder;
import org.harrow.intake.content.Times;
import org.harrow.intake.github.GithubAccount;
import org.harrow.intake.github.GithubDrafts;
import org.harrow.intake.github.GithubThread;
import org.harrow.intake.github.TimelineKinds;
import org.harrow.intake.json.JsonValue;
import org.harrow.model.ArtifactName;
import org.harrow.model.Clock;
import org.harrow.model.Draft;
import org.harrow.model.Kind;
import org.harrow.model.Stamp;
import org.jspecify.annotations.Nullable;

/** What GraphQL tells of a timeline: events, commits, stars. */
final class GraphEvents {
    private static final String SUFFIX = "Event";

    private GraphEvents() {}

    /** {@code ClosedEvent} and its like, by the names REST has for them. */
    static Told event(JsonValue event, GithubThread thread) {
        String name = restName(String.valueOf(event.text("__typename")));
        Stamp at = GithubDrafts.server(event.text("createdAt"));
        String id = GraphId.optional(event);
        String own =
                "github|event|" + (id != null ? id : thread.key() + "|" + at.raw()) + "|" + name;
        if (TimelineKinds.isSilent(name)) {
            return new Told(own, List.of());
        }
        Kind kind = TimelineKinds.of(name);
        boolean shared = TimelineKinds.isState(kind) && thread.isKnown();
        GithubAccount by = GithubAccount.of(event, "actor");
        String key = shared ? GithubDrafts.stateKey(thread, kind.id(), at) : own;
        Draft draft =
                new DraftBuilder(key, kind, thread.artifact())
                        .by(by.ref())
                        .with("ghost", by.ghost())
                        .owner(thread.owner())
                        .with("event", kind.id().equals(name) ? null : name)
                        .with("label", event.textAt("label", "name"))
                        .with("assignee", event.textAt("assignee", "login"))
                        .with("requested", event.textAt("requestedReviewer", "login"))
                        .with("from", event.text("previousTitle"))
                        .with("title", event.text("currentTitle"))
                        .with("reason", reason(event))
                        .at(at);
        return new Told(own, List.of(draft));
    }

    private static @Nullable String reason(JsonValue event) {
        String lock = event.text("lockReason");
        String why = lock != null ? lock : event.text("stateReason");
        return why == null ? null : why.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** {@code HeadRefForcePushedEvent} is {@code head_ref_force_pushed}. */
    private static String restName(String type) {
        String name = type.endsWith(SUFFIX) ? type.substring(0, type.length() - 5) : type;
        String snake = name.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
        return switch (snake) {
            case "renamed_title" -> "renamed";
            case "cross_referenced" -> "cross-referenced";
            default -> snake;
        };
    }

    /** A commit; its dates are claims of its author and committer. */
    static Told commit(JsonValue commit, GithubThread thread) {
        String sha = String.valueOf(commit.text("oid"));
        JsonValue author = commit.get("author");
        JsonValue first =
                commit.list("authors").isEmpty() ? author : commit.list("authors").getFirst();
        String title = commit.text("messageHeadline");
        String body = commit.text("messageBody");
        String message =
                commit.text("message") != null
                        ? commit.text("message")
                        : title == null || body == null || body.isEmpty()
                                ? title
                                : title + "\n\n" + body;
        DraftBuilder draft =
                new DraftBuilder(
                                "git|" + sha + "|committed",
                                Kind.COMMITTED,
                                ArtifactName.commit(thread.repository(), sha))
                        .by(GitAuthor.of(first))
                        .text(message)
                        .url(commit.text("url"))
                        .with("subject", title)
                        .with("login", login(first))
                        .with("committer_date", commit.text("committedDate"))
                        .with("thread_of", thread.isKnown() ? thread.artifact() : null);
        return new Told(
                "github|committed|" + thread.key() + "|" + sha,
                List.of(draft.at(Times.iso(commit.text("authoredDate"), Clock.AUTHOR))));
    }

    private static @Nullable String login(@Nullable JsonValue author) {
        if (author == null) {
            return null;
        }
        String plain = author.text("login");
        return plain != null ? plain : author.textAt("user", "login");
    }

    /** A star, by the edge that holds its time. */
    static Told star(JsonValue edge, GithubThread place) {
        GithubAccount by = GithubAccount.of(edge, "node");
        String who = by.ref() == null ? "ghost" : by.ref().name();
        String key = "github|star|" + place.key() + "|" + who + "|" + edge.text("starredAt");
        Draft draft =
                new DraftBuilder(key, Kind.STARRED, place.artifact())
                        .by(by.ref())
                        .with("ghost", by.ghost())
                        .at(GithubDrafts.server(edge.text("starredAt")));
        return new Told(key, List.of(draft));
    }
}
