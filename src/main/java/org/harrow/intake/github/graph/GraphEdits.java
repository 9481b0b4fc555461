package org.harrow.intake.github.graph;

import java.util.List;
import org.harrow.intake.RejectedRecord;
import org.harrow.intake.Told;
import org.harrow.intake.content.DraftBuilder;
import org.harrow.intake.github.GithubAccount;
import org.harrow.intake.github.GithubDrafts;
import org.harrow.intake.github.GithubThread;
import org.harrow.intake.json.JsonValue;
import org.harrow.model.Draft;
import org.harrow.model.Kind;
import org.jspecify.annotations.Nullable;

/**
 * The history of a text, {@code userContentEdits}: the only place where GitHub keeps it. The first
 * entry of an edited text is the text as it was first written.
 */
final class GraphEdits {
    private GraphEdits() {}

    /**
     * @param about the text as it is now, or null where the answer does not hold it
     */
    static Told edit(JsonValue edit, GithubThread thread, @Nullable Draft about) {
        String at = edit.text("editedAt");
        if (at == null) {
            throw new RejectedRecord("The edit has no \"editedAt\".");
        }
        String object = about == null ? null : about.deed().object();
        String id = GraphId.optional(edit);
        String key =
                "github|edit|"
                        + (id != null ? id : (object == null ? thread.key() : object) + "|" + at);
        String words = edit.text("diff");
        if (about != null && about.stamp().raw().equals(at)) {
            return new Told(
                    key,
                    words == null
                            ? List.of()
                            : List.of(GithubDrafts.saying(words, about, thread.repository())));
        }
        GithubAccount by = GithubAccount.of(edit, "editor");
        Draft draft =
                new DraftBuilder(key + "|edited", Kind.EDITED, thread.artifact())
                        .by(by.ref())
                        .with("ghost", by.ghost())
                        .owner(thread.owner())
                        .object(object)
                        .text(words)
                        .with("deleted_at", edit.text("deletedAt"))
                        .at(GithubDrafts.server(at));
        return new Told(key, List.of(draft));
    }
}
