package org.harrow.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.harrow.model.CaseException;
import org.harrow.model.Coverage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is missing is said, with the command that would fetch it. */
class CoverageTest {
    @TempDir private Path folder = Path.of("");

    private static Coverage hour(String name) {
        return new Coverage("gharchive:" + name, "events", null, 100, "an hour");
    }

    @Test
    void namesTheHoursBetweenTheFirstAndTheLast() {
        assertEquals(
                List.of("gharchive:2026-01-01-23 1", "gharchive:2026-01-02-0..2 3"),
                MissingHours.of(
                                List.of(
                                        hour("2026-01-02-3"),
                                        hour("2026-01-01-22"),
                                        hour("2015-01-01-0")))
                        .stream()
                        .map(c -> c.artifact() + " " + c.stated())
                        .toList());
    }

    private CaseSession session(String name, String text) throws IOException, CaseException {
        Path file = Files.writeString(folder.resolve(name), text);
        CaseSession session =
                CaseSession.create(folder.resolve("case.harrow"), "A case", Cases.CLOCK);
        session.importFiles(List.of(file), ImportRequest.DEFAULT, ImportListener.NONE);
        return session;
    }

    /** Two windows of one feed that share a post. */
    @Test
    void countsThePostsOfAFeedOverAllItsFiles() throws IOException, CaseException {
        try (CaseSession session = session("old.xml", feed(1, 2))) {
            Path later = Files.writeString(folder.resolve("new.xml"), feed(2, 3));
            session.importFiles(List.of(later), ImportRequest.DEFAULT, ImportListener.NONE);
            assertEquals(
                    List.of(3L),
                    session.coverage().stream()
                            .filter(row -> row.what().equals("posts"))
                            .map(Coverage::imported)
                            .toList());
        }
    }

    private static String feed(int... posts) {
        StringBuilder items = new StringBuilder();
        for (int post : posts) {
            String link = "https://blog.example/" + post + ".html";
            items.append("<item><title>Post ").append(post).append("</title><link>").append(link);
            items.append("</link><guid>")
                    .append(link)
                    .append("</guid><pubDate>Wed, 0")
                    .append(post);
            items.append(" Apr 2026 10:00:00 +0000</pubDate></item>");
        }
        return "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>Blog</title>"
                + "<link>https://blog.example/</link>"
                + items
                + "</channel></rss>";
    }

    @Test
    void givesTheExactCommandForEachGap() throws IOException, CaseException {
        String pull =
                "{\"number\":12,\"title\":\"Speed up\",\"state\":\"open\",\"comments\":3,\"commits\":1,"
                        + "\"html_url\":\"https://github.com/o/r/pull/12\",\"head\":{},\"base\":{},"
                        + "\"user\":{\"login\":\"crab\"},\"created_at\":\"2026-01-01T00:00:00Z\"}";
        try (CaseSession session = session("pull.json", pull)) {
            FillCommands commands = FillCommands.of(session);
            List<String> filled =
                    session.coverage().stream()
                            .flatMap(c -> Stream.ofNullable(commands.of(c)))
                            .toList();
            assertEquals(
                    List.of(
                            "gh api -i --paginate \"repos/o/r/issues/12/comments?per_page=100\" >"
                                    + " 12-comments.json",
                            "gh api -i --paginate \"repos/o/r/pulls/12/commits?per_page=100\" >"
                                    + " 12-commits.json",
                            "gh api -i --paginate \"repos/o/r/pulls/12/reviews?per_page=100\" >"
                                    + " 12-reviews.json",
                            "gh api -i --paginate \"repos/o/r/issues/12/timeline?per_page=100\" >"
                                    + " 12-timeline.json"),
                    filled);
        }
    }

    @Test
    void putsNothingOfAStrangersTextIntoACommand() throws IOException, CaseException {
        try (CaseSession session = session("a.txt", "")) {
            FillCommands commands = FillCommands.of(session);
            for (String artifact :
                    List.of(
                            "github:o/r$(x)#1",
                            "github:o/r`x`#1",
                            "bluesky:at://d/$(x)/y",
                            "discourse:t/1;x",
                            "hn:1;x")) {
                assertNull(commands.of(new Coverage(artifact, "comments", 3L, 0, "")), artifact);
            }
            assertEquals(
                    "curl -i \"https://FORUM/t/1148.json?print=true\" > topic.json",
                    commands.of(new Coverage("discourse:t/1148", "posts", 22L, 20, "")));
            Coverage link =
                    new Coverage(
                            "f",
                            "pages",
                            null,
                            1,
                            "it goes on: its Link header names https://e.org/$(x)");
            String command = commands.of(link);
            assertTrue(command == null || !command.contains("$"), command);
        }
    }

    @Test
    void saysWhichFilesRestOnTheCollector() throws IOException, CaseException {
        try (CaseSession session =
                session(
                        "star.json",
                        "[{\"starred_at\":\"2026-01-01T00:00:00Z\",\"user\":{\"login\":\"crab\"}}]")) {
            List<Coverage> rows = session.coverage();
            assertTrue(
                    rows.stream().anyMatch(c -> c.note().startsWith("1 collector-asserted")),
                    rows.toString());
            assertTrue(
                    rows.stream().anyMatch(c -> c.note().startsWith("1 known by login only")),
                    rows.toString());
            Path headers =
                    Files.writeString(folder.resolve("star.json.headers"), "HTTP/2 200\r\n\r\n");
            session.importFiles(List.of(headers), ImportRequest.DEFAULT, ImportListener.NONE);
            assertTrue(session.coverage().stream().noneMatch(c -> c.what().equals("capture")));
        }
    }
}
