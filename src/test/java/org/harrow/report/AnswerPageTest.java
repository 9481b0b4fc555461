package org.harrow.report;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.harrow.model.Times;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Page 1 is the answer, whoever reads it in whatever language. */
class AnswerPageTest {
    private static final List<String> ENGLISH =
            List.of(
                    "What happened",
                    "By whose clock",
                    "The strongest innocent explanation",
                    "What is not known",
                    "page 1 of");
    private static final List<String> GERMAN =
            List.of(
                    "Was geschah",
                    "Nach wessen Uhr",
                    "Die stärkste harmlose Erklärung",
                    "Was nicht bekannt ist",
                    "Seite 1 von");

    @ParameterizedTest
    @CsvSource({"en, true", "en, false", "de, true", "de, false"})
    void holdsWhatHappenedByWhoseClockWhatElseExplainsItAndWhatIsNotKnown(
            String language, boolean named) throws Exception {
        ReportInput input = named ? ReportSamples.identified() : ReportSamples.masked();
        Heading h = input.heading();
        Manner manner =
                new Manner(
                        h.identified(), language, null, null, named ? Times.EXACT : Times.RELATIVE);
        ReportInput wanted =
                new ReportInput(
                        new Heading(h.version(), h.caseId(), h.title(), h.question(), manner),
                        input.scope(),
                        input.register(),
                        input.results(),
                        input.custody());
        String page = page(Reports.make(wanted), 2);
        for (String part : language.equals("en") ? ENGLISH : GERMAN) {
            assertTrue(page.contains(part), () -> part + " is not on page 1:\n" + page);
        }
    }

    private static String page(byte[] pdf, int number) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(number);
            stripper.setEndPage(number);
            return stripper.getText(document).replaceAll("\\s+", " ");
        }
    }
}
