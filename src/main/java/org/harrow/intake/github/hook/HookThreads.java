package org.harrow.intake.github.hook;

import java.util.ArrayList;
import java.util.List;
import org.harrow.intake.content.DraftBuilder;
import org.harrow.intake.github.GithubAccount;
import org.harrow.intake.github.GithubDrafts;
import org.harrow.intake.github.GithubThread;
import org.harrow.intake.json.JsonValue;
import org.harrow.model.Draft;
import org.harrow.model.Kind;
import org.harrow.model.Stamp;
import org.jspecify.annotations.Nullable;

/** Pull requests, issues and discussions: that they were opened, and what was now done to them. */
final class HookThreads {
    private HookThreads() {}

    static List<Draft> tell(Hook hook) {
        JsonValue object = hook.object();
        if (object == null) {
            return List.of(
                    HookDrafts.base(hook, Kind.OTHER, hook.place().artifact())
                            .at(HookTime.of(hook, null)));
        }
        GithubThread thread = hook.thread(object);
        List<Draft> drafts = new ArrayList<>();
        if (thread.isKnown()) {
            Draft opened = opened(object, thread);
            String before = HookTexts.formerText(hook.body());
            if (before != null) {
                drafts.add(GithubDrafts.saying(before, opened, thread.repository()));
            }
            drafts.add(opened);
        }
        if (drafts.isEmpty() || !isBeginning(hook.action())) {
            drafts.add(act(hook, object, thread));
        }
        return drafts;
    }

    private static boolean isBeginning(String action) {
        return action.equals("opened") || action.equals("created");
    }

    private static Draft opened(JsonValue object, GithubThread thread) {
        GithubAccount by = GithubAccount.of(object, "user");
        return GithubDrafts.opened(
                object, thread, by, GithubDrafts.server(object.text("created_at")));
    }

    private static Draft act(Hook hook, JsonValue object, GithubThread thread) {
        boolean merged = object.text("merged_at") != null;
        Stamp at = HookTime.of(hook, object);
        Kind kind =
                switch (hook.action()) {
                    case "closed" -> merged ? Kind.MERGED : Kind.CLOSED;
                    case "edited" ->
                            HookTexts.renamedFrom(hook.body()) != null
                                            && HookTexts.formerText(hook.body()) == null
                                    ? Kind.RENAMED
                                    : Kind.EDITED;
                    default -> HookKinds.ofThread(hook.action());
                };
        boolean shared =
                (kind == Kind.CLOSED || kind == Kind.MERGED || kind == Kind.REOPENED)
                        && thread.isKnown();
        DraftBuilder draft =
                shared
                        ? GithubDrafts.state(thread, kind, hook.sender().ref(), at)
                                .with("ghost", hook.sender().ghost())
                        : HookDrafts.base(hook, kind, thread.artifact()).owner(thread.owner());
        return draft.with("title", object.text("title"))
                .with("from", HookTexts.renamedFrom(hook.body()))
                .with("reason", reason(object))
                .with("head", hook.body().text("after"))
                .with("before", hook.body().text("before"))
                .text(kind == Kind.EDITED || kind == Kind.DELETED ? object.text("body") : null)
                .at(at);
    }

    private static @Nullable String reason(JsonValue object) {
        String lock = object.text("active_lock_reason");
        return lock != null ? lock : object.text("state_reason");
    }
}
