package org.harrow.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.harrow.model.Finding;
import org.junit.jupiter.api.Test;

class ReportMakerTest {
    @Test
    void theTwinIsReadBackAsItWasWritten() throws Exception {
        byte[] twin = Twin.write(ReportSamples.identified());
        assertArrayEquals(twin, Twin.write(Twin.read(twin)));
    }

    @Test
    void conformsToPdfA3aAndPdfUa1() throws Exception {
        byte[] pdf = Reports.make(ReportSamples.identified());
        if (System.getProperty("report.out") != null) {
            java.nio.file.Files.write(java.nio.file.Path.of(System.getProperty("report.out")), pdf);
        }
        assertEquals("", Conformance.complaints(pdf));
    }

    @Test
    void theTextHoldsEveryFindingAndHash() throws Exception {
        ReportInput input = ReportSamples.identified();
        try (PDDocument document = Loader.loadPDF(Reports.make(input))) {
            String text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            assertTrue(text.contains(ReportSamples.finding().headline().summary()));
            for (var exhibit : ReportSamples.exhibits()) {
                assertTrue(text.contains(exhibit.sha256()), exhibit::sha256);
            }
            assertTrue(text.contains(input.custody().head()));
        }
    }

    @Test
    void aFindingToldBrieflyStillHasItsNumbersAndHashes() throws Exception {
        Finding one = ReportSamples.finding();
        List<Finding> many = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            many.add(
                    new Finding(
                            "f" + i,
                            one.detector(),
                            new Finding.Headline(
                                    one.headline().grade(),
                                    one.headline().subjects(),
                                    "Summary number " + i + "."),
                            one.measurement(),
                            one.support()));
        }
        byte[] pdf = Reports.make(ReportSamples.input("Many", many));
        assertEquals("", Conformance.complaints(pdf));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            String text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            for (int i = 0; i < many.size(); i++) {
                assertTrue(text.contains("Summary number " + i + "."));
                for (int j = 0; j < one.support().exhibits().size(); j++) {
                    String label = "E" + (i + 1) + "." + (j + 1);
                    assertTrue(text.contains(label + " "), label);
                }
            }
            String hash = one.support().exhibits().getFirst().sha256();
            assertTrue(text.split(hash, -1).length > many.size());
        }
    }

    @Test
    void theBytesDependOnNeitherLocaleNorZone() throws Exception {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        byte[] here = Reports.make(ReportSamples.identified());
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            TimeZone.setDefault(TimeZone.getTimeZone("America/St_Johns"));
            assertArrayEquals(here, Reports.make(ReportSamples.identified()));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void hostileTextNeitherBreaksThePagesNorBecomesMarkup() throws Exception {
        String hostile =
                "</p><script>x</script>&amp;\u202e\u0000\ud800"
                        + "e\u0301".repeat(9)
                        + "W".repeat(3_000);
        byte[] pdf = Reports.make(ReportSamples.input(hostile, List.of(ReportSamples.finding())));
        assertEquals("", Conformance.complaints(pdf));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            String text = new PDFTextStripper().getText(document).replaceAll("\\s", "");
            assertTrue(text.contains("<script>x</script>&amp;[U+202E][U+0000]\ufffd"));
        }
    }

    @Test
    void rightToLeftAndEastAsianNamesArePrinted() throws Exception {
        String names =
                "\u05e9\u05dc\u05d5\u05dd \u0641\u062a\u064a\u0644 \u706f\u82af \u30e9\u30f3\u30d7 \ub4f1\ubd88 \ud83d\udd6f";
        byte[] pdf = Reports.make(ReportSamples.input(names, List.of(ReportSamples.finding())));
        assertEquals("", Conformance.complaints(pdf));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            String text = new PDFTextStripper().getText(document);
            for (String name :
                    List.of("\u706f\u82af", "\u30e9\u30f3\u30d7", "\ub4f1\ubd88", "[U+1F56F]")) {
                assertTrue(text.contains(name), name);
            }
        }
    }

    @Test
    void aCaseWithoutFindingsStillGivesAReport() throws Exception {
        byte[] pdf = Reports.make(ReportSamples.input("Nothing found", List.of()));
        assertEquals("", Conformance.complaints(pdf));
    }
}
