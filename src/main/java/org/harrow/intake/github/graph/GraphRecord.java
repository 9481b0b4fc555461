package org.harrow.intake.github.graph;

import org.harrow.intake.json.JsonValue;

/** What an object of a GraphQL answer is, told by its members: most answers leave types out. */
enum GraphRecord {
    THREAD,
    COMMENT,
    REVIEW_COMMENT,
    REVIEW,
    EVENT,
    EDIT,
    COMMIT,
    STAR,
    /** Something around records. */
    NONE;

    /**
     * @param inReview true below a review or a thread on a line
     */
    static GraphRecord of(JsonValue object, boolean inReview) {
        String type = object.text("__typename");
        if (object.has("editedAt")) {
            return EDIT;
        }
        if (object.has("starredAt")) {
            return STAR;
        }
        if (type != null && type.endsWith("Event") && object.has("createdAt")) {
            return EVENT;
        }
        if (object.has("number") && object.has("title")) {
            return THREAD;
        }
        if (object.has("oid")
                && (object.has("authoredDate")
                        || object.has("committedDate")
                        || object.has("messageHeadline"))) {
            return COMMIT;
        }
        return object.has("body") ? text(object, inReview) : NONE;
    }

    private static GraphRecord text(JsonValue object, boolean inReview) {
        if (inReview || object.has("diffHunk") || object.has("path")) {
            return REVIEW_COMMENT;
        }
        if (object.has("submittedAt")
                || (object.has("state") && !object.has("number") && object.has("author"))) {
            return REVIEW;
        }
        return object.has("createdAt") || object.has("author") ? COMMENT : NONE;
    }
}
