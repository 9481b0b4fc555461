package org.harrow.intake.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.harrow.intake.Told;
import org.harrow.intake.content.DraftBuilder;
import org.harrow.model.AccountRef;
import org.harrow.model.AccountType;
import org.harrow.model.Clock;
import org.harrow.model.Kind;
import org.harrow.model.Stamp;
import org.jspecify.annotations.Nullable;

/** What a mail tells: somebody's message to a list, or what a notification of GitHub reports. */
final class MailAction {
    private static final int LONGEST_ID = 998;
    private static final Pattern ADDRESS = Pattern.compile("[^\\s<>\"(),;:]+@[^\\s<>\"(),;:]+");
    private static final Pattern IN_BRACKETS = Pattern.compile("<([^<>\\s]{1,998})>");

    private MailAction() {}

    /**
     * The action of a mail.
     *
     * @param hash of its bytes: its name where it has no Message-ID
     * @param signature what became of its signature, or null where it was not checked
     */
    static Told tell(Mail mail, String hash, @Nullable String signature) {
        String id = id(mail.header("message-id"));
        String key = "mail|" + (id == null ? hash : id);
        Notification notice = Notification.of(mail, id);
        DraftBuilder draft = notice != null ? notice.draft(key) : message(mail, id, key, hash);
        Stamp sent = MailDates.of(mail.header("date"), Clock.CLIENT);
        Stamp received = received(mail);
        draft.text(mail.text())
                .with("title", mail.header("subject"))
                .with("date", mail.header("date"))
                .with("received", received == null ? null : received.raw())
                .with("message_id", id)
                .with("dkim", signature)
                .with("list", mail.header("list-id"))
                .with("attached", String.join(", ", mail.attached()));
        return new Told(
                key, List.of(draft.at(received != null && received.isDated() ? received : sent)));
    }

    private static DraftBuilder message(Mail mail, @Nullable String id, String key, String hash) {
        String own = "mail:" + (id == null ? hash : id);
        String answered = id(mail.header("in-reply-to"));
        List<String> thread = ids(mail.header("references"));
        String parent = answered != null ? answered : thread.isEmpty() ? null : thread.getLast();
        String root = thread.isEmpty() ? parent : thread.getFirst();
        return new DraftBuilder(
                        key + "|posted",
                        parent == null ? Kind.POSTED : Kind.COMMENTED,
                        root == null ? own : "mail:" + root)
                .by(sender(mail.header("from")))
                .object(parent == null ? null : own)
                .with("reply_to", parent == null ? null : "mail:" + parent);
    }

    private static @Nullable AccountRef sender(@Nullable String from) {
        Matcher address = ADDRESS.matcher(from == null ? "" : from);
        if (from == null || !address.find()) {
            return null;
        }
        String mail = address.group().toLowerCase(Locale.ROOT);
        int bracket = from.indexOf('<');
        String name = bracket > 0 ? from.substring(0, bracket).replace("\"", "").strip() : null;
        return new AccountRef("mail", mail, mail, name, AccountType.UNKNOWN);
    }

    /** What the last server wrote on top: after the semicolon stands when. */
    private static @Nullable Stamp received(Mail mail) {
        String line = mail.header("received");
        int mark = line == null ? -1 : line.lastIndexOf(';');
        return line == null || mark < 0
                ? null
                : MailDates.of(line.substring(mark + 1), Clock.SERVER);
    }

    private static @Nullable String id(@Nullable String header) {
        List<String> all = ids(header);
        return all.isEmpty() ? null : all.getFirst();
    }

    private static List<String> ids(@Nullable String header) {
        List<String> ids = new ArrayList<>();
        Matcher matcher = IN_BRACKETS.matcher(header == null ? "" : header);
        while (matcher.find() && ids.size() < LONGEST_ID) {
            ids.add(matcher.group(1));
        }
        return ids;
    }
}
