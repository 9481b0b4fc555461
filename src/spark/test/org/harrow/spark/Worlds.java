package org.harrow.spark;

import com.github.luben.zstd.ZstdOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.SplittableRandom;
import java.util.zip.GZIPOutputStream;
import org.harrow.bench.SyntheticHours;

/** Invented hours in which names are not plain. */
final class Worlds {
    private static final long START = Instant.parse("2026-03-02T00:00:00Z").getEpochSecond();

    private Worlds() {}

    /**
     * A day of GH Archive; one hour of it twice, under another name; accounts that change their
     * login, or take one that another had; addresses that differ in letter case only; two accounts
     * that link to each other, and one that cites what was merged of it; a record that is none.
     */
    static Path archive(Path folder) throws IOException {
        SyntheticHours.write(Files.createDirectory(folder), 24, 800, 20260302);
        Files.copy(folder.resolve("2026-03-02-4.json.gz"), folder.resolve("again.json.gz"));
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 120; i++) {
            long at = START + 600L * i + 7;
            boolean late = i >= 60;
            String login = i % 2 == 0 ? (late ? "newname" : "oldname") : late ? "oldname" : "third";
            String address = "https://example.org/" + (i % 3 == 0 ? "Tool" : "tool") + i / 12;
            String repository = i % 5 == 0 ? "Owner1/Project1" : "owner1/project1";
            lines.append(comment(i, login, 501 + i % 2, repository, address, at));
        }
        try (OutputStream out =
                new GZIPOutputStream(
                        Files.newOutputStream(folder.resolve("2026-03-02-more.json.gz")))) {
            out.write((lines + friends() + "{\"id\":broken}\n").getBytes(StandardCharsets.UTF_8));
        }
        return folder;
    }

    private static String comment(
            int i, String login, int id, String repository, String address, long at) {
        String when = Instant.ofEpochSecond(at).toString();
        String thread = "https://github.com/" + repository + "/issues/" + (i % 7 + 1);
        return event(
                "IssueCommentEvent",
                user(login, id),
                repository,
                """
                "action":"created","issue":{"url":"u","html_url":"%s","id":3,"number":%d,\
                "title":"A thing","user":%s,"state":"open","created_at":"2026-03-01T00:00:00Z"},\
                "comment":{"id":%d,"html_url":"%s#issuecomment-%d","user":%s,"created_at":"%s",\
                "updated_at":"%s","body":"see %s for what the tool of number %d does to all things"}"""
                        .formatted(
                                thread,
                                i % 7 + 1,
                                user(login, id),
                                80_000_000L + i,
                                thread,
                                80_000_000L + i,
                                user(login, id),
                                when,
                                when,
                                address,
                                i / 12),
                at);
    }

    /** Two accounts that link to each other's page, and one that cites what was merged of it. */
    private static String friends() {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < 14; i++) {
            long at = START + 5_000L * i + 11;
            String other = i % 2 == 0 ? "twinb" : "twina";
            String page = "https://github.com/" + other;
            out.append(
                    comment(200 + i, i % 2 == 0 ? "twina" : "twinb", 601 + i % 2, "o/r", page, at));
        }
        for (int i = 0; i < 12; i++) {
            long at = START + 4_000L * i + 13;
            out.append(pull(i, "opened", "builder", 701, false, at));
            out.append(pull(i, "closed", "keeper", 702, true, at + 300));
            String cited = "https://github.com/made/here/pull/" + (100 + i);
            out.append(comment(300 + i, "builder", 701, "else/where", cited, at + 900));
        }
        return out.toString();
    }

    private static String pull(
            int i, String action, String login, int id, boolean merged, long at) {
        return event(
                "PullRequestEvent",
                user(login, id),
                "made/here",
                """
                "action":"%s","number":%d,"pull_request":{"url":"u","html_url":\
                "https://github.com/made/here/pull/%d","id":%d,"number":%d,"title":"A change",\
                "user":%s,"state":"open","created_at":"%s",%s"additions":9,"deletions":3,\
                "body":"a change"}"""
                        .formatted(
                                action,
                                100 + i,
                                100 + i,
                                90_000 + i,
                                100 + i,
                                user("builder", 701),
                                Instant.ofEpochSecond(at),
                                merged ? merged(at) : ""),
                at);
    }

    private static String merged(long at) {
        String when = Instant.ofEpochSecond(at).toString();
        return "\"merged\":true,\"closed_at\":\"" + when + "\",\"merged_at\":\"" + when + "\",";
    }

    private static String user(String login, int id) {
        return "{\"login\":\"%s\",\"id\":%d,\"html_url\":\"https://github.com/%s\",\"type\":\"User\"}"
                .formatted(login, id, login);
    }

    private static String event(
            String type, String actor, String repository, String payload, long at) {
        return """
               {"id":"%d","type":"%s","actor":%s,"repo":{"id":%d,"name":"%s"},"payload":{%s},\
               "public":true,"created_at":"%s"}
               """
                .formatted(
                        70_000_000_000L + at,
                        type,
                        actor,
                        repository.length(),
                        repository,
                        payload,
                        Instant.ofEpochSecond(at));
    }

    /**
     * Hours of the Jetstream, packed by zstd: posts, answers, likes, reposts and follows, names
     * that become known in between, one account that posts one text often, and a ring that reposts
     * what nobody else does within seconds.
     */
    static Path jetstream(Path folder) throws IOException {
        Files.createDirectory(folder);
        SplittableRandom random = new SplittableRandom(9);
        for (int hour = 0; hour < 6; hour++) {
            StringBuilder lines = new StringBuilder();
            for (int i = 0; i < 400; i++) {
                long at = (START + hour * 3_600L + i * 9L) * 1_000_000 + random.nextInt(900_000);
                lines.append(message(hour * 400 + i, at, random));
            }
            Path file = folder.resolve("jetstream-2026-03-02-" + hour + ".ndjson.zst");
            try (OutputStream out = new ZstdOutputStream(Files.newOutputStream(file))) {
                out.write(lines.toString().getBytes(StandardCharsets.UTF_8));
            }
        }
        return folder;
    }

    private static String message(int i, long at, SplittableRandom random) {
        int who = (int) (Math.pow(random.nextDouble(), 2) * 120);
        String post = post(Math.max(0, i - 1 - random.nextInt(40)));
        if (i % 100 == 50) {
            return """
                   {"did":"did:plc:user%d","time_us":%d,"kind":"identity","identity":\
                   {"did":"did:plc:user%d","handle":"User%d.example.org","seq":%d}}
                   """
                    .formatted(who, at, who, who, i);
        }
        if (i % 40 == 3) {
            return commit(
                    "copier", i, at, "feed.post", text("come and see the best list of all lists"));
        }
        if (i % 80 >= 70 && i % 80 < 75) {
            return commit("ring" + i % 5, i, at, "feed.repost", subject(post(i / 80 * 80 + 3)));
        }
        String by = "user" + who;
        return switch (random.nextInt(6)) {
            case 0 -> commit(by, i, at, "feed.like", subject(post));
            case 1 -> commit(by, i, at, "feed.repost", subject(post));
            case 2 ->
                    commit(by, i, at, "graph.follow", "\"subject\":\"did:plc:user" + i % 90 + "\"");
            case 3 ->
                    commit(
                            by,
                            i,
                            at,
                            "feed.post",
                            text("an answer of number " + i)
                                    + ",\"reply\":{\"root\":{\"uri\":\""
                                    + post
                                    + "\"},\"parent\":{\"uri\":\""
                                    + post
                                    + "\"}}");
            default -> commit(by, i, at, "feed.post", text("a post about thing " + i % 300));
        };
    }

    private static String post(int i) {
        return "at://did:plc:copier/app.bsky.feed.post/3k" + i / 40 * 40;
    }

    private static String text(String words) {
        return "\"text\":\"" + words + " https://example.org/" + words.length() + "\"";
    }

    private static String subject(String uri) {
        return "\"subject\":{\"cid\":\"c\",\"uri\":\"" + uri + "\"}";
    }

    private static String commit(String by, int i, long at, String collection, String record) {
        return """
               {"did":"did:plc:%s","time_us":%d,"kind":"commit","commit":{"rev":"r%d",\
               "operation":"create","collection":"app.bsky.%s","rkey":"3k%d","record":\
               {"createdAt":"2026-03-02T00:00:00Z",%s}}}
               """
                .formatted(by, at, i, collection, by.equals("copier") ? i / 40 * 40 : i, record);
    }
}
