package org.harrow.intake.github;

import java.util.List;
import java.util.Set;
import org.harrow.intake.Format;
import org.harrow.intake.FormatInfo;
import org.harrow.intake.json.JsonFormat;
import org.harrow.intake.json.JsonSketch;

/** GitHub's export formats. */
public final class GithubFormats {
    private static final int SURE = 95;
    private static final int LIKELY = 80;

    private GithubFormats() {}

    /** All of them. */
    public static List<Format> all() {
        return List.of(rest(), item(), events());
    }

    private static Format rest() {
        FormatInfo info =
                new FormatInfo(
                        "github.rest",
                        "github",
                        "GitHub REST answers: pull requests, issues, comments, reviews, timelines,"
                                + " events, stars, check runs",
                        "gh api --paginate \"repos/OWNER/REPO/issues/12/timeline?per_page=100\" >"
                                + " timeline.json; the same for pulls/12, pulls/12/reviews,"
                                + " pulls/12/comments, issues/12/comments, commits/SHA/check-runs."
                                + " Stars with times need -H \"Accept:"
                                + " application/vnd.github.star+json\"",
                        new FormatInfo.Traits(
                                "members such as issue_url, submitted_at, head and base, event and"
                                        + " actor; 80 of 100",
                                "GitHub's server: created_at, submitted_at, closed_at; commits:"
                                        + " their author",
                                "who closed a pull request is in its timeline only; edits and"
                                        + " deletions leave little; a line comment's time is when it"
                                        + " was drafted"));
        return new JsonFormat(
                info,
                GithubFormats::isRest,
                Set.of("items", "check_runs", "workflow_runs"),
                RestSession::new);
    }

    private static Format item() {
        FormatInfo info =
                new FormatInfo(
                        "github.item",
                        "github",
                        "GitHub backups with a file for each pull request or issue",
                        "github-metadata-backup --repo OWNER/REPO; import its folder or a zip of"
                                + " it",
                        new FormatInfo.Traits(
                                "type pull or issue beside the object, its events and comments; 95"
                                        + " of 100",
                                "GitHub's server; commits: their author",
                                "some tokens miss events; a deleted comment leaves a stub at"
                                        + " most"));
        return new JsonFormat(info, GithubFormats::isItem, Set.of(), ItemSession::new);
    }

    private static Format events() {
        FormatInfo info =
                new FormatInfo(
                        "github.events",
                        "github",
                        "GitHub's public event stream, from the API or GH Archive",
                        "gh api --paginate \"users/LOGIN/events?per_page=100\" > events.json, or an"
                                + " hour of gharchive.org, still packed",
                        new FormatInfo.Traits(
                                "type, payload, actor and created_at; 95 of 100",
                                "GitHub's server: the comment's or review's own time, else the"
                                        + " event's, which trails by up to 4 s",
                                "at most 300 events or 90 days by the API; since October 2025"
                                        + " pushes name no commits and pull requests no text; whole"
                                        + " hours are missing"));
        return new JsonFormat(info, GithubFormats::isEvents, Set.of("events"), EventSession::new);
    }

    private static int isRest(JsonSketch seen) {
        if (seen.has("payload") || seen.has("type=pull") || seen.has("type=issue")) {
            return 0;
        }
        boolean runs =
                seen.has("check_runs.head_sha", "check_runs.status")
                        || seen.has("workflow_runs.head_sha", "workflow_runs.status");
        return runs || isRecord(seen, "") || isRecord(seen, "items.") ? LIKELY : 0;
    }

    private static boolean isRecord(JsonSketch seen, String in) {
        boolean thread =
                seen.has(in + "number", in + "title", in + "state", in + "created_at")
                        && seen.hasAny(in + "repository_url", in + "head.sha", in + "html_url");
        boolean comment =
                seen.has(in + "id", in + "body", in + "user")
                        && seen.hasAny(
                                in + "issue_url",
                                in + "pull_request_url",
                                in + "diff_hunk",
                                in + "commit_id");
        boolean event =
                seen.has(in + "event")
                        && seen.hasAny(in + "actor.login", in + "actor", in + "user.login")
                        && seen.hasAny(in + "created_at", in + "submitted_at");
        boolean star = seen.has(in + "starred_at", in + "user.login");
        boolean commit = seen.has(in + "sha", in + "commit.author.date");
        boolean check =
                seen.has(in + "head_sha", in + "status", in + "started_at", in + "app.slug");
        return thread || comment || event || star || commit || check;
    }

    private static int isItem(JsonSketch seen) {
        boolean pull = seen.has("type=pull", "pull.number");
        boolean issue = seen.has("type=issue", "issue.number");
        return pull || issue ? SURE : 0;
    }

    private static int isEvents(JsonSketch seen) {
        boolean plain = seen.has("type", "payload", "created_at", "actor");
        boolean wrapped = seen.has("events.type", "events.payload", "events.created_at");
        return plain || wrapped ? SURE : 0;
    }
}
