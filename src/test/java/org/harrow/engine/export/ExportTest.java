package org.harrow.engine.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.harrow.engine.CaseSession;
import org.harrow.engine.DetectRequest;
import org.harrow.engine.ImportListener;
import org.harrow.engine.ImportReceipt;
import org.harrow.engine.ImportRequest;
import org.harrow.model.Account;
import org.harrow.model.CaseException;
import org.harrow.model.Finding;
import org.harrow.model.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportTest {
    private static final InstantSource CLOCK =
            InstantSource.fixed(Instant.parse("2026-03-01T12:00:00Z"));

    @TempDir Path folder;

    private CaseSession fill(String name, Path... files) throws CaseException {
        CaseSession session = CaseSession.create(folder.resolve(name), "A case", CLOCK);
        ImportReceipt receipt =
                session.importFiles(List.of(files), ImportRequest.DEFAULT, ImportListener.NONE);
        assertTrue(receipt.balanced());
        return session;
    }

    @Test
    void isTheSameAfterARoundTrip() throws CaseException, IOException {
        Path first = folder.resolve("first.ndjson");
        Path second = folder.resolve("second.ndjson");
        long actions;
        try (CaseSession session = fill("a.harrow", Path.of("sample-data/exports"))) {
            new ExportJob(session).write("ndjson", "a test", first);
            actions = session.info().actionCount();
        }
        try (CaseSession session = fill("b.harrow", first)) {
            assertEquals("harrow.ndjson", session.sources().getFirst().format());
            assertEquals(actions, session.info().actionCount());
            new ExportJob(session).write("ndjson", "a test", second);
            assertEquals("export", session.log().getLast().what());
            assertTrue(session.verify(Progress.NONE).ok());
        }
        assertEquals(-1, Files.mismatch(first, second));
        assertTrue(Files.size(first) > 100_000);
    }

    @Test
    void namesNobodyWithoutAReason() throws CaseException, IOException {
        Path out = folder.resolve("masked.ndjson");
        try (CaseSession session =
                fill("a.harrow", Path.of("sample-data/exports/github/siltline-pulls.zip"))) {
            new ExportJob(session).write("ndjson", null, out);
            String all = Files.readString(out);
            assertFalse(all.isEmpty());
            for (Account account : session.data().accounts()) {
                String login = account.id().substring(account.id().indexOf(':') + 1);
                assertFalse(login.length() > 5 && all.contains(login), account.id());
            }
            assertFalse(all.contains("siltline"));
            assertThrows(
                    CaseException.class, () -> new ExportJob(session).write("ndjson", " ", out));
            assertThrows(CaseException.class, () -> new ExportJob(session).write("tea", null, out));
            assertEquals(all, Files.readString(out));
        }
    }

    @Test
    void refusesLinesThatAreNotItsOwn() throws CaseException, IOException {
        Path file = folder.resolve("x.ndjson");
        String good =
                "{\"harrow\":1,\"key\":\"%1$s\",\"version\":\"%1$s\",\"kind\":\"posted\","
                        + "\"artifact\":\"hn:1\",\"at\":null,\"clock\":\"server\","
                        + "\"precision\":\"second\",\"exhibit\":{}}\n";
        String key = "0123456789abcdef0123456789abcdef";
        Files.writeString(
                file,
                good.replace("%1$s", key)
                        + good.replace("%1$s", "tea")
                        + good.replace("%1$s", key).replace("posted", "dreamt")
                        + good.replace("%1$s", key).replace("\"at\":null", "\"at\":[\"x\",\"y\"]")
                        + good.replace("%1$s", key).replace("\"harrow\":1", "\"harrow\":2"));
        try (CaseSession session = CaseSession.create(folder.resolve("c.harrow"), "x", CLOCK)) {
            ImportReceipt receipt =
                    session.importFiles(List.of(file), ImportRequest.DEFAULT, ImportListener.NONE);
            assertEquals(4, receipt.total().rejected());
            assertEquals(1, receipt.total().undated());
        }
    }

    @Test
    void theAbuseReportForTheClipboardIsMaskedAndAboutOneFinding() throws CaseException {
        try (CaseSession session =
                fill("a.harrow", Path.of("sample-data/exports/github/siltline-pulls.zip"))) {
            List<Finding> findings = session.detect(DetectRequest.ALL, Progress.NONE);
            Finding last = findings.getLast();
            String text = AbuseReport.masked(session, last.id());
            String login = last.headline().subjects().getFirst();
            assertTrue(text.startsWith("Subject: accounts github:account-"), text);
            assertFalse(text.contains(login.substring(login.indexOf(':') + 1)), text);
            assertEquals("export", session.log().getLast().what());
            assertThrows(CaseException.class, () -> AbuseReport.masked(session, "none"));
        }
    }
}
