package org.harrow.intake.bluesky;

import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.harrow.intake.Format;
import org.harrow.intake.FormatInfo;
import org.harrow.intake.json.JsonFormat;
import org.harrow.intake.json.JsonSketch;

/** The formats of Bluesky. */
public final class BlueskyFormats {
    private static final int SURE = 95;
    private static final String PUBLIC = "curl \"https://public.api.bsky.app/xrpc/app.bsky.feed.";
    private static final String CLOCK =
            "the network's server: indexedAt; what the poster's program claimed is kept as"
                    + " created_at";

    private BlueskyFormats() {}

    /** All of them. */
    public static List<Format> all() {
        return List.of(
                format(
                        info(
                                "bluesky.feed",
                                "an author's feed",
                                PUBLIC + "getAuthorFeed?actor=HANDLE&limit=100\" > feed.json",
                                "feed with post.uri",
                                "likes; deleted posts; pages after the first"),
                        seen -> seen.has("feed.post.uri") ? SURE : 0,
                        Set.of("feed")),
                format(
                        info(
                                "bluesky.thread",
                                "a thread with its replies",
                                PUBLIC + "getPostThread?uri=AT-URI&depth=1000\" > thread.json",
                                "thread with post.uri",
                                "replies the network withholds: replyCount says how many there"
                                        + " are"),
                        seen -> seen.has("thread.post.uri") ? SURE : 0,
                        Set.of()),
                format(
                        info(
                                "bluesky.search",
                                "posts found by a search, or a plain list of posts",
                                PUBLIC + "searchPosts?q=WORDS&limit=100\" > search.json",
                                "posts with uri, author.did and record",
                                "what the search leaves out; since and until use another clock"),
                        BlueskyFormats::isSearch,
                        Set.of("posts")),
                format(
                        new FormatInfo(
                                "bluesky.jetstream",
                                "bluesky",
                                "Bluesky: messages of the Jetstream",
                                "websocat \"wss://jetstream2.us-east.bsky.network/subscribe\" >"
                                        + " jetstream.ndjson",
                                new FormatInfo.Traits(
                                        "did and time_us; 95 of 100",
                                        "the Jetstream's server: time_us, in microseconds",
                                        "what a deletion deleted; handles")),
                        seen -> seen.has("did", "time_us") ? SURE : 0,
                        Set.of()),
                format(
                        new FormatInfo(
                                "bluesky.records",
                                "bluesky",
                                "Bluesky: records of an account's repository as JSON",
                                "curl \"https://HOST/xrpc/com.atproto.repo.listRecords?repo=DID&collection=app.bsky.feed.post&limit=100\""
                                        + " > records.json",
                                new FormatInfo.Traits(
                                        "records with uri, cid and value; 95 of 100",
                                        "the poster's own program: createdAt; no server's",
                                        "when the network first saw a record; deleted records;"
                                                + " pages after the first")),
                        BlueskyFormats::isRecords,
                        Set.of("records")),
                new RepositoryFormat());
    }

    private static int isRecords(JsonSketch seen) {
        boolean wrapped = seen.has("records.uri", "records.cid", "records.value");
        return wrapped || seen.has("uri", "cid", "value.$type") ? SURE : 0;
    }

    private static int isSearch(JsonSketch seen) {
        boolean wrapped = seen.has("posts.uri", "posts.author.did", "posts.record");
        boolean bare = seen.has("uri", "author.did", "record", "indexedAt");
        return wrapped || bare ? SURE : 0;
    }

    private static Format format(
            FormatInfo info, ToIntFunction<JsonSketch> recognised, Set<String> lists) {
        return new JsonFormat(info, recognised, lists, BlueskySession::new);
    }

    private static FormatInfo info(
            String id, String title, String export, String recognised, String lost) {
        return new FormatInfo(
                id,
                "bluesky",
                "Bluesky: " + title,
                export,
                new FormatInfo.Traits(recognised + "; 95 of 100", CLOCK, lost));
    }
}
