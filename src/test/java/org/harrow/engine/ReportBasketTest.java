package org.harrow.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.harrow.model.CaseException;
import org.harrow.model.TimeInterval;
import org.harrow.paint.Face;
import org.harrow.report.Conformance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportBasketTest {
    private static final Face FACE = WickCase.FACE;
    private static final ReportRequest NAMED = WickCase.NAMED;
    private static final ReportRequest MASKED = WickCase.MASKED;
    private static final TimeInterval DAY =
            new TimeInterval(micros("2026-03-02T12:00:00Z"), micros("2026-03-02T18:00:00Z"));

    @TempDir private Path folder = Path.of("");

    private static long micros(String time) {
        return TimeInterval.micros(Instant.parse(time));
    }

    /** A closure, its answer, a bystander's word; everything that a basket can hold is in it. */
    private CaseSession session() throws Exception {
        CaseSession session =
                WickCase.open(
                        folder,
                        "4|COMMENTED|sorrel=3|github:lantern/flint#9|2026-03-02T15:00:00Z|Hello");
        Basket basket = Basket.of(session);
        String answer = session.data().id(2);
        basket.add(session.findings().getFirst().id(), "What fennel did first");
        basket.add(answer, "The words of the answer");
        session.notes().add(answer, "Written in one go by fennel.");
        basket.add("note:" + session.notes().all().getFirst().number(), "");
        basket.add("github:fennel", "The account");
        basket.add("github:lantern/wick#412", "The thread");
        Basket.Laid ruler = new Basket.Laid(session.data().id(1), 2_400_000_000L);
        for (String view : List.of("timeline", "aligned", "scatter", "hours", "load", "graph")) {
            String finding = session.findings().getFirst().id();
            Basket.Pin pin = new Basket.Pin(DAY, finding, "github:fennel", "columns", ruler);
            basket.addPicture(view, pin, "The " + view + " of fennel");
        }
        return session;
    }

    private byte[] report(CaseSession session, ReportRequest request) throws Exception {
        return WickCase.report(session, request, folder);
    }

    private static String text(byte[] pdf) throws Exception {
        return WickCase.text(pdf);
    }

    @Test
    void everythingInTheBasketIsPrintedInItsOrderAndVerifies() throws Exception {
        try (CaseSession session = session()) {
            byte[] pdf = report(session, NAMED);
            String text = text(pdf);
            int at = 0;
            for (String part :
                    List.of(
                            "Exhibits chosen by the analyst",
                            "What fennel did first",
                            "The words of the answer",
                            "Written in one go by fennel.",
                            "The account",
                            "The thread",
                            "The timeline of",
                            "The graph of")) {
                int found = text.indexOf(part, at);
                assertTrue(found > at, part);
                at = found;
            }
            assertTrue(text.contains(session.action(2).provenance().exhibit().sha256()));
            assertEquals("", Conformance.complaints(pdf));
            assertTrue(new VerifyReport(FACE).run(folder.resolve("report.pdf")).ok());
            assertArrayEquals(pdf, report(session, NAMED));
        }
    }

    @Test
    void namesWordsAndHoursStayOutOfAMaskedReport() throws Exception {
        try (CaseSession session = session()) {
            byte[] pdf = report(session, MASKED);
            String all = new String(pdf, StandardCharsets.ISO_8859_1) + text(pdf);
            for (String gone :
                    List.of("fennel", "otter", "sorrel", "lantern", "I object", "14:31")) {
                assertFalse(all.contains(gone), gone);
            }
            assertTrue(text(pdf).contains("The words of the answer"));
            assertEquals("", Conformance.complaints(pdf));
            assertTrue(new VerifyReport(FACE).run(folder.resolve("report.pdf")).ok());
        }
    }

    @Test
    void aPictureOfAReportThatNamesAccountsMasksBystanders() throws Exception {
        try (CaseSession session = session()) {
            String all = new String(report(session, NAMED), StandardCharsets.ISO_8859_1);
            assertTrue(all.contains("\"text\":\"github:fennel\""));
            assertTrue(all.contains("\"text\":\"github:bystander\""));
            assertFalse(all.contains("\"text\":\"github:sorrel\""));
        }
    }

    @Test
    void aPictureHasTheRulersThatLayOnTheTimeline() throws Exception {
        try (CaseSession session = session()) {
            String trigger = session.data().id(1);
            Measures.of(session).keep(trigger, 3_600_000_000L, DAY, "read in the window");
            for (ReportRequest request : List.of(NAMED, MASKED)) {
                String all = new String(report(session, request), StandardCharsets.ISO_8859_1);
                assertTrue(all.contains("\"text\":\"40 m: 1 reaction, 1 account; "), "laid");
                assertTrue(all.contains("\"text\":\"1 h: 1\""), "kept");
            }
        }
    }

    @Test
    void aCaptionThatAccusesStopsTheReport() throws Exception {
        try (CaseSession session = session()) {
            Basket basket = Basket.of(session);
            basket.caption(basket.items().getFirst().number(), "The liar answers");
            CaseException refused = assertThrows(CaseException.class, () -> report(session, NAMED));
            assertTrue(String.valueOf(refused.getMessage()).contains("A caption"));
        }
    }
}
