package org.harrow.intake.github;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.harrow.intake.json.JsonValue;
import org.harrow.model.ArtifactName;
import org.harrow.model.Draft;
import org.jspecify.annotations.Nullable;

/**
 * Comments in events from before 2015: the payload holds their number alone, and the event's own
 * address the thread. The text is nowhere in them.
 */
final class EarlyEvent {
    private static final Pattern THREAD =
            Pattern.compile("https?://github\\.com/([^/]+/[^/]+)/(?:issues|pull)/(\\d{1,18}).*");

    private EarlyEvent() {}

    /** The comment, or null where the payload is of a later shape or names none. */
    static @Nullable Draft comment(JsonValue event, String type, @Nullable String repository) {
        String id = event.textAt("payload", "comment_id");
        if (id == null) {
            return null;
        }
        GithubAccount by = GithubAccount.of(event, "actor");
        String commit = event.textAt("payload", "commit");
        GithubThread thread = thread(event.text("url"), repository);
        boolean onLine = type.equals("PullRequestReviewCommentEvent");
        String artifact = thread.artifact();
        String shape = onLine ? "review-comment" : "comment";
        if (commit != null && type.equals("CommitCommentEvent")) {
            artifact = ArtifactName.commit(thread.repository(), commit);
            shape = "commit-comment";
        }
        return GithubDrafts.plainComment(shape, id, artifact)
                .by(by.ref())
                .with("ghost", by.ghost())
                .url(event.text("url"))
                .with("text_missing", "not in events before 2015")
                .at(GithubDrafts.derived(event.text("created_at")));
    }

    private static GithubThread thread(@Nullable String address, @Nullable String repository) {
        Matcher found = THREAD.matcher(address == null ? "" : address);
        return found.matches()
                ? new GithubThread(found.group(1), found.group(2), null)
                : new GithubThread(repository, null, null);
    }
}
