package org.harrow.intake.github.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.harrow.intake.RejectedRecord;
import org.harrow.intake.Told;
import org.harrow.intake.content.DraftBuilder;
import org.harrow.intake.github.GithubAccount;
import org.harrow.intake.github.GithubDrafts;
import org.harrow.intake.github.GithubText;
import org.harrow.intake.github.GithubThread;
import org.harrow.intake.json.JsonValue;
import org.harrow.model.AccountRef;
import org.harrow.model.ArtifactName;
import org.harrow.model.Clock;
import org.harrow.model.Draft;
import org.harrow.model.Kind;
import org.harrow.model.Precision;
import org.harrow.model.Stamp;
import org.harrow.model.TimeInterval;
import org.jspecify.annotations.Nullable;

/** GitHub's objects as GraphQL names their members; keys are those of the same objects in REST. */
final class GraphDrafts {
    private GraphDrafts() {}

    /** A pull request or issue: opened, and closed or merged where it says when. */
    static Told thread(JsonValue object, GithubThread named) {
        GithubAccount by = GithubAccount.of(object, "author");
        GithubThread thread = named.ownedBy(by.ref());
        if (thread.number() == null) {
            throw new RejectedRecord("The record does not say which number it is.");
        }
        List<Draft> drafts = new ArrayList<>();
        drafts.add(opened(object, thread, by));
        String merged = object.text("mergedAt");
        if (merged != null) {
            AccountRef who = GithubAccount.refOf(object, "mergedBy");
            Stamp at = GithubDrafts.server(merged);
            drafts.add(GithubDrafts.state(thread, Kind.MERGED, who, at).at(at));
        } else if (object.text("closedAt") != null) {
            Stamp at = GithubDrafts.server(object.text("closedAt"));
            drafts.add(
                    GithubDrafts.state(thread, Kind.CLOSED, null, at)
                            .with("reason", lower(object.text("stateReason")))
                            .at(at));
        }
        String key =
                "github|" + (isPull(object) ? "pull" : "issue") + "|" + threadKey(object, thread);
        return new Told(key, drafts);
    }

    private static Draft opened(JsonValue object, GithubThread thread, GithubAccount by) {
        DraftBuilder draft =
                new DraftBuilder(
                        "github|" + threadKey(object, thread) + "|opened",
                        Kind.OPENED,
                        thread.artifact());
        String title = object.text("title");
        String state = lower(object.text("state"));
        return said(draft, object, thread, by)
                .links(GithubText.references(title, thread.repository()))
                .with("title", title)
                .with("state", "merged".equals(state) ? "closed" : state)
                .with("thread", shape(object))
                .with("merged", object.text("mergedAt") == null ? null : "true")
                .with("branch", branch(object))
                .at(GithubDrafts.server(object.text("createdAt")));
    }

    /** Where nothing names the repository, two threads of one number are told apart by title. */
    private static String threadKey(JsonValue object, GithubThread thread) {
        return thread.isKnown() ? thread.key() : "#" + thread.number() + " " + object.text("title");
    }

    private static @Nullable String branch(JsonValue object) {
        String owner = object.textAt("headRepositoryOwner", "login");
        String branch = object.text("headRefName");
        return owner == null || branch == null ? branch : owner + ":" + branch;
    }

    /** A comment in the conversation. */
    static Told comment(JsonValue comment, GithubThread thread) {
        AccountRef who = GithubAccount.refOf(comment, "author");
        String id = GraphId.of(comment, "issuecomment-", who);
        return comment(comment, thread, id, "comment", GithubAccount.of(comment, "author"));
    }

    /**
     * A comment on a line.
     *
     * @param review the review it belongs to: its author wrote it where the comment names nobody
     */
    static Told reviewComment(JsonValue comment, GithubThread thread, @Nullable Draft review) {
        GithubAccount named = GithubAccount.of(comment, "author");
        GithubAccount by =
                comment.has("author") || review == null
                        ? named
                        : new GithubAccount(review.deed().account(), false);
        String id = GraphId.of(comment, "discussion_r", by.ref());
        return comment(comment, thread, id, "review-comment", by);
    }

    private static Told comment(
            JsonValue comment, GithubThread thread, String id, String shape, GithubAccount by) {
        String key = "github|" + shape + "|" + GraphId.key(id, thread);
        DraftBuilder draft =
                new DraftBuilder(key + "|commented", Kind.COMMENTED, thread.artifact());
        String answered = GraphId.optional(comment.get("replyTo"));
        String place = thread.artifact() + "/" + shape + "/";
        said(draft, comment, thread, by)
                .object(place + id)
                .with("path", comment.text("path"))
                .with("reply_to", answered == null ? null : place + answered);
        return new Told(key, List.of(draft.at(GithubDrafts.server(comment.text("createdAt")))));
    }

    /** A review. Without {@code submittedAt} it came between its draft and its last change. */
    static Told review(JsonValue review, GithubThread thread) {
        String id = GraphId.of(review, "pullrequestreview-", GithubAccount.refOf(review, "author"));
        String key = "github|review|" + GraphId.key(id, thread);
        DraftBuilder draft = new DraftBuilder(key + "|reviewed", Kind.REVIEWED, thread.artifact());
        String state = review.text("state");
        said(draft, review, thread, GithubAccount.of(review, "author"))
                .object(ArtifactName.review(thread.artifact(), id))
                .with("state", state == null ? null : state.toUpperCase(Locale.ROOT));
        return new Told(key, List.of(draft.at(submitted(review))));
    }

    private static Stamp submitted(JsonValue review) {
        String submitted = review.text("submittedAt");
        if (submitted != null) {
            return GithubDrafts.server(submitted);
        }
        Stamp drafted = GithubDrafts.server(review.text("createdAt"));
        TimeInterval from = drafted.at();
        TimeInterval to = GithubDrafts.server(review.text("updatedAt")).at();
        return from == null || to == null || to.hi() <= from.hi()
                ? drafted
                : new Stamp(
                        new TimeInterval(from.lo(), to.hi()),
                        Clock.SERVER,
                        Precision.SECOND,
                        drafted.raw(),
                        true);
    }

    /** What every text carries. */
    static DraftBuilder said(
            DraftBuilder draft, JsonValue record, GithubThread thread, GithubAccount by) {
        String body = record.text("body");
        JsonValue hidden = record.get("isMinimized");
        return draft.by(by.ref())
                .with("ghost", by.ghost())
                .owner(thread.owner())
                .url(record.text("url"))
                .text(body)
                .links(GithubText.references(body, thread.repository()))
                .mentions(GithubText.mentions(body))
                .with("updated_at", record.text("updatedAt"))
                .with("edited_at", record.text("lastEditedAt"))
                .with("edited", isTrue(record.get("includesCreatedEdit")) ? "true" : null)
                .with("hidden", isTrue(hidden) ? "true" : null)
                .with("hidden_reason", record.text("minimizedReason"))
                .with("author_association", record.text("authorAssociation"));
    }

    private static @Nullable String shape(JsonValue object) {
        String page = object.text("url");
        if (isPull(object)) {
            return "pull";
        }
        return page == null ? null : page.contains("/discussions/") ? "discussion" : "issue";
    }

    /** True for a pull request, which shares its numbers with issues. */
    static boolean isPull(JsonValue object) {
        String page = object.text("url");
        return object.has("headRefName")
                || object.has("mergedAt")
                || object.has("isDraft")
                || "PullRequest".equals(object.text("__typename"))
                || (page != null && page.contains("/pull/"));
    }

    private static boolean isTrue(@Nullable JsonValue value) {
        return value != null && value.isTrue();
    }

    private static @Nullable String lower(@Nullable String text) {
        return text == null || text.isEmpty() ? null : text.toLowerCase(Locale.ROOT);
    }
}
