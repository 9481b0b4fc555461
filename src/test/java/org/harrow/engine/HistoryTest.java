package org.harrow.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.harrow.model.Action;
import org.harrow.model.CaseException;
import org.harrow.model.Progress;
import org.harrow.model.TimeInterval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What successive listings of one thread tell beyond their records. */
class HistoryTest {
    private static final String NOON = "2026-01-01T12:00:00Z";

    @TempDir private Path folder = Path.of("");

    private Path first() throws IOException {
        return new Backup()
                .commit("0123456789abcdef0123456789abcdef01234567")
                .comment(1, "stays", "2026-01-01T01:00:00Z", "2026-01-01T01:00:00Z")
                .comment(2, "goes", "2026-01-01T02:00:00Z", "2026-01-01T02:00:00Z")
                .comment(3, "moves", "2026-01-01T03:00:00Z", "2026-01-01T03:00:00Z")
                .event(90, "mentioned", "2026-01-01T03:00:00Z")
                .lineComment(7, "old words", "2026-01-01T04:00:00Z", "2026-01-01T04:00:00Z")
                .write(folder, "item-2026-01-01T120000Z.json");
    }

    private Path second() throws IOException {
        return new Backup()
                .comment(1, "stays", "2026-01-01T01:00:00Z", "2026-01-01T01:00:00Z")
                .comment(3, "moves", "2026-01-01T03:00:00Z", "2026-01-02T05:00:00Z")
                .event(91, "comment_deleted", "2026-01-02T06:00:00Z")
                .lineComment(7, "new words", "2026-01-01T04:00:00Z", "2026-01-02T07:00:00Z")
                .write(folder, "item-2026-01-02T120000Z.json");
    }

    private List<String> derived(Path... files) throws CaseException {
        List<String> out = new ArrayList<>();
        for (Action action : imported(files.length + ".harrow", List.of(files))) {
            if (action.stamp().derived()) {
                assertNull(action.deed().account(), "no record says who");
                assertTrue(action.content().attributes().containsKey("because"));
                out.add(told(action));
            }
        }
        return out;
    }

    private static String told(Action action) {
        TimeInterval at = Objects.requireNonNull(action.stamp().at());
        String object = action.deed().object();
        return action.deed().kind().id()
                + " "
                + action.content().attributes().get("event")
                + " "
                + (object == null ? action.deed().artifact() : object)
                + " "
                + TimeInterval.format(at.lo())
                + " "
                + TimeInterval.format(at.hi())
                + " "
                + action.provenance().exhibit().file();
    }

    private List<Action> imported(String name, List<Path> files) throws CaseException {
        List<Action> out = new ArrayList<>();
        try (CaseSession session =
                CaseSession.create(folder.resolve(name), "A case", Cases.CLOCK)) {
            for (Path file : files) {
                session.importFiles(List.of(file), ImportRequest.DEFAULT, ImportListener.NONE);
            }
            session.actions(ActionQuery.ALL, out::add);
            assertTrue(session.verify(Progress.NONE).ok());
        }
        return out;
    }

    @Test
    void takesTheTimeAtWhichTheServerAnsweredWhereItWasRecorded()
            throws IOException, CaseException {
        Backup all = new Backup();
        Backup holed = new Backup();
        for (int i = 1; i <= 9; i++) {
            String at = "2026-01-01T0" + i + ":00:00Z";
            all.comment(i, "text " + i, at, at);
            if (i != 5) {
                holed.comment(i, "text " + i, at, at);
            }
        }
        String head = "HTTP/2 200 \r\ndate: Sun, 04 Jan 2026 05:06:07 GMT\r\n\r\n";
        Path whole = file("z.json", all.listing());
        Path beside = file("z.json.headers", head.replace("04", "03").replace("Sun", "Sat"));
        Path hole = file("a.json", head + holed.listing());
        String gone =
                "deleted vanished github:o/r#12/comment/5 2026-01-03T05:06:07Z"
                        + " 2026-01-04T05:06:07Z z.json";
        assertEquals(List.of(gone), derived(whole, beside, hole));
        Files.delete(folder.resolve("3.harrow"));
        assertEquals(List.of(gone), derived(hole, beside, whole));
        String older = head.replace("04 Jan 2026", "04 Jan 2015");
        Path lying = file("b.json", older + holed.listing());
        assertEquals(List.of(), derived(lying, whole).stream().filter(gone::equals).toList());
    }

    /** Single records without a time in their files' names: what they were last updated tells. */
    @Test
    void ordersListingsByTheLastUpdateOfWhatTheyHold() throws IOException, CaseException {
        Path old = Files.writeString(folder.resolve("b.json"), issue("one", "2026-02-01"));
        Path young = Files.writeString(folder.resolve("a.json"), issue("two", "2026-02-03"));
        String edit =
                "edited edited_between_listings github:o/r#20 2026-02-01T10:00:00Z"
                        + " 2026-02-03T10:00:00Z a.json";

        assertEquals(List.of(edit), derived(old, young));
        Files.delete(folder.resolve("2.harrow"));
        assertEquals(List.of(edit), derived(young, old));
    }

    private static String issue(String body, String updated) {
        return """
        {"url":"https://api.github.com/repos/o/r/issues/20","id":20,"number":20,"title":"t",
        "html_url":"https://github.com/o/r/issues/20","state":"open","comments":0,"body":"%s",
        "user":{"login":"ada","id":1,"type":"User"},"author_association":"NONE",
        "repository_url":"https://api.github.com/repos/o/r","created_at":"2026-01-01T10:00:00Z",
        "updated_at":"%sT10:00:00Z","closed_at":null}"""
                .formatted(body, updated);
    }

    @Test
    void findsTheEditTheVanishedCommentAndTheMovedTimeApart() throws IOException, CaseException {
        String older = "item-2026-01-01T120000Z.json";
        String newer = "item-2026-01-02T120000Z.json";
        assertEquals(
                List.of(
                        "deleted vanished github:o/r#12/comment/2 2026-01-01T12:00:00Z"
                                + " 2026-01-02T12:00:00Z "
                                + older,
                        "edited edited_between_listings github:o/r#12/review-comment/7"
                                + " 2026-01-01T12:00:00Z 2026-01-02T07:00:00.999999Z "
                                + newer,
                        "other no_longer_listed"
                                + " github:o/r@0123456789abcdef0123456789abcdef01234567"
                                + " 2026-01-01T12:00:00Z 2026-01-02T12:00:00Z "
                                + older,
                        "other updated_at_moved github:o/r#12/comment/3 2026-01-02T05:00:00Z"
                                + " 2026-01-02T05:00:00.999999Z "
                                + newer),
                derived(first(), second()).stream().sorted().toList());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void doesNotDependOnTheOrderOfImport(int seed) throws IOException, CaseException {
        Path third =
                new Backup()
                        .comment(1, "stays", "2026-01-01T01:00:00Z", "2026-01-01T01:00:00Z")
                        .comment(2, "goes", "2026-01-01T02:00:00Z", "2026-01-01T02:00:00Z")
                        .write(folder, "item-2026-01-03T120000Z.json");
        List<Path> files = new ArrayList<>(List.of(first(), second(), third));
        List<Action> ordered = imported("x.harrow", files);
        Collections.shuffle(files, new Random(seed));
        assertEquals(ordered, imported("y.harrow", files));
        assertTrue(
                ordered.stream()
                        .anyMatch(a -> "reappeared".equals(a.content().attributes().get("event"))));
    }

    @Test
    void takesTheLatestTimeOfAListingWhereNothingSaysWhenItWasMade()
            throws IOException, CaseException {
        Path older = Files.move(first(), folder.resolve("older.json"));
        Path newer = Files.move(second(), folder.resolve("newer.json"));
        assertTrue(
                derived(older, newer)
                        .contains(
                                "deleted vanished github:o/r#12/comment/2 2026-01-01T04:00:00Z"
                                        + " 2026-01-02T07:00:00Z older.json"));
    }

    @Test
    void doesNotTakeAPageForTheWhole() throws IOException, CaseException {
        Backup all = new Backup();
        Backup tail = new Backup();
        Backup holed = new Backup();
        for (int i = 1; i <= 9; i++) {
            String at = "2026-01-01T0" + i + ":00:00Z";
            all.comment(i, "text " + i, at, at);
            if (i > 4) {
                tail.comment(i, "text " + i, at, at);
            }
            if (i != 5) {
                holed.comment(i, "text " + i, at, at);
            }
        }
        Path whole = file("whole-2026-01-02T000000Z.json", all.listing());
        Path page = file("page-2026-01-03T000000Z.json", tail.listing());
        Path hole = file("hole-2026-01-04T000000Z.json", holed.listing());
        assertEquals(List.of(), derived(whole, page));
        assertEquals(
                List.of(
                        "deleted vanished github:o/r#12/comment/5 2026-01-03T00:00:00Z"
                                + " 2026-01-04T00:00:00Z whole-2026-01-02T000000Z.json"),
                derived(whole, page, hole));
    }

    @Test
    void saysNothingAboutWhatADamagedListingDoesNotHold() throws IOException, CaseException {
        Path newer = second();
        String text = Files.readString(newer);
        Files.writeString(newer, text.replace("\"events\":[", "\"events\":[{\"x\":1},"));
        assertTrue(
                derived(first(), newer).stream().noneMatch(told -> told.contains("vanished")),
                "the record that could not be read may be the missing one");
    }

    @Test
    void doesNotTakeWhatWasUpdatedSinceForTheWhole() throws IOException, CaseException {
        Backup all = new Backup();
        Backup since = new Backup();
        for (int i = 1; i <= 9; i++) {
            String at = "2026-01-01T0" + i + ":00:00Z";
            all.comment(i, "text " + i, at, at);
            if (i == 1 || i > 7) {
                since.comment(i, "text " + i, at, at);
            }
        }
        assertEquals(
                List.of(),
                derived(
                        file("all-2026-01-02T000000Z.json", all.listing()),
                        file("since-2026-01-03T000000Z.json", since.listing())));
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }

    @Test
    void believesTheAnalystBeforeTheName() throws IOException, CaseException {
        try (CaseSession session =
                CaseSession.create(folder.resolve("c.harrow"), "A case", Cases.CLOCK)) {
            load(session, first(), NOON);
            load(session, second(), "2026-01-05T00:00:00Z");
            List<Action> out = new ArrayList<>();
            session.actions(ActionQuery.ALL, out::add);
            assertTrue(
                    out.stream()
                            .filter(a -> a.stamp().derived())
                            .anyMatch(
                                    a ->
                                            told(a).startsWith(
                                                            "deleted vanished"
                                                                    + " github:o/r#12/comment/2"
                                                                    + " 2026-01-01T12:00:00Z"
                                                                    + " 2026-01-05T00:00:00Z")));
        }
    }

    private static void load(CaseSession session, Path file, String captured) throws CaseException {
        session.importFiles(
                List.of(file),
                new ImportRequest(null, Instant.parse(captured), false),
                ImportListener.NONE);
    }
}
