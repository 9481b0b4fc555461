package org.harrow.intake.git;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.harrow.intake.Told;
import org.harrow.intake.content.DraftBuilder;
import org.harrow.intake.content.Times;
import org.harrow.model.AccountRef;
import org.harrow.model.AccountType;
import org.harrow.model.ArtifactName;
import org.harrow.model.Clock;
import org.harrow.model.Draft;
import org.harrow.model.Kind;
import org.harrow.model.Stamp;
import org.jspecify.annotations.Nullable;

/**
 * A commit as a log tells it. Both dates are claims of the machines that made them: the author's
 * date is the action's time, the committer's is kept beside it.
 *
 * @param hash its full hash
 * @param branch where it was found, or empty
 * @param author who wrote it
 * @param committer who made the commit
 * @param work what it says and touches
 */
record Commit(String hash, String branch, Person author, Person committer, Work work) {
    private static final Pattern DEPLOY = Pattern.compile("(?i)deploy(ing)?[: ].*[0-9a-f]{7,64}.*");

    /**
     * @param name as configured
     * @param email identifies the account
     * @param date ISO 8601 with its own offset
     */
    record Person(String name, String email, String date) {
        @Nullable AccountRef account() {
            return email.isBlank()
                    ? null
                    : new AccountRef("git", null, email, name, AccountType.UNKNOWN);
        }
    }

    /**
     * @param message subject and body
     * @param changes files
     */
    record Work(String message, List<Change> changes) {
        String subject() {
            return message.lines().findFirst().orElse("");
        }
    }

    /**
     * @param status git's letter: A, M, D, R ...
     * @param path the file, after a renaming
     */
    record Change(String status, String path) {
        /** True for a page that the commit puts on the site. */
        boolean isNewPage() {
            String lower = path.toLowerCase(Locale.ROOT);
            boolean page = lower.endsWith(".html") || lower.endsWith(".htm");
            return page && (status.startsWith("A") || status.startsWith("R"));
        }
    }

    /** The commit, and each page that it deploys. */
    Told tell() {
        List<Draft> drafts = new ArrayList<>();
        drafts.add(committed());
        if (isDeploy()) {
            Stamp at = Times.iso(committer.date, Clock.CI);
            for (Change change : work.changes) {
                if (change.isNewPage()) {
                    drafts.add(published(change.path, at));
                }
            }
        }
        return new Told("git|commit|" + hash, drafts);
    }

    private boolean isDeploy() {
        return DEPLOY.matcher(work.subject()).matches() || branch.endsWith("gh-pages");
    }

    private Draft committed() {
        List<String> paths = work.changes.stream().map(Change::path).toList();
        return new DraftBuilder(
                        "git|" + hash + "|committed",
                        Kind.COMMITTED,
                        ArtifactName.commit(null, hash))
                .by(author.account())
                .text(work.message)
                .with("subject", work.subject())
                .with("branch", branch)
                .with("paths", String.join("\n", paths))
                .with("committer", committer.email)
                .with("committer_date", committer.date)
                .with("offset", offset(author.date))
                .at(Times.iso(author.date, Clock.AUTHOR));
    }

    private Draft published(String path, Stamp at) {
        return new DraftBuilder(
                        "git|" + hash + "|published|" + path,
                        Kind.PUBLISHED,
                        ArtifactName.page(path))
                .by(author.account())
                .object(ArtifactName.commit(null, hash))
                .with("subject", work.subject())
                .with("branch", branch)
                .at(at);
    }

    /** The zone of the machine, which a date in UTC would lose. */
    private static @Nullable String offset(String date) {
        int length = date.length();
        return length > 20 ? date.substring(Math.max(0, length - 6)) : null;
    }
}
