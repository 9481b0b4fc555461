package org.harrow.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.harrow.report.Twin;
import org.harrow.report.page.Edition;
import org.harrow.report.page.ReportPages;
import org.harrow.report.page.Visible;
import org.harrow.report.seal.Authority;
import org.harrow.report.seal.KeyMaker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Every command that a report prints for those who do not have Harrow, run as it is printed. */
class WithoutHarrowTest {
    private static final Instant AT = Instant.parse("2026-03-05T10:00:00Z");

    @TempDir private Path folder = Path.of("");

    private String shell(String script) throws Exception {
        Process process =
                new ProcessBuilder("bash", "-c", script)
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), script + "\n" + out);
        return out;
    }

    private boolean has(String tool) throws Exception {
        return shell("command -v " + tool + " || true").contains(tool);
    }

    /** A machine without poppler takes the attachments out by other means. */
    private void attachments(byte[] pdf, String command) throws Exception {
        if (has("pdfdetach")) {
            shell(command);
            return;
        }
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDEmbeddedFilesNameTreeNode files =
                    document.getDocumentCatalog().getNames().getEmbeddedFiles();
            for (var file : Objects.requireNonNull(files.getNames()).values()) {
                Files.write(
                        folder.resolve(file.getFilename()), file.getEmbeddedFile().toByteArray());
            }
        }
    }

    /** The lines that are set as commands, in the order of the pages. */
    private List<String> printed() throws Exception {
        byte[] twin = Files.readAllBytes(folder.resolve(Twin.NAME));
        NodeList all =
                new ReportPages(new Visible(c -> true), "")
                        .write(Twin.read(twin), new Edition("H-1", "00", List.of()), Map.of())
                        .getElementsByTagName("p");
        List<String> out = new ArrayList<>();
        for (int i = 0; i < all.getLength(); i++) {
            if (((Element) all.item(i)).getAttribute("class").equals("command")) {
                out.add(all.item(i).getTextContent());
            }
        }
        return out;
    }

    private byte[] sealed(CaseSession session) throws Exception {
        WickCase.report(session, WickCase.NAMED, folder);
        Path report = folder.resolve("report.pdf");
        Path p12 = folder.resolve("key.p12");
        Files.write(
                p12,
                KeyMaker.write(KeyMaker.make(KeyMaker.Kind.P256, "A. Analyst", AT), new char[0]));
        SealReport seal = new SealReport(session);
        seal.sign(report, p12, "", AT);
        return Files.readAllBytes(report);
    }

    @Test
    void everyPrintedCommandSaysWhatTheReportSays() throws Exception {
        try (CaseSession session = WickCase.open(folder)) {
            byte[] signed = sealed(session);
            attachments(signed, "pdfdetach -saveall report.pdf");
            List<String> lines = printed();
            assertEquals("pdfdetach -saveall report.pdf", lines.getFirst());
            String sums = shell(lines.get(1));
            assertTrue(sums.contains("harrow-report.ndjson: OK"), sums);
            assertTrue(sums.contains("S1-thread.txt: OK"), sums);
            String twin = shell(lines.get(2)).substring(0, 64);
            assertTrue(shell(lines.get(3)).startsWith(twin));
            int dd = 5;
            assertEquals(lines.get(dd + 1), shell(lines.get(dd)).substring(0, 64));
            if (has("openssl")) {
                assertTrue(shell(lines.get(4)).contains(twin));
                assertTrue(
                        shell(seal(lines, "openssl cms")).contains("Verification successful"),
                        "the signature");
                stamped(session, lines);
            }
            if (has("pdfsig")) {
                String said = shell(lines.get(dd + 2));
                assertTrue(said.contains("A. Analyst") && said.contains("is Valid"), said);
            }
        }
    }

    private void stamped(CaseSession session, List<String> lines) throws Exception {
        Path report = folder.resolve("report.pdf");
        Path request = folder.resolve("r.tsq");
        Path answer = folder.resolve("r.tsr");
        SealReport.request(report, request);
        Files.write(answer, Authority.answer(Files.readAllBytes(request)));
        new SealReport(session).attach(report, answer);
        shell("openssl ts -reply -in r.tsr -token_out -out r.der");
        shell("openssl pkcs7 -inform DER -in r.der -print_certs -out authority.pem");
        String at = " -attime " + Authority.AT.getEpochSecond();
        String said = shell(seal(lines, "openssl ts") + at);
        assertTrue(said.contains("Verification: OK"), said);
        String before = seal(lines, "openssl cms").replace("| tail -1 |", "| tail -2 | head -1 |");
        assertTrue(shell(before).contains("Verification successful"), before);
    }

    /** The lines that cut the seal out, and the one that checks it. */
    private static String seal(List<String> lines, String check) {
        int start = 0;
        while (!lines.get(start).startsWith("set --")) {
            start++;
        }
        return String.join("\n", lines.subList(start, start + 3))
                + "\n"
                + lines.stream()
                        .filter(l -> l.startsWith(check + " -verify"))
                        .findFirst()
                        .orElse("");
    }
}
