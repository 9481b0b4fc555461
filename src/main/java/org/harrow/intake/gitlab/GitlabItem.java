package org.harrow.intake.gitlab;

import java.util.ArrayList;
import java.util.List;
import org.harrow.intake.Told;
import org.harrow.intake.content.DraftBuilder;
import org.harrow.intake.content.Times;
import org.harrow.intake.json.JsonValue;
import org.harrow.model.AccountRef;
import org.harrow.model.Clock;
import org.harrow.model.Draft;
import org.harrow.model.Kind;
import org.jspecify.annotations.Nullable;

/** A merge request or issue: opened, and merged or closed where it says when. */
final class GitlabItem {
    private GitlabItem() {}

    static Told tell(JsonValue item) {
        String artifact = GitlabNames.item(item);
        AccountRef author = GitlabNames.account(item, "author");
        String key = artifact.replaceFirst(":", "|");
        List<Draft> drafts = new ArrayList<>();
        drafts.add(
                new DraftBuilder(key + "|opened", Kind.OPENED, artifact)
                        .by(author)
                        .owner(author)
                        .url(item.text("web_url"))
                        .text(item.text("description"))
                        .with("title", item.text("title"))
                        .with("state", item.text("state"))
                        .with("updated_at", item.text("updated_at"))
                        .with("branch", item.text("source_branch"))
                        .at(Times.iso(item.text("created_at"), Clock.SERVER)));
        AccountRef merger = GitlabNames.account(item, "merge_user");
        AccountRef older = GitlabNames.account(item, "merged_by");
        ended(item, "merged_at", Kind.MERGED, merger != null ? merger : older, drafts);
        if (item.text("merged_at") == null) {
            ended(item, "closed_at", Kind.CLOSED, GitlabNames.account(item, "closed_by"), drafts);
        }
        return new Told(key, drafts);
    }

    private static void ended(
            JsonValue item, String field, Kind kind, @Nullable AccountRef by, List<Draft> drafts) {
        String raw = item.text(field);
        if (raw != null) {
            String artifact = GitlabNames.item(item);
            drafts.add(
                    new DraftBuilder(
                                    artifact.replaceFirst(":", "|") + "|" + kind.id() + "|" + raw,
                                    kind,
                                    artifact)
                            .by(by)
                            .owner(GitlabNames.account(item, "author"))
                            .at(Times.iso(raw, Clock.SERVER)));
        }
    }
}
