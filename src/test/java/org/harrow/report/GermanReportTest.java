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

class GermanReportTest {
    private static ReportInput in(String language, ReportInput input) {
        Heading h = input.heading();
        return new ReportInput(
                new Heading(
                        h.version(),
                        h.caseId(),
                        h.title(),
                        h.question(),
                        new Manner(h.identified(), language, null, null)),
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

    @Test
    void anotherLanguageIsRefused() {
        assertThrows(CaseException.class, () -> Tongue.of("fr"));
        assertThrows(CaseException.class, () -> Tongue.of("../x"));
    }
}
