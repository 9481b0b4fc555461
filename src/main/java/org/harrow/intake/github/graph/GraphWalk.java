package org.harrow.intake.github.graph;

import java.util.Locale;
import java.util.Set;
import org.harrow.intake.Delivery;
import org.harrow.intake.RejectedRecord;
import org.harrow.intake.Told;
import org.harrow.intake.bytes.Unit;
import org.harrow.intake.content.Ids;
import org.harrow.intake.github.GithubAccount;
import org.harrow.intake.github.GithubThread;
import org.harrow.intake.json.JsonValue;
import org.harrow.model.CaseException;
import org.harrow.model.Coverage;
import org.harrow.model.Draft;
import org.jspecify.annotations.Nullable;

/** Finds the records in an answer, each told once and in the order of the text. */
final class GraphWalk {
    /** Members that repeat or only point at what stands elsewhere. */
    private static final Set<String> POINTERS =
            Set.of(
                    "latestReviews",
                    "latestOpinionatedReviews",
                    "closingIssuesReferences",
                    "closedByPullRequestsReferences",
                    "source",
                    "subject",
                    "closer",
                    "canonical",
                    "duplicate",
                    "parent",
                    "replyTo",
                    "milestone",
                    "milestones",
                    "project",
                    "projects",
                    "projectCards",
                    "projectItems",
                    "projectsV2",
                    "labels",
                    "reactionGroups",
                    "reactions",
                    "mergeCommit",
                    "potentialMergeCommit",
                    "statusCheckRollup");

    private final Unit unit;
    private final Delivery out;

    GraphWalk(Unit unit, Delivery out) {
        this.unit = unit;
        this.out = out;
    }

    /**
     * Where in the answer an object stands.
     *
     * @param thread what it belongs to
     * @param about the text it stands in, or null
     * @param inReview true below a review or a thread on a line
     */
    record Spot(GithubThread thread, @Nullable Draft about, boolean inReview) {
        static final Spot TOP = new Spot(GithubThread.UNKNOWN, null, false);
    }

    void walk(JsonValue value, Spot spot) throws CaseException {
        if (value.isArray()) {
            for (JsonValue element : value.elements()) {
                walk(element, spot);
            }
        } else if (value.isObject()) {
            object(value, spot);
        }
    }

    private void object(JsonValue value, Spot spot) throws CaseException {
        GraphRecord kind = GraphRecord.of(value, spot.inReview);
        Spot here = spot(value, kind, spot);
        if (kind != GraphRecord.NONE) {
            out.tell(unit, value, record -> tell(kind, record, spot));
        } else if (value.has("nodes") || value.has("edges")) {
            counted(value, spot);
        }
        for (JsonValue member : value.elements()) {
            if (!POINTERS.contains(member.name())) {
                walk(member, inside(member.name(), kind, here));
            }
        }
    }

    private static Spot inside(String member, GraphRecord kind, Spot here) {
        boolean review =
                here.inReview
                        || member.equals("reviewThreads")
                        || (kind == GraphRecord.REVIEW && member.equals("comments"));
        return review == here.inReview ? here : new Spot(here.thread, here.about, true);
    }

    private static Told tell(GraphRecord kind, JsonValue record, Spot spot) {
        GithubThread thread = GithubThread.of(record).or(spot.thread);
        return switch (kind) {
            case THREAD -> GraphDrafts.thread(record, thread);
            case COMMENT -> GraphDrafts.comment(record, thread);
            case REVIEW_COMMENT -> GraphDrafts.reviewComment(record, thread, spot.about);
            case REVIEW -> GraphDrafts.review(record, thread);
            case EVENT -> GraphEvents.event(record, spot.thread);
            case EDIT -> GraphEdits.edit(record, spot.thread, spot.about);
            case COMMIT -> GraphEvents.commit(record, spot.thread);
            case STAR -> GraphEvents.star(record, spot.thread);
            case NONE -> throw new IllegalStateException("no record");
        };
    }

    private static Spot spot(JsonValue value, GraphRecord kind, Spot spot) {
        String repository = value.text("nameWithOwner");
        if (repository != null) {
            return new Spot(new GithubThread(repository, null, null), null, spot.inReview);
        }
        if (kind == GraphRecord.THREAD) {
            GithubThread thread =
                    GithubThread.of(value)
                            .or(spot.thread)
                            .ownedBy(GithubAccount.refOf(value, "author"));
            return new Spot(thread, text(value, kind, spot), false);
        }
        boolean isText =
                kind == GraphRecord.COMMENT
                        || kind == GraphRecord.REVIEW
                        || kind == GraphRecord.REVIEW_COMMENT;
        return isText ? new Spot(spot.thread, text(value, kind, spot), spot.inReview) : spot;
    }

    private static @Nullable Draft text(JsonValue value, GraphRecord kind, Spot spot) {
        try {
            return tell(kind, value, spot).drafts().getFirst();
        } catch (RejectedRecord e) {
            return null; // told where the record itself is delivered
        }
    }

    /** What a connection says of its own length. */
    private void counted(JsonValue connection, Spot spot) throws CaseException {
        Long total = Ids.count(connection, "totalCount");
        JsonValue next = connection.at("pageInfo", "hasNextPage");
        boolean goesOn = next != null && next.isTrue();
        long came = Math.max(connection.list("nodes").size(), connection.list("edges").size());
        boolean isAsked = came > 0 || connection.has("pageInfo");
        if (goesOn || (total != null && isAsked)) {
            out.coverage(
                    new Coverage(
                            spot.thread.repository() == null ? "listing" : spot.thread.artifact(),
                            what(connection.name()),
                            total,
                            came,
                            goesOn
                                    ? "the answer goes on: its pageInfo names a next page"
                                    : "the answer's own totalCount"));
        }
    }

    /** The subjects of coverage are named as REST names them. */
    private static String what(String member) {
        return switch (member) {
            case "timelineItems" -> "timeline";
            case "pullRequests" -> "pulls";
            default -> member.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
        };
    }
}
