package org.harrow.intake.github;

import org.harrow.intake.Delivery;
import org.harrow.intake.content.Ids;
import org.harrow.intake.json.JsonValue;
import org.harrow.model.CaseException;
import org.harrow.model.Coverage;

/**
 * What a pull request or issue says exists. The figures that came are those of the same file; the
 * case compares with all its sources.
 */
final class ThreadCoverage {
    private ThreadCoverage() {}

    /** For an object by itself: nothing else came with it. */
    static void stated(JsonValue object, Delivery out) throws CaseException {
        stated(object, new Held(0, 0, 0, 0, 0), out);
    }

    /**
     * What the same file holds beside the object.
     *
     * @param timeline entries of the timeline
     * @param comments among them
     * @param reviews among them
     * @param commits among them
     * @param reviewComments comments on lines
     */
    record Held(long timeline, long comments, long reviews, long commits, long reviewComments) {}

    /** For an object with what came with it. */
    static void stated(JsonValue object, Held held, Delivery out) throws CaseException {
        GithubThread thread = GithubThread.of(object);
        if (!thread.isKnown()) {
            return;
        }
        tell(object, thread, "comments", held.comments, out);
        unstated(thread, "timeline", held.timeline, out);
        if (GithubDrafts.isPull(object)) {
            tell(object, thread, "review_comments", held.reviewComments, out);
            tell(object, thread, "commits", held.commits, out);
            unstated(thread, "reviews", held.reviews, out);
        }
    }

    private static void tell(
            JsonValue object, GithubThread thread, String what, long held, Delivery out)
            throws CaseException {
        Long stated = Ids.count(object, what);
        if (stated != null) {
            out.coverage(
                    new Coverage(thread.artifact(), what, stated, held, "stated by the object"));
        }
    }

    private static void unstated(GithubThread thread, String what, long held, Delivery out)
            throws CaseException {
        out.coverage(
                new Coverage(
                        thread.artifact(),
                        what,
                        null,
                        held,
                        held == 0 ? "not in this file" : "the object does not say how many"));
    }
}
