package org.harrow.intake.github.security;

import java.util.ArrayList;
import java.util.List;
import org.harrow.intake.RejectedRecord;
import org.harrow.intake.Told;
import org.harrow.intake.content.DraftBuilder;
import org.harrow.intake.github.GithubAccount;
import org.harrow.intake.github.GithubDrafts;
import org.harrow.intake.json.JsonValue;
import org.harrow.model.AccountRef;
import org.harrow.model.ArtifactName;
import org.harrow.model.Draft;
import org.harrow.model.Kind;
import org.jspecify.annotations.Nullable;

/**
 * One advisory with the states it went through as far as the record dates them. That of a
 * repository names its author and publisher; that of the global database names nobody, and its own
 * publication is another act than the repository's.
 */
record Advisory(JsonValue record, String id, @Nullable AccountRef author) {

    static Told tell(JsonValue record) {
        String id = record.isObject() ? record.text("ghsa_id") : null;
        if (id == null) {
            throw new RejectedRecord("This is no security advisory: it has no \"ghsa_id\".");
        }
        Advisory read = new Advisory(record, id, GithubAccount.refOf(record, "author"));
        return new Told(
                "github|advisory|" + id + (read.isGlobal() ? "|global" : ""), read.drafts());
    }

    private boolean isGlobal() {
        return !record.has("author") && !record.has("state");
    }

    private List<Draft> drafts() {
        List<Draft> drafts = new ArrayList<>();
        if (isGlobal()) {
            step(drafts, "published_at", "listed", Kind.DISCLOSED, null);
            step(drafts, "github_reviewed_at", "reviewed", Kind.TRIAGED, null);
        } else {
            boolean sent = record.get("submission") != null;
            step(drafts, "created_at", sent ? "reported" : "drafted", Kind.REPORTED, author);
            AccountRef publisher = GithubAccount.refOf(record, "publisher");
            step(drafts, "published_at", "disclosed", Kind.DISCLOSED, publisher);
            step(drafts, "closed_at", "closed", Kind.CLOSED, null);
        }
        step(drafts, "withdrawn_at", "withdrawn", Kind.OTHER, null);
        return drafts;
    }

    private void step(
            List<Draft> drafts, String member, String name, Kind kind, @Nullable AccountRef by) {
        String at = record.text(member);
        if (at == null) {
            return;
        }
        DraftBuilder draft =
                new DraftBuilder(
                                "github|advisory|" + id + "|" + name,
                                kind,
                                ArtifactName.advisory(id))
                        .by(by)
                        .owner(author)
                        .url(record.text("html_url"))
                        .with("event", kind.id().equals(name) ? null : name)
                        .with("title", record.text("summary"))
                        .with("state", record.text("state"))
                        .with("severity", record.text("severity"))
                        .with("cve", record.text("cve_id"))
                        .with("updated_at", record.text("updated_at"));
        if (drafts.isEmpty()) {
            draft.text(record.text("description"));
            credits(draft);
            pointers(draft);
        }
        drafts.add(draft.at(GithubDrafts.server(at)));
    }

    private void credits(DraftBuilder draft) {
        List<String> names = new ArrayList<>();
        List<String> accounts = new ArrayList<>();
        for (JsonValue credit : record.list("credits_detailed")) {
            credit(credit, credit.textAt("user", "login"), "state", names, accounts);
        }
        for (JsonValue credit : record.list("credits")) {
            String login = credit.text("login");
            boolean nested = login == null;
            String name = nested ? credit.textAt("user", "login") : login;
            if (names.isEmpty() || nested) {
                credit(credit, name, "state", names, accounts);
            }
        }
        draft.with("credits", String.join(", ", names)).mentions(accounts);
    }

    private static void credit(
            JsonValue credit,
            @Nullable String login,
            String state,
            List<String> names,
            List<String> accounts) {
        if (login != null) {
            String stand = credit.text(state);
            names.add(login + " " + credit.text("type") + (stand == null ? "" : " " + stand));
            accounts.add("github:" + login);
        }
    }

    private void pointers(DraftBuilder draft) {
        draft.link(record.text("repository_advisory_url"))
                .link(record.text("source_code_location"));
        for (JsonValue reference : record.list("references")) {
            draft.link(reference.isObject() ? reference.text("url") : reference.asText());
        }
    }
}
