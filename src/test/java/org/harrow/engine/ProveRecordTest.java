package org.harrow.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.harrow.model.CaseException;
import org.harrow.model.Progress;
import org.harrow.paint.Face;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProveRecordTest {
    private static final Face FACE = Face.load();

    @TempDir private Path folder = Path.of("");

    private CaseSession session() throws CaseException {
        CaseSession session =
                CaseSession.create(
                        folder.resolve("a.harrow"),
                        "Sample",
                        InstantSource.fixed(Instant.parse("2026-05-20T12:00:00Z")));
        session.importFiles(
                List.of(Path.of("sample-data/exports/github/pull-2391.timeline.json")),
                ImportRequest.DEFAULT,
                ImportListener.NONE);
        return session;
    }

    private static String recipe() throws Exception {
        String page = Files.readString(Path.of("docs/reports.md"));
        int from = page.indexOf("```bash\n") + 8;
        return page.substring(from, page.indexOf("```", from));
    }

    private List<String> shell(String command) throws Exception {
        Process process =
                new ProcessBuilder("bash", "-c", command)
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), out);
        return out.lines().toList();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void everyRecordIsProvedByHarrowAndByTheRecipe(boolean masked) throws Exception {
        Path file = folder.resolve("exhibit.proof");
        try (CaseSession session = session()) {
            List<String> leaves = new ReportRecords(session).leaves();
            assertTrue(leaves.size() > 20);
            for (int i : new int[] {0, 1, leaves.size() / 2, leaves.size() - 1}) {
                String hash = leaves.get(i).split("\n", -1)[3];
                String root = new ProveRecord(session).write(hash, masked, file);
                assertTrue(new VerifyReport(FACE).run(file).ok());
                assertEquals(List.of(hash, hash, root, root), shell(recipe()));
            }
        }
    }

    @Test
    void theRootIsTheOneThatAReportPrintsAndNoByteCanChange() throws Exception {
        Path file = folder.resolve("exhibit.proof");
        Path report = folder.resolve("report.pdf");
        try (CaseSession session = session()) {
            String hash = new ReportRecords(session).leaves().get(3).split("\n", -1)[3];
            String root = new ProveRecord(session).write(hash, false, file);
            WickCase.waive(session);
            new ReportCase(session)
                    .write(new ReportRequest("a test", List.of()), report, Progress.NONE);
            assertTrue(Files.readString(report, StandardCharsets.ISO_8859_1).contains(root));
            assertThrows(
                    CaseException.class,
                    () -> new ProveRecord(session).write("ab".repeat(32), false, file));
        }
        byte[] proof = Files.readAllBytes(file);
        String said = new VerifyReport(FACE).run(file).checks().getFirst().name();
        List<String> unnoticed = new ArrayList<>();
        for (int i = 0; i < proof.length; i++) {
            byte[] changed = proof.clone();
            changed[i] ^= 1;
            Files.write(file, changed);
            try {
                Verification found = new VerifyReport(FACE).run(file);
                if (found.ok() && !found.checks().getFirst().name().equals(said)) {
                    continue; // size and root are said, to be compared
                }
                if (found.ok()) {
                    unnoticed.add(line(proof, i));
                }
            } catch (CaseException refused) {
                assertFalse(String.valueOf(refused.getMessage()).isEmpty());
            }
        }
        // The name of the file is told, not proved: the source's hash is.
        assertEquals(List.of("file"), unnoticed.stream().distinct().toList());
    }

    /** The first word of the line in which a byte stands. */
    private static String line(byte[] proof, int at) {
        String text = new String(proof, StandardCharsets.ISO_8859_1);
        int from = text.lastIndexOf('\n', at - 1) + 1;
        return text.substring(from, text.indexOf(' ', from));
    }
}
