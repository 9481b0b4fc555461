package org.harrow.intake.github.graph;

import java.util.List;
import java.util.Set;
import org.harrow.intake.Format;
import org.harrow.intake.FormatInfo;
import org.harrow.intake.json.JsonFormat;
import org.harrow.intake.json.JsonSketch;

/** The formats that speak GraphQL's words. */
public final class GraphFormats {
    private static final int SURE = 95;
    private static final int LIKELY = 85;
    private static final int WEAK = 30;
    private static final String FIELDS =
            "number,title,url,author,state,body,createdAt,updatedAt,closedAt,comments";

    private GraphFormats() {}

    /** All of them. */
    public static List<Format> all() {
        return List.of(gh(), raw(), archive());
    }

    private static Format gh() {
        FormatInfo info =
                new FormatInfo(
                        "github.gh",
                        "github",
                        "GitHub's own command line: gh pr and gh issue with --json",
                        "gh pr list --repo OWNER/REPO --state all --limit 1000 --json "
                                + FIELDS
                                + ",mergedAt,mergedBy,headRefName,reviews > prs.json; gh issue list"
                                + " likewise with --json "
                                + FIELDS
                                + "; one by gh pr view 12 --json …",
                        new FormatInfo.Traits(
                                "number and title, comments or reviews in camel case; 85 of 100;"
                                        + " number and title alone 30",
                                "GitHub's server: createdAt, submittedAt, closedAt, mergedAt",
                                "30 items unless --limit says more; who closed; comments on lines;"
                                        + " the numeric ids of those who commented; when a text was"
                                        + " edited"));
        return new JsonFormat(info, GraphFormats::isGh, Set.of(), () -> new GraphSession(true));
    }

    private static Format raw() {
        FormatInfo info =
                new FormatInfo(
                        "github.graphql",
                        "github",
                        "Raw answers of GitHub's GraphQL interface",
                        "gh api graphql --paginate -F owner=OWNER -F name=REPO -f query='query(…"
                                + " $endCursor: String) { repository… { pullRequests(first: 100,"
                                + " after: $endCursor) { totalCount pageInfo { hasNextPage"
                                + " endCursor } nodes { … url createdAt author { login"
                                + " __typename } userContentEdits(first: 100) { nodes { editedAt"
                                + " editor { login } diff } } } } } }' > answer.json",
                        new FormatInfo.Traits(
                                "data with repository, search, node, user or organization; 85 of"
                                        + " 100",
                                "GitHub's server: createdAt, submittedAt, editedAt",
                                "what the query did not ask for; pages beyond those asked for"));
        return new JsonFormat(info, GraphFormats::isRaw, Set.of(), () -> new GraphSession(false));
    }

    private static Format archive() {
        FormatInfo info =
                new FormatInfo(
                        "github.archive",
                        "github",
                        "Archives of a repository's issues and pull requests as IETF groups keep"
                                + " them",
                        "archive.json on the gh-pages branch of a repository that uses"
                                + " i-d-template; or archive-repo OWNER/REPO > archive.json",
                        new FormatInfo.Traits(
                                "repo beside issues and pulls; 95 of 100",
                                "GitHub's server: createdAt; a review lies between its draft and"
                                        + " its last change",
                                "numeric ids of accounts and comments; when a review was"
                                        + " submitted; the timeline: labels, who closed"));
        return new JsonFormat(
                info,
                GraphFormats::isArchive,
                Set.of("issues", "pulls"),
                () -> new GraphSession(false));
    }

    private static int isGh(JsonSketch seen) {
        if (seen.hasAny("data", "created_at", "issues", "pulls", "payload", "iid", "user")) {
            return 0;
        }
        boolean camel =
                seen.hasAny(
                        "createdAt",
                        "updatedAt",
                        "closedAt",
                        "mergedAt",
                        "headRefName",
                        "isDraft",
                        "author.login",
                        "stateReason",
                        "reviewDecision");
        boolean inside =
                seen.has("comments.createdAt", "comments.authorAssociation")
                        || seen.has("reviews.submittedAt", "reviews.authorAssociation")
                        || seen.has("commits.oid", "commits.messageHeadline");
        boolean thread = seen.has("number", "title");
        return (thread && camel) || inside ? LIKELY : thread ? WEAK : 0;
    }

    private static int isRaw(JsonSketch seen) {
        return seen.hasAny(
                        "data.repository",
                        "data.search.nodes",
                        "data.search.edges",
                        "data.node",
                        "data.nodes",
                        "data.viewer.login",
                        "data.user.login",
                        "data.organization.repository")
                ? LIKELY
                : 0;
    }

    private static int isArchive(JsonSketch seen) {
        boolean lists = seen.hasAny("issues.createdAt", "pulls.createdAt", "issues", "pulls");
        return seen.has("repo", "timestamp") && lists ? SURE : 0;
    }
}
