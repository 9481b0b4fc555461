package org.harrow.intake.github.hook;

import java.util.List;
import org.harrow.intake.Told;
import org.harrow.intake.content.DraftBuilder;
import org.harrow.intake.github.GithubAccount;
import org.harrow.intake.github.GithubText;
import org.harrow.intake.github.GithubThread;
import org.harrow.intake.json.JsonValue;
import org.harrow.model.ArtifactName;
import org.harrow.model.Draft;
import org.harrow.model.Kind;
import org.harrow.model.Stamp;
import org.jspecify.annotations.Nullable;

/**
 * What a delivery tells: texts and threads as their own records tell them, all else by the table.
 */
final class HookDrafts {
    private HookDrafts() {}

    static Told tell(Hook hook) {
        List<Draft> drafts =
                switch (hook.event()) {
                    case "issue_comment",
                            "commit_comment",
                            "discussion_comment",
                            "pull_request_review_comment",
                            "pull_request_review" ->
                            HookTexts.tell(hook);
                    case "issues", "pull_request", "discussion" -> HookThreads.tell(hook);
                    case "ping" -> List.of();
                    default -> List.of(plain(hook));
                };
        return new Told(key(hook), drafts);
    }

    /** The delivery's own number where it is known; else what tells it from others. */
    static String key(Hook hook) {
        String guid = hook.envelope().guid();
        if (guid != null) {
            return "github|hook|" + guid;
        }
        JsonValue object = hook.object();
        GithubAccount by = hook.sender();
        return String.join(
                "|",
                "github|hook",
                hook.name(),
                artifact(hook),
                object == null ? "" : String.valueOf(object.text("id")),
                by.ref() == null ? "" : by.ref().name(),
                HookTime.of(hook, object).raw(),
                detail(hook.body()));
    }

    /** What two deliveries of one second may differ in. */
    private static String detail(JsonValue body) {
        StringBuilder out = new StringBuilder();
        String[][] paths = {
            {"label", "name"},
            {"assignee", "login"},
            {"requested_reviewer", "login"},
            {"requested_team", "slug"},
            {"member", "login"},
            {"team", "slug"},
            {"blocked_user", "login"}
        };
        for (String[] path : paths) {
            String value = body.textAt(path);
            out.append(value == null ? "" : value + ",");
        }
        for (String member : new String[] {"ref", "after", "sha", "context", "state"}) {
            String value = body.text(member);
            out.append(value == null ? "" : value + ",");
        }
        return out.toString();
    }

    /** An action of the delivery's own. */
    static DraftBuilder base(Hook hook, Kind kind, String artifact) {
        GithubAccount by = hook.sender();
        JsonValue body = hook.body();
        return new DraftBuilder(key(hook) + "|" + kind.id(), kind, artifact)
                .by(by.ref())
                .with("ghost", by.ghost())
                .with("event", kind.id().equals(hook.name()) ? null : hook.name())
                .with("label", body.textAt("label", "name"))
                .with("milestone", body.textAt("milestone", "title"))
                .with("assignee", body.textAt("assignee", "login"))
                .with("requested", requested(body))
                .with("app", body.textAt("installation", "app_slug"));
    }

    private static @Nullable String requested(JsonValue body) {
        String account = body.textAt("requested_reviewer", "login");
        return account != null ? account : body.textAt("requested_team", "slug");
    }

    private static Draft plain(Hook hook) {
        JsonValue body = hook.body();
        JsonValue object = hook.object();
        GithubThread place = hook.place();
        DraftBuilder draft = base(hook, HookKinds.of(hook), artifact(hook));
        if (object != null && !hook.event().equals("repository")) {
            draft.url(object.text("html_url"))
                    .text(text(hook, object))
                    .with("title", first(object, "title", "name", "summary"))
                    .with("state", first(object, "conclusion", "state", "status"))
                    .with("tag", object.text("tag_name"))
                    .with("environment", object.text("environment"));
        }
        push(body, place, draft);
        draft.with("branch", body.text("ref"))
                .with("ref_type", body.text("ref_type"))
                .with("member", body.textAt("member", "login"))
                .with("team", body.textAt("team", "slug"))
                .with("blocked", body.textAt("blocked_user", "login"))
                .with("forkee", body.textAt("forkee", "full_name"))
                .with("from", HookTexts.renamedFrom(body))
                .with("context", body.text("context"));
        String fork = body.textAt("forkee", "full_name");
        Stamp at = HookTime.of(hook, object);
        return draft.links(fork == null ? List.of() : List.of(ArtifactName.repository(fork)))
                .at(at);
    }

    /** Release notes and advisories are texts; the rest only has names. */
    private static @Nullable String text(Hook hook, JsonValue object) {
        return switch (hook.event()) {
            case "release" -> object.text("body");
            case "security_advisory", "repository_advisory" -> object.text("description");
            default -> null;
        };
    }

    private static void push(JsonValue body, GithubThread place, DraftBuilder draft) {
        if (!body.has("commits")) {
            return;
        }
        StringBuilder messages = new StringBuilder();
        for (JsonValue commit : body.list("commits")) {
            String sha = commit.text("id");
            String message = commit.text("message");
            if (sha != null) {
                draft.links(List.of(ArtifactName.commit(place.repository(), sha)));
            }
            messages.append(messages.isEmpty() ? "" : "\n").append(message == null ? "" : message);
        }
        String said = messages.toString();
        draft.text(said)
                .links(GithubText.references(said, place.repository()))
                .with("head", body.text("after"))
                .with("before", body.text("before"))
                .with("size", Integer.toString(body.list("commits").size()))
                .url(body.text("compare"));
    }

    /** What a delivery is about: its object's page, its commit, its repository, its account. */
    static String artifact(Hook hook) {
        JsonValue body = hook.body();
        GithubThread place = hook.place();
        JsonValue object = hook.object();
        String sha = hook.event().equals("status") ? body.text("sha") : null;
        if (object != null && sha == null) {
            sha = object.text("head_sha") != null ? object.text("head_sha") : object.text("sha");
        }
        if (sha != null && place.repository() != null) {
            return ArtifactName.commit(place.repository(), sha);
        }
        String advisory = object == null ? null : object.text("ghsa_id");
        if (advisory != null) {
            return ArtifactName.advisory(advisory);
        }
        String page = object == null ? null : object.text("html_url");
        boolean own = !hook.event().equals("fork") && !hook.event().equals("release");
        if (page != null && own) {
            return ArtifactName.ofUrl(page);
        }
        if (place.repository() != null) {
            return place.artifact();
        }
        String group = body.textAt("organization", "login");
        String account = group != null ? group : body.textAt("sender", "login");
        return account == null ? "github:unnamed" : "github:" + account;
    }

    private static @Nullable String first(JsonValue object, String... members) {
        for (String member : members) {
            String value = object.text(member);
            if (value != null) {
                return value;
            }
        }
        return null;
    }
}
