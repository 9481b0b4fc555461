package org.harrow.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.harrow.model.Account;
import org.harrow.model.Action;
import org.harrow.model.CaseData;
import org.harrow.model.CaseException;
import org.harrow.model.Inference;
import org.harrow.model.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What follows from the records of a case together. */
class ResolveTest {
    private static final String PAGE =
            "url:https://crab.example/site/posts/2026-02-11-on-gates.html";
    private static final String DEAD = "url:https://crab.example/site/posts/on-gates";
    private static final String DAY = "2026-02-11T";

    @TempDir Path folder;

    private CaseSession session(String... lines) throws IOException, CaseException {
        CaseSession session = Cases.create(folder.resolve("c.harrow"));
        Cases.load(session, Cases.file(folder, "a.txt", lines));
        return session;
    }

    private static Action only(CaseSession session, Kind kind) throws CaseException {
        List<Action> found =
                Cases.actions(session).stream().filter(a -> a.deed().kind() == kind).toList();
        assertEquals(1, found.size(), found::toString);
        return found.getFirst();
    }

    @Test
    void givesADeployedPageTheUrlThatItsFeedAndItsLinksUse() throws IOException, CaseException {
        try (CaseSession session =
                session(
                        "1|PUBLISHED|ci|page:posts/2026-02-11-on-gates.html|" + DAY + "05:24:04Z|",
                        "2|PUBLISHED|ci|page:posts/other.html|" + DAY + "05:25:04Z|",
                        "3|POSTED|crab|" + PAGE + "|" + DAY + "00:00:00Z|On gates",
                        "4|COMMENTED|crab=7|github:o/r#1|" + DAY + "05:30:46Z|see|" + PAGE,
                        "5|COMMENTED|crab=7|github:o/r#1|" + DAY + "05:23:50Z|see|" + DEAD)) {
            CaseData data = session.data();
            int page = data.artifacts().indexOf(PAGE);
            List<Kind> about =
                    Cases.actions(session).stream()
                            .filter(a -> a.deed().artifact().equals(PAGE))
                            .map(a -> a.deed().kind())
                            .toList();
            assertEquals(List.of(Kind.POSTED, Kind.PUBLISHED), about);
            assertTrue(data.artifacts().contains("url:https://crab.example/site/posts/other.html"));
            assertTrue(data.artifacts().stream().noneMatch(n -> n.startsWith("page:")));
            assertEquals(Map.of(data.artifacts().indexOf(DEAD), page), data.nearMisses());
        }
    }

    @Test
    void leavesAPathAloneWhereTwoSitesCouldServeIt() throws IOException, CaseException {
        try (CaseSession session =
                session(
                        "1|PUBLISHED|ci|page:a/b.html|" + DAY + "05:24:04Z|",
                        "2|COMMENTED|u|github:o/r#1|"
                                + DAY
                                + "05:30:46Z|see|url:https://x.example/a/b.html,url:https://y.example/a/b.html")) {
            assertEquals("page:a/b.html", only(session, Kind.PUBLISHED).deed().artifact());
        }
    }

    @Test
    void infersWhoClosedFromTheCommentInTheSameSecond() throws IOException, CaseException {
        try (CaseSession session =
                session(
                        "1|OPENED|dev=1|github:o/r#1|" + DAY + "00:00:00Z|a change",
                        "2|CLOSED||github:o/r#1|" + DAY + "00:33:34Z|",
                        "3|COMMENTED|boss=2|github:o/r#1|" + DAY + "00:33:34Z|Closing.",
                        "4|COMMENTED|else=3|github:o/r#1|" + DAY + "00:33:35Z|Why?")) {
            Action closed = only(session, Kind.CLOSED);
            assertNull(closed.deed().account());
            assertEquals("github:dev", closed.deed().target());
            Inference inferred = closed.provenance().inferred();
            assertEquals("github:boss", inferred == null ? null : inferred.account());
        }
    }

    @Test
    void infersNobodyWhereTwoCommentedInThatSecond() throws IOException, CaseException {
        try (CaseSession session =
                session(
                        "2|CLOSED||github:o/r#1|" + DAY + "00:33:34Z|",
                        "3|COMMENTED|boss=2|github:o/r#1|" + DAY + "00:33:34Z|Closing.",
                        "4|COMMENTED|else=3|github:o/r#1|" + DAY + "00:33:34Z|Why?")) {
            assertNull(only(session, Kind.CLOSED).provenance().inferred());
        }
    }

    @Test
    void showsTheWitnessThatNamesTheAccount() throws IOException, CaseException {
        try (CaseSession session =
                session(
                        "2|CLOSED||github:o/r#1|" + DAY + "00:33:34Z|",
                        "2|CLOSED|boss=2|github:o/r#1|" + DAY + "00:33:34Z|")) {
            Action closed = only(session, Kind.CLOSED);
            assertEquals("github:boss", closed.deed().account());
            assertTrue(closed.provenance().exhibit().place().offset() > 0);
        }
    }

    @Test
    void keepsAnEditedTextAsAnActionOfItsOwn() throws IOException, CaseException {
        try (CaseSession session =
                session(
                        "3|COMMENTED|u=2|github:o/r#1|" + DAY + "00:33:34Z|first",
                        "3|COMMENTED|u=2|github:o/r#1|" + DAY + "00:33:34Z|second")) {
            List<Action> both = Cases.actions(session);
            assertEquals(2, both.size());
            Action revision =
                    both.stream()
                            .filter(a -> a.provenance().revisionOf() != null)
                            .findFirst()
                            .orElseThrow();
            Action first =
                    both.stream()
                            .filter(a -> a.provenance().revisionOf() == null)
                            .findFirst()
                            .orElseThrow();
            assertEquals(first.id(), revision.provenance().revisionOf());
            assertNotEquals(first.id(), revision.id());
        }
    }

    @Test
    void joinsALoginWithTheOnlyStableIdThatCarriesIt() throws IOException, CaseException {
        try (CaseSession session =
                session(
                        "1|OPENED|old=1|github:o/r#1|" + DAY + "00:00:00Z|",
                        "2|OPENED|new=1|github:o/r#2|" + DAY + "00:00:01Z|",
                        "3|OPENED|OLD|github:o/r#3|" + DAY + "00:00:02Z|",
                        "4|OPENED|new|github:o/r#4|" + DAY + "00:00:03Z|",
                        "5|OPENED|weak|github:o/r#5|" + DAY + "00:00:04Z|")) {
            List<Account> accounts = session.data().accounts();
            assertEquals(2, accounts.size(), accounts::toString);
            assertEquals("github:new", accounts.getFirst().id());
            assertEquals("1", accounts.getFirst().stableId());
            assertNull(accounts.getLast().stableId());
        }
    }

    @Test
    void neverJoinsALoginThatTwoStableIdsHaveCarried() throws IOException, CaseException {
        try (CaseSession session =
                session(
                        "1|OPENED|name=1|github:o/r#1|" + DAY + "00:00:00Z|",
                        "2|OPENED|name=2|github:o/r#2|" + DAY + "00:00:01Z|",
                        "3|OPENED|name|github:o/r#3|" + DAY + "00:00:02Z|")) {
            assertEquals(3, session.data().accounts().size());
            assertEquals(
                    3,
                    Cases.actions(session).stream()
                            .map(a -> a.deed().account())
                            .distinct()
                            .count());
        }
    }

    @Test
    void takesAnyCaseOfARepositoryForTheSame() throws IOException, CaseException {
        try (CaseSession session =
                session(
                        "1|OPENED|u=1|github:Owner/Repo#1|" + DAY + "00:00:00Z|",
                        "2|CLOSED|v=2|github:owner/repo#1|" + DAY + "00:00:01Z|",
                        "3|COMMENTED|w=3|github:Owner/Repo#1|"
                                + DAY
                                + "00:00:02Z|x|github:OWNER/REPO#1")) {
            assertEquals(List.of("github:Owner/Repo#1"), session.data().artifacts());
            assertEquals("github:u", only(session, Kind.CLOSED).deed().target());
        }
    }

    @Test
    void putsTimesLongAfterTheCaptureAside() throws IOException, CaseException {
        Path file =
                Cases.file(
                        folder,
                        "late.txt",
                        "1|OPENED|u|github:o/r#1|2026-01-01T00:00:00Z|x",
                        "2|OPENED|u|github:o/r#2|2026-01-05T00:00:00Z|y");
        try (CaseSession session = Cases.create(folder.resolve("late.harrow"))) {
            ImportReceipt receipt =
                    session.importFiles(
                            List.of(file),
                            new ImportRequest(
                                    null, java.time.Instant.parse("2026-01-03T00:00:00Z"), false),
                            ImportListener.NONE);
            assertEquals(1, receipt.total().undated());
            assertEquals(1, session.data().size());
            assertEquals(1, session.data().undated());
        }
    }

    @Test
    void keepsTheTimesOfASourceThatNoServerDated() throws IOException, CaseException {
        try (CaseSession session = session("1|COMMITTED|u|git:1|~" + DAY + "00:00:00Z|x")) {
            assertEquals(1, session.data().size());
        }
    }
}
