package org.harrow.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.harrow.model.CaseException;
import org.harrow.model.Finding;
import org.harrow.model.Progress;
import org.harrow.model.TimeInterval;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What is put aside stays in its order, comes back after a restart, and makes the report. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BasketTest {
    @TempDir Path folder;
    private Path detected = Path.of("");
    private Path path = Path.of("");
    private List<String> findings = List.of();

    @BeforeAll
    void detect(@TempDir Path shared) throws CaseException {
        detected = shared.resolve("c.harrow");
        try (CaseSession session = CaseSession.create(detected, "A case", Cases.CLOCK)) {
            session.importFiles(
                    List.of(Path.of("sample-data/exports")),
                    ImportRequest.DEFAULT,
                    ImportListener.NONE);
            findings =
                    session.detect(DetectRequest.ALL, Progress.NONE).stream()
                            .map(Finding::id)
                            .toList();
        }
    }

    @BeforeEach
    void copy() throws IOException {
        path = Files.copy(detected, folder.resolve("c.harrow"));
    }

    @Test
    void aPictureKeepsWhatWasChosenInItAndNamesNothingThatIsNotThere() throws CaseException {
        try (CaseSession session = CaseSession.open(path, Cases.CLOCK)) {
            Basket basket = Basket.of(session);
            TimeInterval day = new TimeInterval(5, 9);
            Basket.Laid ruler = new Basket.Laid(session.data().id(3), 600_000_000L);
            Basket.Pin pin = new Basket.Pin(day, findings.getFirst(), null, "force", ruler);
            basket.addPicture("timeline", pin, "");
            assertEquals(pin, basket.items().getFirst().pin());

            for (Basket.Pin wrong :
                    List.of(
                            new Basket.Pin(day, "nothing", null, null, null),
                            new Basket.Pin(day, null, "github:nobody-here", null, null),
                            new Basket.Pin(day, null, null, null, new Basket.Laid("0a", 9)))) {
                assertThrows(CaseException.class, () -> basket.addPicture("timeline", wrong, ""));
            }
            CaseException none =
                    assertThrows(CaseException.class, () -> basket.addPicture("tree", day, ""));
            assertTrue(String.valueOf(none.getMessage()).contains("tree"), none.getMessage());
        }
    }

    @Test
    void itemsKeepTheirOrderAndWordsOverARestartAndEveryActCanBeUndone() throws CaseException {
        long first;
        try (CaseSession session = CaseSession.open(path, Cases.CLOCK)) {
            Basket basket = Basket.of(session);
            first = basket.add(findings.get(0), "the strongest").number();
            basket.add(findings.get(1), "");
            basket.addPicture("timeline", new TimeInterval(5, 9), "the week");
            basket.move(first, 9);
            basket.caption(first, "last of all");
        }
        try (CaseSession session = CaseSession.open(path, Cases.CLOCK)) {
            Basket basket = Basket.of(session);
            assertEquals(
                    List.of(findings.get(1), "timeline", findings.get(0)),
                    basket.items().stream().map(Basket.Item::target).toList());
            assertEquals("last of all", basket.items().getLast().caption());
            assertEquals(new TimeInterval(5, 9), basket.items().get(1).span());

            session.undo();
            assertEquals("the strongest", basket.items().getLast().caption());
            session.undo();
            assertEquals(findings.get(0), basket.items().getFirst().target());
            basket.remove(first);
            assertEquals(2, basket.items().size());
            session.undo();
            assertEquals(3, basket.items().size());
            assertTrue(session.verify(Progress.NONE).ok());
        }
    }

    @Test
    void nothingGoesInTwiceOrFromElsewhere() throws CaseException {
        try (CaseSession session = CaseSession.open(path, Cases.CLOCK)) {
            Basket basket = Basket.of(session);
            basket.add(findings.getFirst(), "");
            assertThrows(CaseException.class, () -> basket.add(findings.getFirst(), "again"));
            assertThrows(CaseException.class, () -> basket.add("github:nobody-of-this-case", ""));
            assertThrows(CaseException.class, () -> basket.add("note:99", ""));
            assertThrows(CaseException.class, () -> basket.remove(1));
        }
    }

    @Test
    void aReportOfChosenFindingsPrintsThemInTheBasketsOrderAndNamesWhatItLacks()
            throws CaseException {
        try (CaseSession session = CaseSession.open(path, Cases.CLOCK)) {
            Basket basket = Basket.of(session);
            basket.add(findings.get(2), "");
            basket.add(findings.get(0), "");
            session.triage()
                    .set(findings.get(0), Triage.State.BENIGN, "A scheduled job", List.of());
            ReportRequest request = new ReportRequest(null, basket.findings());
            ReportCase report = new ReportCase(session);
            ReportDraft draft = report.draft(request, Progress.NONE);
            assertTrue(
                    draft.gaps().stream().anyMatch(g -> g.remedy() == ReportGap.Remedy.AUTHOR),
                    draft.gaps()::toString);
            assertTrue(
                    draft.gaps().stream().anyMatch(g -> g.sentence().contains("you called benign")),
                    draft.gaps()::toString);
            int entries = session.log().size();
            try (ReportImages images = new ReportImages(draft.pdf())) {
                List<String> titles =
                        images.outline().stream().map(ReportImages.Heading::title).toList();
                assertTrue(titles.stream().anyMatch(t -> t.startsWith("F2")), titles::toString);
                assertTrue(titles.stream().noneMatch(t -> t.startsWith("F3")), titles::toString);
                ReportImages.Image page = images.page(1, 300);
                assertEquals(300, page.width(), 1);
                long ink = java.util.Arrays.stream(page.argb()).filter(c -> c != -1).count();
                assertTrue(ink > 500, "a printed page, not " + ink + " dark pixels");
            }
            assertEquals(entries, session.log().size(), "a draft leaves no trace");
        }
    }

    @Test
    void aMacroRepeatsWhatWasDoneOnAnotherCopyOfTheCase() throws CaseException, IOException {
        Path other = Files.copy(path, folder.resolve("other.harrow"));
        Macro macro;
        try (CaseSession session = CaseSession.open(path, Cases.CLOCK)) {
            long since = MacroRecorder.now(session);
            session.triage()
                    .setAll(findings.subList(0, 3), Triage.State.CONFIRMED, "one \"week\" é");
            session.notes().add(findings.getFirst(), "taken back");
            session.undo();
            Basket.of(session).add(findings.get(1), "second");
            long last = Basket.of(session).add(findings.get(0), "first").number();
            Basket.of(session).move(last, 0);
            macro = MacroRecorder.since(session, since, "Morning");
        }
        assertEquals(
                List.of("triage", "basket", "basket"),
                macro.steps().stream().map(List::getFirst).toList());
        assertEquals(findings.get(0), macro.steps().get(1).get(2));
        Path file = folder.resolve("m.json");
        macro.write(file);
        assertEquals(macro, Macro.read(file));
        assertTrue(Files.exists(other));
        Files.write(
                file,
                "{\"harrow_macro\":1,\"steps\":[[]],\"x\":1}".getBytes(StandardCharsets.UTF_8));
        assertThrows(CaseException.class, () -> Macro.read(file));
    }
}
