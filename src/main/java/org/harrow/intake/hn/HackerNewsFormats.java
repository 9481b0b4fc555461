package org.harrow.intake.hn;

import java.util.List;
import java.util.Set;
import org.harrow.intake.Format;
import org.harrow.intake.FormatInfo;
import org.harrow.intake.json.JsonFormat;
import org.harrow.intake.json.JsonSketch;

/** The formats of Hacker News. */
public final class HackerNewsFormats {
    private static final int SURE = 90;

    private HackerNewsFormats() {}

    /** All of them. */
    public static List<Format> all() {
        FormatInfo algolia =
                new FormatInfo(
                        "hn.algolia",
                        "hn",
                        "Hacker News by its search service: hits of a search",
                        "curl"
                                + " \"https://hn.algolia.com/api/v1/search_by_date?query=WORDS&hitsPerPage=1000\""
                                + " > hn.json",
                        new FormatInfo.Traits(
                                "hits with objectID, author and created_at_i; 90 of 100",
                                "Hacker News's server: created_at",
                                "about 1000 hits of a query at most; deleted items; edits"));
        FormatInfo item =
                new FormatInfo(
                        "hn.item",
                        "hn",
                        "Hacker News by its search service: an item with its comments",
                        "curl \"https://hn.algolia.com/api/v1/items/NUMBER\" > item.json",
                        new FormatInfo.Traits(
                                "id, author, created_at_i and children; 90 of 100",
                                "Hacker News's server: created_at",
                                "deleted items: two answers of different days show what vanished;"
                                        + " edits likewise"));
        FormatInfo firebase =
                new FormatInfo(
                        "hn.firebase",
                        "hn",
                        "Hacker News items by its own interface",
                        "curl \"https://hacker-news.firebaseio.com/v0/item/NUMBER.json\" >>"
                                + " items.ndjson",
                        new FormatInfo.Traits(
                                "id, type and time in seconds, with by or deleted; 90 of 100",
                                "Hacker News's server: time; that of a re-posted story is"
                                        + " rewritten",
                                "who wrote a deleted item and what it said; edits"));
        return List.of(
                new JsonFormat(
                        algolia, HackerNewsFormats::isAlgolia, Set.of("hits"), AlgoliaSession::new),
                new JsonFormat(item, HackerNewsFormats::isItem, Set.of(), AlgoliaSession::new),
                new JsonFormat(
                        firebase, HackerNewsFormats::isFirebase, Set.of(), FirebaseSession::new));
    }

    private static int isAlgolia(JsonSketch seen) {
        boolean hits = seen.has("hits.objectID", "hits.author");
        boolean bare = seen.has("objectID", "author", "created_at_i");
        return hits || bare ? SURE : 0;
    }

    private static int isItem(JsonSketch seen) {
        return seen.has("id", "author", "created_at_i", "children") ? SURE : 0;
    }

    private static int isFirebase(JsonSketch seen) {
        boolean known = seen.hasAny("by", "deleted");
        boolean type =
                seen.hasAny("type=story", "type=comment", "type=job", "type=poll", "type=pollopt");
        return known && type && seen.has("id", "time") ? SURE : 0;
    }
}
