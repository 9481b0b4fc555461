package org.harrow.intake.mail;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.harrow.intake.content.DraftBuilder;
import org.harrow.model.AccountRef;
import org.harrow.model.AccountType;
import org.harrow.model.ArtifactName;
import org.harrow.model.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A notification of GitHub. Its Message-ID names the thread and, after it, what happened: {@code
 * owner/repo/pull/12/c3882240722@github.com} is a comment, {@code …/review/…} a review, {@code
 * …/issue_event/…} a change of state, nothing more the opening.
 *
 * @param repository owner and name
 * @param number of the thread
 * @param rest what follows in the Message-ID, or empty
 * @param sender who did it, by the header X-GitHub-Sender, or null
 * @param text the mail's words, which say what changed
 */
record Notification(
        String repository, String number, String rest, @Nullable String sender, String text) {
    private static final Pattern ID =
            Pattern.compile(
                    "([\\w.-]{1,39}/[\\w.-]{1,100})/(?:pull|issues?)/([1-9]\\d{0,9})(?:/([\\w/-]*))?@github\\.com");

    private static final Pattern COMMENT = Pattern.compile("c(\\d{1,18})");
    private static final Pattern REVIEW = Pattern.compile("review/(\\d{1,18})");

    /** The notification in a mail, or null where it is none. */
    static @Nullable Notification of(Mail mail, @Nullable String id) {
        Matcher matcher = ID.matcher(id == null ? "" : id);
        if (!matcher.matches()) {
            return null;
        }
        String rest = matcher.group(3);
        return new Notification(
                matcher.group(1),
                matcher.group(2),
                rest == null ? "" : rest,
                mail.header("x-github-sender"),
                mail.text());
    }

    /** What it reports, without its words and time. */
    DraftBuilder draft(String key) {
        String thread = ArtifactName.thread(repository, number);
        Matcher comment = COMMENT.matcher(rest);
        Matcher review = REVIEW.matcher(rest);
        Kind kind;
        String object = null;
        if (comment.matches()) {
            kind = Kind.COMMENTED;
            object = ArtifactName.comment(thread, comment.group(1));
        } else if (review.matches()) {
            kind = Kind.REVIEWED;
            object = ArtifactName.review(thread, review.group(1));
        } else if (rest.isEmpty()) {
            kind = Kind.OPENED;
        } else {
            kind = change();
        }
        AccountRef by =
                sender == null
                        ? null
                        : new AccountRef("github", null, sender, null, AccountType.UNKNOWN);
        return new DraftBuilder(key + "|" + kind.id(), kind, thread).by(by).object(object);
    }

    private Kind change() {
        String words = text.length() > 40 ? text.substring(0, 40) : text;
        return words.startsWith("Closed")
                ? Kind.CLOSED
                : words.startsWith("Merged")
                        ? Kind.MERGED
                        : words.startsWith("Reopened")
                                ? Kind.REOPENED
                                : rest.startsWith("push") ? Kind.PUSHED : Kind.OTHER;
    }
}
