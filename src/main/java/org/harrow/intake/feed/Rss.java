package org.harrow.intake.feed;

import java.util.ArrayList;
import java.util.List;
import org.harrow.intake.Told;
import org.jspecify.annotations.Nullable;

/** RSS 2.0, and the items of RSS 1.0. */
final class Rss {
    private Rss() {}

    /** What the channel says of itself before its items. */
    static FeedHead head(XmlElement beginning) {
        XmlElement root = first(beginning, "rss", "rdf:rdf");
        XmlElement channel = root == null ? null : root.child("channel");
        return channel == null
                ? new FeedHead(null, null)
                : new FeedHead(
                        channel.text("link"),
                        channel.text("managingeditor", "dc:creator", "itunes:author", "author"));
    }

    /** One item. */
    static Told item(XmlElement item, FeedHead head) {
        String guid = item.text("guid");
        String link = item.text("link");
        XmlElement written = item.child("guid");
        boolean isLink =
                guid != null
                        && guid.contains("://")
                        && written != null
                        && !"false".equals(written.attribute("isPermaLink"));
        List<String> further = new ArrayList<>();
        for (XmlElement enclosure : item.children("enclosure")) {
            String url = enclosure.attribute("url");
            if (url != null && url.contains("://")) {
                further.add(url);
            }
        }
        return new FeedItem(
                        guid,
                        link != null ? link : isLink ? guid : null,
                        item.text("dc:creator", "author", "itunes:author"),
                        new FeedItem.Dates(
                                item.text("pubdate", "dc:date"), item.text("atom:updated")),
                        new FeedItem.Body(
                                item.text("title"),
                                item.text("content:encoded", "description"),
                                further))
                .tell("rss", head);
    }

    private static @Nullable XmlElement first(XmlElement parent, String... names) {
        for (String name : names) {
            XmlElement found = parent.child(name);
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
