package org.harrow.intake.feed;

import java.util.List;
import java.util.Set;
import org.harrow.intake.Format;
import org.harrow.intake.FormatInfo;
import org.harrow.intake.json.JsonFormat;
import org.harrow.intake.json.JsonSketch;

/** The formats of feeds. */
public final class FeedFormats {
    private static final int SURE = 95;
    private static final String LOST =
            "a feed is a window of its newest posts; edits show at most as a date; who wrote a post is"
                    + " a name";

    private static final String CLOCK =
            "whoever generated the feed; midnight to the second means a day; never good enough for a"
                    + " latency";

    private FeedFormats() {}

    /** All of them. */
    public static List<Format> all() {
        return List.of(
                new XmlFeed(
                        info(
                                "feed.rss",
                                "RSS 2.0 feed",
                                "curl -o blog.rss.xml ADDRESS-OF-THE-FEED",
                                "the first tag, rss or rdf:RDF; 95 of 100"),
                        Set.of("rss", "rdf:RDF"),
                        "item",
                        Rss::head,
                        Rss::item),
                new XmlFeed(
                        info(
                                "feed.atom",
                                "Atom feed",
                                "curl -o blog.atom.xml ADDRESS-OF-THE-FEED",
                                "the first tag, feed; 95 of 100"),
                        Set.of("feed"),
                        "entry",
                        Atom::head,
                        Atom::entry),
                new JsonFormat(
                        info(
                                "feed.json",
                                "JSON Feed 1.0 and 1.1",
                                "curl -o blog.feed.json ADDRESS-OF-THE-FEED",
                                "a version that names jsonfeed.org; 95 of 100"),
                        FeedFormats::isJsonFeed,
                        Set.of(),
                        JsonFeedSession::new));
    }

    private static int isJsonFeed(JsonSketch seen) {
        boolean known =
                seen.hasAny(
                        "version=https://jsonfeed.org/version/1",
                        "version=https://jsonfeed.org/version/1.0",
                        "version=https://jsonfeed.org/version/1.1");
        return known && seen.has("items") ? SURE : 0;
    }

    private static FormatInfo info(String id, String title, String export, String recognised) {
        return new FormatInfo(
                id, "feed", title, export, new FormatInfo.Traits(recognised, CLOCK, LOST));
    }
}
