package org.harrow.intake.mastodon;

import java.util.List;
import java.util.Set;
import org.harrow.intake.Format;
import org.harrow.intake.FormatInfo;
import org.harrow.intake.json.JsonFormat;
import org.harrow.intake.json.JsonSketch;

/** The formats of Mastodon. */
public final class MastodonFormats {
    private static final int SURE = 95;

    private MastodonFormats() {}

    /** Both of them. */
    public static List<Format> all() {
        FormatInfo statuses =
                new FormatInfo(
                        "mastodon.statuses",
                        "mastodon",
                        "Mastodon statuses by an instance's interface",
                        "curl \"https://INSTANCE/api/v1/accounts/ID/statuses?limit=40\" >"
                                + " statuses.json",
                        new FormatInfo.Traits(
                                "uri, account.acct, created_at and visibility; 95 of 100",
                                "the instance's server: created_at, in milliseconds; an id tells"
                                        + " the same time",
                                "pages after the first 40; earlier texts; which post is answered,"
                                        + " but for its number at that instance; the words of posts"
                                        + " that are not public"));
        FormatInfo outbox =
                new FormatInfo(
                        "mastodon.outbox",
                        "mastodon",
                        "Mastodon archive: outbox.json",
                        "Preferences, Import and export, Request your archive; outbox.json in it",
                        new FormatInfo.Traits(
                                "an OrderedCollection with orderedItems; 95 of 100",
                                "the instance's server: published, in seconds",
                                "deleted posts; earlier texts; what a boosted post says; the words"
                                        + " of posts that are not public; likes, which have no times"));
        return List.of(
                new JsonFormat(
                        statuses,
                        MastodonFormats::isStatuses,
                        Set.of("statuses", "ancestors", "descendants"),
                        StatusSession::new),
                new JsonFormat(
                        outbox,
                        MastodonFormats::isOutbox,
                        Set.of("orderedItems"),
                        OutboxSession::new));
    }

    private static int isStatuses(JsonSketch seen) {
        for (String list : List.of("", "statuses.", "ancestors.", "descendants.")) {
            if (seen.has(
                    list + "uri",
                    list + "account.acct",
                    list + "created_at",
                    list + "visibility")) {
                return SURE;
            }
        }
        return 0;
    }

    private static int isOutbox(JsonSketch seen) {
        boolean collection = seen.hasAny("type=OrderedCollection", "type=OrderedCollectionPage");
        return collection && seen.has("orderedItems.actor", "orderedItems.published") ? SURE : 0;
    }
}
