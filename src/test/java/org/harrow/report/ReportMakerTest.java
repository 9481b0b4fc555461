package org.harrow.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
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
}
