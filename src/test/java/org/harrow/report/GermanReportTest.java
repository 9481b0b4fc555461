package org.harrow.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.harrow.model.CaseException;
import org.harrow.paint.Face;
import org.harrow.report.page.Tongue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GermanReportTest {
    private static ReportInput in(String language, ReportInput input) {
        Heading h = input.heading();
        return new ReportInput(
                new Heading(
                        h.version(),
                        h.caseId(),
                        h.title(),
                        h.question(),
                        new Manner(h.identified(), language, null, null, h.manner().times())),
                input.scope(),
                input.register(),
                input.results(),
                input.custody());
    }

    @Test
    void aGermanReportSpeaksGermanConformsAndVerifies() throws Exception {
        byte[] pdf = Reports.make(in("de", ReportSamples.identified()));
        assertEquals("", Conformance.complaints(pdf));
        assertEquals(
                List.of(),
                new ReportCheck(Face.load(), "0.1.0")
                        .check(pdf).stream().flatMap(r -> r.differences().stream()).toList());
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertEquals("de", document.getDocumentCatalog().getLanguage());
            String title = document.getDocumentInformation().getTitle();
            assertTrue(title.startsWith("Beweisbericht: "), title);
            String text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            for (String german :
                    List.of(
                            "1 Die Antwort",
                            "Die stärkste harmlose Erklärung",
                            "Ein Konto ist keine Person.",
                            "Recht auf Erwiderung",
                            "Seite 1 von")) {
                assertTrue(text.contains(german), german);
            }
            for (String english :
                    List.of("The answer", "What happened", "Import ledger", "Right of reply")) {
                assertFalse(text.contains(english), english);
            }
        }
    }

    @Test
    void evidenceIsNeverTranslated() throws Exception {
        Tongue german = Tongue.of("de");
        assertEquals("github:crab closed it", german.say("github:crab closed it"));
        assertEquals("Stufe A, ", german.say("Grade A, "));
        assertEquals("Über github:crab", german.say("About github:crab"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "github:crab's first content-linked action after github:o/r#1 was closed came 4 h"
                        + " later (server clock); one reaction cannot be told from chance."
                        + " | Die erste inhaltlich verbundene Handlung von github:crab, nachdem"
                        + " github:o/r#1 geschlossen wurde, kam 4 h später (Uhr des Servers); eine"
                        + " einzelne Reaktion lässt sich vom Zufall nicht unterscheiden.",
                "a and b may have one operator: the host a.example is, by the venue's own rule, that"
                        + " of b; their handles look the same. Only the analyst can link them."
                        + " | A und b haben womöglich denselben Betreiber: der Server a.example ist"
                        + " nach der eigenen Regel des Ortes der von b; ihre Namen sehen gleich aus."
                        + " Nur die bearbeitende Person kann sie verbinden.",
                "Something a later version says. | Something a later version says."
            })
    void sentencesOfDetectorsAreToldPieceByPiece(String english, String german) throws Exception {
        assertEquals(german, Tongue.of("de").tell(english));
    }

    @Test
    void anotherLanguageIsRefused() {
        assertThrows(CaseException.class, () -> Tongue.of("fr"));
        assertThrows(CaseException.class, () -> Tongue.of("../x"));
    }
}
