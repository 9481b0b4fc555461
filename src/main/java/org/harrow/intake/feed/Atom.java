package org.harrow.intake.feed;

import java.util.ArrayList;
import java.util.List;
import org.harrow.intake.Told;
import org.jspecify.annotations.Nullable;

/** Atom (RFC 4287): published counts, updated moves with every change of a template. */
final class Atom {
    private Atom() {}

    /** What the feed says of itself before its entries. */
    static FeedHead head(XmlElement beginning) {
        XmlElement feed = beginning.child("feed");
        return feed == null
                ? new FeedHead(null, null)
                : new FeedHead(link(feed, "alternate"), author(feed));
    }

    /** One entry. */
    static Told entry(XmlElement entry, FeedHead head) {
        List<String> further = new ArrayList<>();
        for (XmlElement link : entry.children("link")) {
            String href = link.attribute("href");
            String relation = link.attribute("rel");
            if (href != null && href.contains("://") && !"self".equals(relation)) {
                further.add(href);
            }
        }
        String content = entry.text("content", "summary");
        return new FeedItem(
                        entry.text("id"),
                        link(entry, "alternate"),
                        author(entry),
                        new FeedItem.Dates(entry.text("published"), entry.text("updated")),
                        new FeedItem.Body(entry.text("title"), content, further))
                .tell("atom", head);
    }

    private static @Nullable String link(XmlElement parent, String wanted) {
        for (XmlElement link : parent.children("link")) {
            String relation = link.attribute("rel");
            if (relation == null || relation.equals(wanted)) {
                return link.attribute("href");
            }
        }
        return null;
    }

    private static @Nullable String author(XmlElement parent) {
        XmlElement author = parent.child("author");
        return author == null ? null : author.text("name", "email");
    }
}
