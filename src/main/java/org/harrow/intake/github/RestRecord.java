package org.harrow.intake.github;

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

/** What kind of REST answer a record is, told by its members, and what it tells. */
enum RestRecord {
    TIMELINE,
    STAR,
    PULL,
    REVIEW,
    REVIEW_COMMENT,
    COMMIT_COMMENT,
    COMMENT,
    ISSUE,
    CHECK,
    COMMIT;

    /**
     * The kind of a record.
     *
     * @throws RejectedRecord where it is none
     */
    static RestRecord of(JsonValue record) {
        if (!record.isObject()) {
            throw new RejectedRecord("This is no object, so no GitHub record.");
        }
        if (record.elements().isEmpty()) {
            throw new RejectedRecord("This record is empty: the exporter left nothing in it.");
        }
        if (record.has("event")) {
            return TIMELINE;
        }
        if (record.has("starred_at")) {
            return STAR;
        }
        if (record.has("sha") && record.has("commit")) {
            return COMMIT;
        }
        if (record.has("head_sha") && record.has("status")) {
            return CHECK;
        }
        return record.has("number") && record.has("title") ? thread(record) : text(record);
    }

    private static RestRecord thread(JsonValue record) {
        return record.has("head") && record.has("base") ? PULL : ISSUE;
    }

    private static RestRecord text(JsonValue record) {
        if (record.has("submitted_at")
                || (record.has("pull_request_url") && !record.has("created_at"))) {
            return REVIEW;
        }
        if (record.has("diff_hunk") || record.has("pull_request_review_id")) {
            return REVIEW_COMMENT;
        }
        if (record.has("commit_id")) {
            return COMMIT_COMMENT;
        }
        if (record.has("body") && record.has("id")) {
            return COMMENT;
        }
        throw new RejectedRecord(
                "This is no pull request, issue, comment, review, event or star of GitHub.");
    }

    /** What a record of this kind tells about a thread. */
    Told tell(JsonValue record, GithubThread context) {
        GithubThread thread = GithubThread.of(record).or(context);
        return switch (this) {
            case TIMELINE -> Timeline.tell(record, context);
            case STAR -> star(record);
            case PULL, ISSUE -> GithubDrafts.thread(record, thread);
            case REVIEW -> one("review", record, GithubDrafts.review(record, thread));
            case REVIEW_COMMENT ->
                    one("review-comment", record, GithubDrafts.reviewComment(record, thread));
            case COMMIT_COMMENT ->
                    one(
                            "commit-comment",
                            record,
                            GithubDrafts.commitComment(record, thread.repository()));
            case COMMENT -> one("comment", record, GithubDrafts.comment(record, thread));
            case CHECK -> check(record);
            case COMMIT -> commit(record, thread);
        };
    }

    private static Told one(String shape, JsonValue record, Draft draft) {
        return new Told("github|" + shape + "|" + Ids.required(record, "id"), List.of(draft));
    }

    private static Told commit(JsonValue record, GithubThread thread) {
        JsonValue commit = record.get("commit");
        if (commit == null) {
            throw new RejectedRecord("The commit is empty.");
        }
        return Timeline.committed(Ids.required(record, "sha"), commit, thread);
    }

    /** A check or workflow run: what a program reported of a commit, by the program's clock. */
    private static Told check(JsonValue record) {
        String key = "github|check|" + Ids.required(record, "id");
        String app = record.textAt("app", "slug");
        AccountRef by =
                app == null
                        ? GithubAccount.refOf(record, "actor")
                        : new AccountRef(
                                "github", null, app + "[bot]", null, AccountType.AUTOMATION);
        String repository = GithubThread.of(record).repository();
        String end = record.text("completed_at");
        String start = record.text("started_at");
        String at = end != null ? end : start != null ? start : record.text("updated_at");
        String stand = record.text("conclusion");
        Draft draft =
                new DraftBuilder(
                                key + "|other",
                                Kind.OTHER,
                                ArtifactName.commit(repository, Ids.required(record, "head_sha")))
                        .by(by)
                        .url(record.text("html_url"))
                        .text(record.textAt("output", "summary"))
                        .with("event", record.has("workflow_id") ? "workflow_run" : "check_run")
                        .with("title", record.text("name"))
                        .with("state", stand != null ? stand : record.text("status"))
                        .with("branch", record.text("head_branch"))
                        .at(Times.iso(at, Clock.CI));
        return new Told(key, List.of(draft));
    }

    /** The answer does not name the repository that was starred. */
    private static Told star(JsonValue record) {
        GithubAccount by = GithubAccount.of(record, "user");
        String who = by.ref() == null ? "ghost" : by.ref().name();
        String at = String.valueOf(record.text("starred_at"));
        String key = "github|star|" + who + "|" + at;
        Draft draft =
                new DraftBuilder(key, Kind.STARRED, GithubThread.UNKNOWN.artifact())
                        .by(by.ref())
                        .with("ghost", by.ghost())
                        .at(GithubDrafts.server(record.text("starred_at")));
        return new Told(key, List.of(draft));
    }
}
