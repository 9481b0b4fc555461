package org.harrow.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.harrow.model.Action;
import org.harrow.model.CaseException;
import org.harrow.model.TimeInterval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What stood in an older answer of a venue and no longer stands in a newer one of the same. */
class VanishedTest {
    private static final String OLDER = "2026-01-01T12:00:00Z";
    private static final String NEWER = "2026-01-02T12:00:00Z";
    private static final String LISTED = "deleted vanished %s " + OLDER + " " + NEWER;

    @TempDir private Path folder = Path.of("");

    /** Exports of records 1 to n of one listing; the fifth is the one that goes. */
    enum Venue {
        HACKER_NEWS("hn:105"),
        BLUESKY_THREAD("bluesky:at://did:plc:b5/app.bsky.feed.post/r5"),
        BLUESKY_FEED("bluesky:at://did:plc:ada/app.bsky.feed.post/p5"),
        MASTODON("mastodon:https://m.example/s/5"),
        DISCOURSE("discourse:t/7/5"),
        GITLAB("gitlab:project/3#9/note/5"),
        REDDIT("reddit:t1_c5"),
        RSS("url:https://a.example/5");

        private final String gone;

        Venue(String gone) {
            this.gone = gone;
        }

        /** Writes the records of these numbers. */
        String export(int... numbers) {
            return switch (this) {
                case HACKER_NEWS -> hackerNews(numbers);
                case BLUESKY_THREAD -> thread(numbers);
                case BLUESKY_FEED -> feed(numbers);
                case MASTODON -> mastodon(numbers);
                case DISCOURSE -> discourse(numbers);
                case GITLAB -> gitlab(numbers);
                case REDDIT -> reddit(numbers);
                case RSS -> rss(numbers);
            };
        }
    }

    private static String joined(String between, IntFunction<String> each, int... numbers) {
        return IntStream.of(numbers).mapToObj(each).collect(Collectors.joining(between));
    }

    private static String at(int i) {
        return "2026-01-01T0" + i + ":00:00Z";
    }

    private static String hackerNews(int... numbers) {
        return "{\"id\":100,\"author\":\"ada\",\"created_at\":\"2026-01-01T00:00:00Z\","
                + "\"created_at_i\":1767225600,\"title\":\"A story\",\"children\":["
                + joined(
                        ",",
                        i ->
                                "{\"id\":10%d,\"author\":\"bob\",\"created_at\":\"%s\",\"story_id\":100,\"created_at_i\":1,\"parent_id\":100,\"text\":\"words %d\",\"children\":[]}"
                                        .formatted(i, at(i), i),
                        numbers)
                + "]}";
    }

    private static String post(String did, String key, int i, String reply) {
        return "{\"uri\":\"at://did:plc:%s/app.bsky.feed.post/%s\",\"cid\":\"c\",\"author\":{\"did\":\"did:plc:%s\",\"handle\":\"%s.example\"},\"record\":{\"text\":\"words %d\",\"createdAt\":\"%s\"%s},\"indexedAt\":\"%s\"}"
                .formatted(did, key, did, did, i, at(i), reply, at(i));
    }

    private static String thread(int... numbers) {
        String root = "{\"uri\":\"at://did:plc:ada/app.bsky.feed.post/r0\",\"cid\":\"c\"}";
        String reply = ",\"reply\":{\"root\":" + root + ",\"parent\":" + root + "}";
        return "{\"thread\":{\"post\":"
                + post("ada", "r0", 0, "")
                + ",\"replies\":["
                + joined(",", i -> "{\"post\":" + post("b" + i, "r" + i, i, reply) + "}", numbers)
                + "]}}";
    }

    private static String feed(int... numbers) {
        return "{\"feed\":["
                + joined(",", i -> "{\"post\":" + post("ada", "p" + i, i, "") + "}", numbers)
                + "]}";
    }

    private static String mastodon(int... numbers) {
        return "["
                + joined(
                        ",",
                        i ->
                                "{\"id\":\"%d\",\"uri\":\"https://m.example/s/%d\",\"created_at\":\"%s\",\"visibility\":\"public\",\"content\":\"words %d\",\"account\":{\"id\":\"1\",\"acct\":\"ada\",\"username\":\"ada\",\"url\":\"https://m.example/@ada\"}}"
                                        .formatted(i, i, at(i), i),
                        numbers)
                + "]";
    }

    private static String discourse(int... numbers) {
        return "{\"id\":7,\"title\":\"A topic\",\"posts_count\":9,\"post_stream\":{\"posts\":["
                + joined(
                        ",",
                        i ->
                                "{\"id\":%d,\"topic_id\":7,\"post_number\":%d,\"user_id\":4,\"username\":\"ada\",\"cooked\":\"words %d\",\"created_at\":\"%s\"}"
                                        .formatted(70 + i, i, i, at(i)),
                        numbers)
                + "]}}";
    }

    private static String gitlab(int... numbers) {
        return "["
                + joined(
                        ",",
                        i ->
                                "{\"id\":%d,\"body\":\"words %d\",\"author\":{\"id\":4,\"username\":\"ada\"},\"created_at\":\"%s\",\"updated_at\":\"%s\",\"system\":false,\"noteable_type\":\"Issue\",\"noteable_iid\":9,\"project_id\":3}"
                                        .formatted(i, i, at(i), at(i)),
                        numbers)
                + "]";
    }

    private static String reddit(int... numbers) {
        return joined("", i -> comment(i, "ada", "words " + i), numbers);
    }

    private static String comment(int i, String author, String body) {
        return "{\"id\":\"c%d\",\"author\":\"%s\",\"body\":\"%s\",\"created_utc\":%d,\"link_id\":\"t3_x\",\"parent_id\":\"t3_x\",\"subreddit\":\"s\",\"score\":1}%n"
                .formatted(i, author, body, Instant.parse(at(i)).getEpochSecond());
    }

    private static String rss(int... numbers) {
        return "<rss version=\"2.0\"><channel><title>A</title><link>https://a.example/</link><description>d</description>"
                + joined(
                        "",
                        i ->
                                "<item><title>words %d</title><link>https://a.example/%d</link><guid>https://a.example/%d</guid><author>ada</author><pubDate>Thu, 01 Jan 2026 0%d:00:00 GMT</pubDate></item>"
                                        .formatted(i, i, i, i),
                        numbers)
                + "</channel></rss>";
    }

    private List<String> derived(String older, String newer) throws CaseException, IOException {
        Path first = Files.writeString(folder.resolve("older.json"), older);
        Path second = Files.writeString(folder.resolve("newer.json"), newer);
        List<String> out = new ArrayList<>();
        Path file = folder.resolve(older.hashCode() + "-" + newer.hashCode() + ".harrow");
        try (CaseSession session = CaseSession.create(file, "A case", Cases.CLOCK)) {
            load(session, second, NEWER);
            load(session, first, OLDER);
            session.actions(
                    ActionQuery.ALL,
                    action -> {
                        if (action.stamp().derived()) {
                            out.add(told(action));
                        }
                    });
        }
        return out;
    }

    private static void load(CaseSession session, Path file, String captured) throws CaseException {
        ImportRequest request = new ImportRequest(null, Instant.parse(captured), false, null);
        ImportReceipt receipt = session.importFiles(List.of(file), request, ImportListener.NONE);
        assertEquals(0, receipt.total().rejected(), receipt::toString);
        assertTrue(receipt.total().stored() > 0, receipt::toString);
    }

    private static String told(Action action) {
        TimeInterval at = Objects.requireNonNull(action.stamp().at());
        String object = action.deed().object();
        assertNull(action.deed().account(), "no record says who");
        return action.deed().kind().id()
                + " "
                + action.content().attributes().get("event")
                + " "
                + (object == null ? action.deed().artifact() : object)
                + " "
                + TimeInterval.format(at.lo())
                + " "
                + TimeInterval.format(at.hi());
    }

    @ParameterizedTest
    @EnumSource(Venue.class)
    void isToldWithTheIntervalInWhichItWent(Venue venue) throws CaseException, IOException {
        assertEquals(
                List.of(LISTED.formatted(venue.gone)),
                derived(
                        venue.export(1, 2, 3, 4, 5, 6, 7, 8, 9),
                        venue.export(1, 2, 3, 4, 6, 7, 8, 9)));
    }

    @ParameterizedTest
    @EnumSource(Venue.class)
    void isNotToldOfAnAnswerThatWasCutOrFiltered(Venue venue) throws CaseException, IOException {
        String all = venue.export(1, 2, 3, 4, 5, 6, 7, 8, 9);
        assertEquals(List.of(), derived(all, venue.export(1, 2, 3, 4, 5)));
        assertEquals(List.of(), derived(all, venue.export(4, 5, 6, 7, 8, 9)));
        assertEquals(List.of(), derived(all, venue.export(1, 5, 9)));
    }

    @Test
    void anotherPartOfATreeIsNotTheSameAnswer() throws CaseException, IOException {
        String all = thread(1, 2, 3, 4, 5, 6, 7, 8, 9);
        String other =
                thread(2, 3, 4, 6, 7, 8, 9).replace("feed.post/r0\",\"cid", "feed.post/r1\",\"cid");
        assertEquals(List.of(), derived(all, other));
    }

    @Test
    void aTextThatWasTakenOutOfItsPlaceIsDeletedAndNotEdited() throws CaseException, IOException {
        String older = reddit(1, 2, 3);
        String newer = comment(1, "ada", "words 1") + comment(2, "[deleted]", "[removed]");
        assertEquals(
                List.of("deleted text_gone reddit:t1_c2 " + OLDER + " " + NEWER),
                derived(older, newer));
        String edited = mastodon(1, 2, 3).replace("words 2", "other words");
        assertEquals(
                List.of(
                        "edited edited_between_listings mastodon:https://m.example/s/2 "
                                + OLDER
                                + " "
                                + NEWER),
                derived(mastodon(1, 2, 3), edited));
    }
}
