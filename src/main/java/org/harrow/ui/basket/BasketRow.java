package org.harrow.ui.basket;

import org.harrow.engine.Basket;
import org.harrow.engine.Notes;
import org.harrow.model.CaseData;
import org.harrow.model.Finding;
import org.harrow.model.TimeInterval;
import org.harrow.ui.common.CaseSnapshot;
import org.harrow.ui.common.HostileText;
import org.harrow.ui.common.KeyNumber;

/**
 * An item of the basket as the window shows it.
 *
 * @param item itself
 * @param title what it is, on one line
 * @param detail what it says; empty where there is no more
 * @param gone true where the case no longer has what it points to
 */
public record BasketRow(Basket.Item item, String title, String detail, boolean gone) {

    /** An item in words. */
    static BasketRow of(Basket.Item item, CaseSnapshot state) {
        return switch (item.type()) {
            case FINDING -> finding(item, state);
            case ACTION -> action(item, state);
            case NOTE -> note(item, state);
            case ACCOUNT -> plain(item, "Account", item.target());
            case ARTIFACT -> plain(item, "Artifact", item.target());
            case PICTURE -> picture(item);
        };
    }

    /** The analyst's words, else what it says. */
    String words() {
        return item.caption().isEmpty() ? detail : HostileText.flowing(item.caption());
    }

    private static BasketRow plain(Basket.Item item, String title, String detail) {
        return new BasketRow(item, title, HostileText.isolated(detail), false);
    }

    private static BasketRow finding(Basket.Item item, CaseSnapshot state) {
        for (Finding finding : state.findings()) {
            if (finding.id().equals(item.target())) {
                String title =
                        "Finding, "
                                + finding.detector().replace('-', ' ')
                                + ", grade "
                                + finding.headline().grade().name();
                String number = KeyNumber.of(finding);
                return plain(item, title, number + ": " + finding.headline().summary());
            }
        }
        return new BasketRow(item, "Finding", "a later run of its detector has it no more", true);
    }

    private static BasketRow action(Basket.Item item, CaseSnapshot state) {
        CaseData data = state.data();
        int row = state.judged().rows().getOrDefault(item.target(), -1);
        if (row < 0) {
            return plain(item, "Undated action", item.target());
        }
        int account = data.account(row);
        String who = account < 0 ? "an unnamed account" : data.accounts().get(account).id();
        String what =
                who
                        + " "
                        + data.kind(row).id().replace('_', ' ')
                        + " "
                        + data.artifacts().get(data.artifact(row));
        return plain(item, "Action, " + data.at(row).text(), what);
    }

    private static BasketRow note(Basket.Item item, CaseSnapshot state) {
        for (Notes.Note note : state.judged().notes()) {
            if (item.target().equals(Long.toString(note.number()))) {
                return plain(item, "Note", note.text());
            }
        }
        return new BasketRow(item, "Note", "it was taken back", true);
    }

    private static BasketRow picture(Basket.Item item) {
        TimeInterval span = item.span();
        String when = span == null ? "" : time(span.lo()) + " to " + time(span.hi());
        return plain(item, "Picture, " + item.target(), when);
    }

    private static String time(long micros) {
        String text = TimeInterval.format(micros);
        return text.length() < 16 ? text : text.substring(0, 16).replace('T', ' ');
    }
}
