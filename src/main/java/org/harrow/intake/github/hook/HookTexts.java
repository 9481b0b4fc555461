package org.harrow.intake.github.hook;

import java.util.ArrayList;
import java.util.List;
import org.harrow.intake.content.DraftBuilder;
import org.harrow.intake.github.GithubDrafts;
import org.harrow.intake.github.GithubThread;
import org.harrow.intake.json.JsonValue;
import org.harrow.model.Draft;
import org.harrow.model.Stamp;
import org.jspecify.annotations.Nullable;

/**
 * Comments and reviews: an edited one tells its former text, a deleted one is told with author and
 * text, and the sender is who edited or deleted.
 */
final class HookTexts {
    private HookTexts() {}

    static List<Draft> tell(Hook hook) {
        JsonValue object = hook.object();
        if (object == null || object.text("id") == null) {
            return List.of(act(hook, null, null));
        }
        Draft now = draft(hook, object);
        return switch (hook.action()) {
            case "created", "submitted" -> List.of(now);
            case "edited" -> edited(hook, object, now);
            default -> List.of(now, act(hook, object, now));
        };
    }

    private static Draft draft(Hook hook, JsonValue object) {
        JsonValue body = hook.body();
        return switch (hook.event()) {
            case "issue_comment" -> GithubDrafts.comment(object, hook.thread(body.get("issue")));
            case "discussion_comment" ->
                    GithubDrafts.discussionComment(object, hook.thread(body.get("discussion")));
            case "commit_comment" -> GithubDrafts.commitComment(object, hook.place().repository());
            case "pull_request_review" ->
                    GithubDrafts.review(object, hook.thread(body.get("pull_request")));
            default -> GithubDrafts.reviewComment(object, hook.thread(body.get("pull_request")));
        };
    }

    private static List<Draft> edited(Hook hook, JsonValue object, Draft now) {
        List<Draft> drafts = new ArrayList<>();
        String before = formerText(hook.body());
        if (before != null) {
            drafts.add(GithubDrafts.saying(before, now, hook.place().repository()));
        }
        drafts.add(now);
        drafts.add(act(hook, object, now));
        return drafts;
    }

    /** The act itself: the text it was about goes with it. */
    private static Draft act(Hook hook, @Nullable JsonValue object, @Nullable Draft about) {
        GithubThread place = hook.place();
        String artifact = about == null ? place.artifact() : about.deed().artifact();
        Stamp at = HookTime.of(hook, object);
        DraftBuilder draft =
                HookDrafts.base(hook, HookKinds.ofThread(hook.action()), artifact)
                        .with("updated_at", object == null ? null : object.text("updated_at"));
        if (about != null) {
            draft.object(about.deed().object())
                    .owner(about.deed().owner())
                    .text(about.content().text())
                    .url(about.content().url())
                    .with(
                            "author",
                            about.deed().account() == null ? null : about.deed().account().name())
                    .with("from", formerText(hook.body()));
        }
        return draft.at(at);
    }

    /** What a text said before: the only place outside GraphQL where GitHub tells it. */
    static @Nullable String formerText(JsonValue body) {
        return body.textAt("changes", "body", "from");
    }

    /** What something was called before. */
    static @Nullable String renamedFrom(JsonValue body) {
        String title = body.textAt("changes", "title", "from");
        String name = body.textAt("changes", "repository", "name", "from");
        String login = body.textAt("changes", "login", "from");
        return title != null ? title : name != null ? name : login;
    }
}
