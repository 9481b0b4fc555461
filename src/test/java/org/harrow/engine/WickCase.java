package org.harrow.engine;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.harrow.model.Progress;
import org.harrow.paint.Face;

/** A pull request closed, and its author's link in the thread half an hour later. */
final class WickCase {
    static final Face FACE = Face.load();
    static final ReportRequest NAMED = new ReportRequest("a test", List.of());
    static final ReportRequest MASKED = new ReportRequest(null, List.of());

    private WickCase() {}

    /**
     * The case, with its findings.
     *
     * @param more records after those three
     */
    static CaseSession open(Path folder, String... more) throws Exception {
        CaseSession session = Cases.create(folder.resolve("case.harrow"));
        session.ask("Who answered the closure?");
        List<String> records =
                new ArrayList<>(
                        List.of(
                                "1|OPENED|fennel=1|github:lantern/wick#412|2026-03-02T13:00:00Z|A"
                                        + " change",
                                "2|CLOSED|otter=2|github:lantern/wick#412|2026-03-02T14:00:05Z|No,"
                                        + " thanks",
                                "3|COMMENTED|fennel=1|github:lantern/wick#412|2026-03-02T14:31:13Z|I"
                                        + " object"));
        records.addAll(List.of(more));
        Cases.load(session, Cases.file(folder, "thread.txt", records.toArray(String[]::new)));
        session.detect(DetectRequest.ALL, Progress.NONE);
        waive(session);
        return session;
    }

    /** Says why nobody is asked, without which no account may be named. */
    static void waive(CaseSession session) throws Exception {
        session.reportStatements().state("REPLY", "", Map.of("waived", "invented accounts"));
    }

    /** Writes {@code report.pdf} into the folder. */
    static byte[] report(CaseSession session, ReportRequest request, Path folder) throws Exception {
        Path out = folder.resolve("report.pdf");
        new ReportCase(session, FACE).write(request, out, Progress.NONE);
        return Files.readAllBytes(out);
    }

    /** What a reader sees, in one line. */
    static String text(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
