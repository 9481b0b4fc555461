package org.harrow.intake.mail;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.harrow.intake.Delivery;
import org.harrow.intake.Format;
import org.harrow.intake.FormatInfo;
import org.harrow.intake.Head;
import org.harrow.intake.RejectedRecord;
import org.harrow.intake.Shape;
import org.harrow.intake.Told;
import org.harrow.intake.bytes.Broken;
import org.harrow.intake.bytes.ByteWindow;
import org.harrow.intake.bytes.Unit;
import org.harrow.intake.bytes.UnitSink;
import org.harrow.model.CaseException;

/** A mailbox (mbox, RFC 4155) or a single mail (RFC 5322); a mail is a record. */
public final class Mailbox implements Format {
    private static final Pattern HEADER =
            Pattern.compile(
                    "(?i)\\A(?:[A-Za-z][A-Za-z0-9-]{1,60}:[^\\r\\n]*(?:\\r?\\n[ \\t][^\\r\\n]*)*\\r?\\n){3}");

    private static final String FROM = "From ";
    private static final String KEYS = ".dkim";
    private static final int SURE = 90;

    private static final FormatInfo INFO =
            new FormatInfo(
                    "mail.mbox",
                    "mail",
                    "Mails: mailing lists and GitHub's notifications (mbox, or .eml one by one)",
                    "the archive's or the mail program's export as mbox (Gmail: takeout.google.com,"
                            + " label github); key records of signatures (DKIM), as dig prints"
                            + " them, in NAME.dkim beside it",
                    new FormatInfo.Traits(
                            "a line \"From …\" before headers, or headers with From, Date and"
                                    + " Message-ID; 90 of 100",
                            "the mail server that took the mail in last (the topmost Received); Date"
                                    + " is the sender's claim and kept beside it; without Received"
                                    + " it is the time",
                            "edits and deletions after the mail was sent; attachments, of which only"
                                    + " names and sizes are kept; what GitHub tells counts again where"
                                    + " it was imported from GitHub itself"));

    /** The one format. */
    public static List<Format> all() {
        return List.of(new Mailbox());
    }

    @Override
    public FormatInfo info() {
        return INFO;
    }

    @Override
    public int confidence(Head head) {
        if (head.shape() != Shape.TEXT) {
            return 0;
        }
        String text = head.text();
        boolean box = text.startsWith(FROM) && text.indexOf('\n') > 0;
        String first = box ? text.substring(text.indexOf('\n') + 1) : text;
        String lower = "\n" + first.toLowerCase(Locale.ROOT);
        boolean named =
                lower.contains("\nfrom:")
                        && lower.contains("\ndate:")
                        && (lower.contains("\nmessage-id:") || lower.contains("\nsubject:"));
        return named && HEADER.matcher(first).find() ? SURE : 0;
    }

    @Override
    public void read(Head head, ByteWindow text, Delivery out) throws IOException, CaseException {
        DkimCheck check = new DkimCheck(DkimKeys.of(out.beside(KEYS)));
        new MailScanner(text, head.text().startsWith(FROM), new Mails(out, check)).read();
    }

    private record Mails(Delivery out, DkimCheck check) implements UnitSink {
        @Override
        public void unit(Unit unit) throws CaseException {
            Told told;
            try {
                Mail mail = Mail.parse(unit);
                told = MailAction.tell(mail, out.hashOf(unit), check.result(unit));
            } catch (RejectedRecord e) {
                out.reject(unit, e.sentence());
                return;
            }
            out.record(unit, told);
        }

        @Override
        public void broken(Broken bytes, String reason) throws CaseException {
            out.reject(bytes, reason);
        }
    }
}
