package org.harrow.intake.github;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.harrow.intake.RejectedRecord;
import org.harrow.intake.Told;
import org.harrow.intake.content.DraftBuilder;
import org.harrow.intake.content.Ids;
import org.harrow.intake.content.Times;
import org.harrow.intake.content.WebLinks;
import org.harrow.intake.json.JsonValue;
import org.harrow.model.AccountRef;
import org.harrow.model.ArtifactName;
import org.harrow.model.Clock;
import org.harrow.model.Content;
import org.harrow.model.Draft;
import org.harrow.model.Kind;
import org.harrow.model.Stamp;
import org.harrow.model.TimeInterval;
import org.jspecify.annotations.Nullable;

/** GitHub's own objects as drafts; the same whether a listing, a backup or an event holds them. */
public final class GithubDrafts {
    private GithubDrafts() {}

    /** A time by GitHub's server; until 2012 events wrote {@code 2011/02/12 08:00:00 -0800}. */
    public static Stamp server(@Nullable String raw) {
        if (raw == null || raw.length() < 5 || raw.charAt(4) != '/') {
            return Times.iso(raw, Clock.SERVER);
        }
        Stamp early = Times.iso(raw.replace('/', '-'), Clock.SERVER);
        return new Stamp(early.at(), Clock.SERVER, early.precision(), raw, false);
    }

    /** A time of GitHub's server that stands for the one looked for. */
    public static Stamp derived(@Nullable String raw) {
        Stamp stamp = server(raw);
        return new Stamp(stamp.at(), stamp.clock(), stamp.precision(), stamp.raw(), true);
    }

    /** The key of a state change, which several records may tell. */
    public static String stateKey(GithubThread thread, String state, Stamp at) {
        String second =
                at.at() == null
                        ? at.raw()
                        : TimeInterval.format(Math.floorDiv(at.at().lo(), 1_000_000L) * 1_000_000L);
        return "github|" + thread.key() + "|" + state + "|" + second;
    }

    /** A builder with what every text on GitHub carries. */
    public static DraftBuilder said(
            DraftBuilder draft, JsonValue record, GithubThread thread, GithubAccount by) {
        String body = record.text("body");
        return draft.by(by.ref())
                .with("ghost", by.ghost())
                .owner(thread.owner())
                .url(record.text("html_url"))
                .text(body)
                .links(GithubText.references(body, thread.repository()))
                .mentions(GithubText.mentions(body))
                .with("updated_at", record.text("updated_at"))
                .with("author_association", record.text("author_association"))
                .with("app", record.textAt("performed_via_github_app", "slug"))
                .with("reactions", record.textAt("reactions", "total_count"));
    }

    /** A draft as it was before its text was changed to what the draft says. */
    public static Draft saying(String before, Draft now, @Nullable String repository) {
        List<String> links = new ArrayList<>(WebLinks.in(before));
        links.addAll(GithubText.references(before, repository));
        Map<String, String> attributes = new TreeMap<>(now.content().attributes());
        attributes.remove("updated_at");
        Content content =
                new Content(
                        before,
                        now.content().url(),
                        links,
                        GithubText.mentions(before),
                        attributes);
        return new Draft(now.key(), now.deed(), now.stamp(), content);
    }

    /** A comment of which little more than the number is known. */
    static DraftBuilder plainComment(String shape, String id, String artifact) {
        return new DraftBuilder(
                        "github|" + shape + "|" + id + "|commented", Kind.COMMENTED, artifact)
                .object(
                        artifact
                                + (shape.equals("commit-comment") ? "/comment/" : "/" + shape + "/")
                                + id);
    }

    /** A comment in a thread, from a listing, the timeline or an event. */
    public static Draft comment(JsonValue comment, GithubThread thread) {
        String id = Ids.required(comment, "id");
        GithubAccount by = GithubAccount.of(comment, comment.has("user") ? "user" : "actor");
        DraftBuilder draft =
                new DraftBuilder(
                        "github|comment|" + id + "|commented", Kind.COMMENTED, thread.artifact());
        return said(draft, comment, thread, by)
                .object(ArtifactName.comment(thread.artifact(), id))
                .at(server(comment.text("created_at")));
    }

    /** A review; its time is when it was submitted. */
    public static Draft review(JsonValue review, GithubThread thread) {
        String id = Ids.required(review, "id");
        String state = review.text("state");
        DraftBuilder draft =
                new DraftBuilder(
                        "github|review|" + id + "|reviewed", Kind.REVIEWED, thread.artifact());
        return said(draft, review, thread, GithubAccount.of(review, "user"))
                .object(ArtifactName.review(thread.artifact(), id))
                .with("state", state == null ? null : state.toUpperCase(Locale.ROOT))
                .at(server(review.text("submitted_at")));
    }

    /**
     * A comment on a line. Its time is when it was drafted; others see it when its review is
     * submitted, whose id is kept in {@code review}.
     */
    public static Draft reviewComment(JsonValue comment, GithubThread thread) {
        String id = Ids.required(comment, "id");
        String answered = Ids.optional(comment, "in_reply_to_id");
        DraftBuilder draft =
                new DraftBuilder(
                        "github|review-comment|" + id + "|commented",
                        Kind.COMMENTED,
                        thread.artifact());
        return said(draft, comment, thread, GithubAccount.of(comment, "user"))
                .object(ArtifactName.reviewComment(thread.artifact(), id))
                .with(
                        "reply_to",
                        answered == null
                                ? null
                                : ArtifactName.reviewComment(thread.artifact(), answered))
                .with("review", Ids.optional(comment, "pull_request_review_id"))
                .with("path", comment.text("path"))
                .at(server(comment.text("created_at")));
    }

    /** A comment in a discussion; its ids are counted apart from those of issues. */
    public static Draft discussionComment(JsonValue comment, GithubThread thread) {
        String id = Ids.required(comment, "id");
        String parent = Ids.optional(comment, "parent_id");
        String made = thread.artifact() + "/discussion-comment/";
        DraftBuilder draft =
                new DraftBuilder(
                        "github|discussion-comment|" + id + "|commented",
                        Kind.COMMENTED,
                        thread.artifact());
        return said(draft, comment, thread, GithubAccount.of(comment, "user"))
                .object(made + id)
                .with("reply_to", parent == null ? null : made + parent)
                .at(server(comment.text("created_at")));
    }

    /** A comment on a commit. */
    public static Draft commitComment(JsonValue comment, @Nullable String repository) {
        String id = Ids.required(comment, "id");
        String sha = String.valueOf(comment.text("commit_id"));
        String commit = ArtifactName.commit(repository, sha);
        DraftBuilder draft =
                new DraftBuilder(
                        "github|commit-comment|" + id + "|commented", Kind.COMMENTED, commit);
        GithubThread place = new GithubThread(repository, null, null);
        return said(draft, comment, place, GithubAccount.of(comment, "user"))
                .object(commit + "/comment/" + id)
                .at(server(comment.text("created_at")));
    }

    /**
     * A pull request or issue: opened, and closed or merged where it says when. A merged one gives
     * {@code merged} alone; that it was also closed in that second is told by the timeline.
     */
    public static Told thread(JsonValue object, GithubThread named) {
        GithubAccount by = GithubAccount.of(object, "user");
        GithubThread thread = named.ownedBy(by.ref());
        if (!thread.isKnown()) {
            throw new RejectedRecord("The record does not say which repository and number it is.");
        }
        List<Draft> drafts = new ArrayList<>();
        drafts.add(opened(object, thread, by, server(object.text("created_at"))));
        String merged = mergedAt(object);
        if (merged != null) {
            AccountRef who = GithubAccount.refOf(object, "merged_by");
            drafts.add(state(thread, Kind.MERGED, who, server(merged)).at(server(merged)));
        } else if (object.text("closed_at") != null) {
            Stamp at = server(object.text("closed_at"));
            AccountRef who = GithubAccount.refOf(object, "closed_by");
            drafts.add(
                    state(thread, Kind.CLOSED, who, at)
                            .with("reason", object.text("state_reason"))
                            .at(at));
        }
        return new Told(
                "github|" + (isPull(object) ? "pull" : "issue") + "|" + thread.key(), drafts);
    }

    /** That a thread was opened, with its text. */
    public static Draft opened(JsonValue object, GithubThread thread, GithubAccount by, Stamp at) {
        DraftBuilder draft =
                new DraftBuilder(
                        "github|" + thread.key() + "|opened", Kind.OPENED, thread.artifact());
        String title = object.text("title");
        return said(draft, object, thread, by)
                .links(GithubText.references(title, thread.repository()))
                .with("title", title)
                .with("state", object.text("state"))
                .with("thread", isPull(object) ? "pull" : "issue")
                .with("merged", mergedAt(object) == null ? null : "true")
                .with("branch", object.textAt("head", "label"))
                .at(at);
    }

    /** A state change that several records may tell. */
    public static DraftBuilder state(
            GithubThread thread, Kind kind, @Nullable AccountRef by, Stamp at) {
        return new DraftBuilder(stateKey(thread, kind.id(), at), kind, thread.artifact())
                .by(by)
                .owner(thread.owner());
    }

    /** When a pull request was merged, from either of the objects that describe it; or null. */
    public static @Nullable String mergedAt(JsonValue object) {
        String merged = object.text("merged_at");
        return merged != null ? merged : object.textAt("pull_request", "merged_at");
    }

    /** True for a pull request, also where it stands in a list of issues. */
    public static boolean isPull(JsonValue object) {
        String page = object.text("html_url");
        return object.has("head")
                || object.has("merged_at")
                || object.get("pull_request") != null
                || (page != null && page.contains("/pull/"));
    }
}
