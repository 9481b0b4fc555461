package org.harrow.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.harrow.model.CaseException;
import org.harrow.model.Exhibit;
import org.harrow.report.Commitments;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a report promises to those who do not have Harrow, tried with the tools it names. */
class OpeningTest {
    @TempDir private Path folder = Path.of("");

    private CaseSession session() throws Exception {
        return WickCase.open(folder);
    }

    private Path report(CaseSession session, String name) throws Exception {
        WickCase.report(session, name.isEmpty() ? WickCase.MASKED : WickCase.NAMED, folder);
        return folder.resolve("report.pdf");
    }

    private String shell(String command) throws Exception {
        Process process =
                new ProcessBuilder("bash", "-c", command)
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), out);
        return out;
    }

    @Test
    void oneMaskedNameIsOpenedAndNoOther() throws Exception {
        try (CaseSession session = session()) {
            Path masked = report(session, "");
            Opening opened = Opening.of(session, "github:fennel", masked);
            String digits = opened.commitment();
            assertEquals(
                    "github:account-" + digits.substring(0, 4) + "-" + digits.substring(4, 8),
                    opened.label());
            assertEquals(opened.commitment(), Commitments.of(opened.salt(), "github:fennel"));
            assertTrue(shell(opened.command()).startsWith(opened.commitment()));
            Opening other = Opening.of(session, "github:otter", masked);
            assertNotEquals(opened.salt(), other.salt());
            String raw = Files.readString(masked, StandardCharsets.ISO_8859_1);
            assertFalse(raw.contains(opened.salt()));
            assertThrows(CaseException.class, () -> Opening.of(session, "github:nobody", masked));
        }
    }

    @Test
    void oneRecordOfAMaskedReportIsOpened() throws Exception {
        try (CaseSession session = session()) {
            Path masked = report(session, "");
            Exhibit exhibit = session.findings().getFirst().support().exhibits().getFirst();
            Opening opened = Opening.of(session, exhibit.sha256(), masked);
            assertTrue(String.valueOf(opened.label()).startsWith("record "));
            assertTrue(shell(opened.command()).startsWith(opened.commitment()));
        }
    }

    @Test
    void theTwinAndAnExhibitAreCheckedWithoutHarrow() throws Exception {
        try (CaseSession session = session()) {
            Path named = report(session, "a test");
            String raw = Files.readString(named, StandardCharsets.ISO_8859_1);
            int at = raw.indexOf("twin SHA-256 ") + "twin SHA-256 ".length();
            String printed = raw.substring(at, at + 64);
            String grep = "LC_ALL=C grep -a '^{\"is\":\"' report.pdf | ";
            assertEquals(printed, shell(grep + "sha256sum").substring(0, 64));
            String openssl = "if command -v openssl >/dev/null; then openssl dgst -sha256; else ";
            assertTrue(shell(grep + "{ " + openssl + "sha256sum; fi; }").contains(printed));
            Exhibit exhibit = session.findings().getFirst().support().exhibits().getFirst();
            String cut =
                    "dd if=thread.txt bs=1 skip=%d count=%d 2>/dev/null | sha256sum"
                            .formatted(exhibit.place().offset(), exhibit.place().length());
            assertEquals(exhibit.sha256(), shell(cut).substring(0, 64));
        }
    }
}
