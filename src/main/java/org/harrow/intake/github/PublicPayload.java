package org.harrow.intake.github;

import java.util.ArrayList;
import java.util.List;
import org.harrow.intake.content.DraftBuilder;
import org.harrow.intake.json.JsonValue;
import org.harrow.model.ArtifactName;
import org.jspecify.annotations.Nullable;

/** What the payloads of pushes, branches, forks, releases and memberships say, in every era. */
final class PublicPayload {
    private PublicPayload() {}

    /** Adds what the payload says to a draft. */
    static void describe(JsonValue payload, GithubThread place, DraftBuilder draft) {
        draft.with("branch", payload.text("ref"))
                .with("ref_type", payload.text("ref_type"))
                .with("head", payload.text("head"))
                .with("before", payload.text("before"))
                .with("size", payload.text("size"))
                .with("member", payload.textAt("member", "login"))
                .with("target", payload.textAt("target", "login"))
                .with("forkee", payload.textAt("forkee", "full_name"))
                .with("title", payload.textAt("discussion", "title"))
                .url(payload.textAt("discussion", "html_url"));
        commits(payload, place.repository(), draft);
        release(payload.get("release"), place.repository(), draft);
        String fork = payload.textAt("forkee", "full_name");
        if (fork != null) {
            draft.links(List.of(ArtifactName.repository(fork)));
        }
    }

    /** Pushes named their commits until October 2025; before 2012 as lists of their parts. */
    private static void commits(
            JsonValue payload, @Nullable String repository, DraftBuilder draft) {
        List<String> messages = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (JsonValue commit : payload.list("commits")) {
            String sha = commit.text("sha");
            String message = commit.text("message");
            if (sha != null) {
                names.add(ArtifactName.commit(repository, sha));
            }
            if (message != null) {
                messages.add(message);
            }
        }
        for (JsonValue pushed : payload.list("shas")) {
            List<JsonValue> parts = pushed.elements();
            String sha = parts.isEmpty() ? null : parts.getFirst().asText();
            if (parts.size() > 2 && sha != null) {
                names.add(ArtifactName.commit(repository, sha));
                messages.add(String.valueOf(parts.get(2).asText()));
            }
        }
        String head = payload.text("head");
        if (head != null) {
            names.add(ArtifactName.commit(repository, head));
        }
        if (!messages.isEmpty()) {
            draft.text(String.join("\n", messages));
        }
        draft.links(names);
    }

    private static void release(
            @Nullable JsonValue release, @Nullable String repository, DraftBuilder draft) {
        if (release == null) {
            return;
        }
        String body = release.text("body");
        draft.text(body)
                .links(GithubText.references(body, repository))
                .mentions(GithubText.mentions(body))
                .url(release.text("html_url"))
                .with("title", release.text("name"))
                .with("tag", release.text("tag_name"));
    }
}
