package org.harrow.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.harrow.model.Ledger;
import org.harrow.model.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Broken, huge, lying and malicious files: what is kept, what is refused, and where it stood. */
class HostileInputTest {
    private static final String EVENT =
            "{\"id\":\"%1$d\",\"type\":\"IssueCommentEvent\",\"actor\":{\"id\":%1$d,\"login\":\"u%1$d\"},"
                    + "\"repo\":{\"id\":1,\"name\":\"o/r\"},\"payload\":{\"action\":\"created\",\"issue\":"
                    + "{\"number\":1,\"user\":{\"login\":\"o\",\"id\":9}},\"comment\":{\"id\":%1$d,\"user\":"
                    + "{\"login\":\"u%1$d\",\"id\":%1$d},\"created_at\":\"2026-01-02T00:00:00Z\",\"body\":"
                    + "\"text %1$d\"}},\"public\":true,\"created_at\":\"2026-01-02T00:00:01Z\"}";

    private static final String ITEM =
            "<rss version='2.0'><channel><item><title>&x;</title><link>https://e.example/1</link>"
                    + "<pubDate>Wed, 11 Feb 2026 10:00:00 GMT</pubDate></item></channel></rss>";

    /** Ways to spoil the second of three lines; the first and third must not suffer. */
    static List<String[]> spoilt() {
        String public1 = "\"public\":true";
        return List.of(
                new String[] {public1, "\"public\":" + "[".repeat(600) + "]".repeat(600)},
                new String[] {public1, "\"public\":" + "[".repeat(200_000) + "]".repeat(200_000)},
                new String[] {public1, public1 + ",\"id\":\"9\""},
                new String[] {"\"number\":1", "\"number\":NaN"},
                new String[] {"\"number\":1", "\"number\":1" + "0".repeat(100)},
                new String[] {"\"number\":1", "\"number\":01"},
                new String[] {"\"number\":1", "\"number\":1e1000000000"},
                new String[] {"text 2", "text\u0001 2"},
                new String[] {"text 2", "\u00ff\u00fe\u00c0\u0080"},
                new String[] {"text 2", "\u00c0\u00af"},
                new String[] {"text 2", "\u00ed\u00a0\u0080"},
                new String[] {public1, public1 + "} {\"x\":1"},
                new String[] {"text 2", "x".repeat(5_000_000)},
                new String[] {"text 2", "x".repeat(20_000_000)});
    }

    @ParameterizedTest
    @MethodSource("spoilt")
    void oneBadLineHarmsNoOther(String was, String now) throws Exception {
        String text = event(1) + "\n" + event(2).replace(was, now) + "\n" + event(3) + "\n";
        Collected found = new Collected();
        // Latin-1 turns each character into the byte that is meant.
        FormatMatch match = found.read("a.ndjson", text.getBytes(StandardCharsets.ISO_8859_1));
        assertEquals("github.events", match.format());
        assertEquals(new Ledger(3, 2, 0, 1, 0), found.ledger());
        Problem problem = found.problems.getFirst();
        assertEquals(event(1).length() + 1, problem.place().offset());
        assertEquals(2, problem.line());
        assertEquals(1, found.problems.size());
    }

    @Test
    void aHalfLineIsRejectedAndTheRestGoesOn() throws Exception {
        String head = (event(1) + "\n" + event(2)).substring(0, event(1).length() + 50);
        Collected found = read("a.ndjson", head + "\n" + head);
        assertEquals(new Ledger(4, 1, 1, 2, 0), found.ledger());
    }

    @Test
    void aLoneSurrogateIsShownAsTheReplacementCharacter() throws Exception {
        Collected found = read("a.ndjson", event(1).replace("text 1", "\\ud800 lone"));
        assertEquals("\ufffd lone", found.drafts().getFirst().content().text());
    }

    @Test
    void fourHundredLevelsAreStillRead() throws Exception {
        String deep = "\"public\":" + "[".repeat(400) + "]".repeat(400);
        Collected found = read("a.ndjson", event(1).replace("\"public\":true", deep));
        assertEquals(new Ledger(1, 1, 0, 0, 0), found.ledger());
    }

    @Test
    void aMarkAndWindowsLineEndsAreNoDamage() throws Exception {
        String text = "\ufeff" + event(1) + "\r\n" + event(2) + "\r\n";
        Collected found = read("a.ndjson", text);
        assertEquals(new Ledger(2, 2, 0, 0, 0), found.ledger());
        assertEquals(3, found.records.getFirst().place().offset());
    }

    @Test
    void whatIsNoExportIsRefusedWithASentence() throws Exception {
        assertRefused("", "empty");
        assertRefused("%PDF-1.7\n\u0000\u0001\u0002", "PDF");
        assertRefused("[] {}  garbage", "not valid JSON from byte 7");
        assertRefused("[".repeat(200_000), "not valid JSON");
        assertRefused("<html><body>no feed</body></html>", "web page");
        assertRefused("just words", "not a format");
    }

    @Test
    void garbageAfterAnObjectIsRejected() throws Exception {
        Collected found = read("a.json", event(1) + " garbage");
        assertEquals(new Ledger(2, 1, 0, 1, 0), found.ledger());
        assertEquals(event(1).length() + 1, found.problems.getFirst().place().offset());
    }

    @Test
    void aDocumentTypeIsRefusedBeforeAnythingIsRead() throws Exception {
        assertRefused(
                "<?xml version=\"1.0\"?><!DOCTYPE r [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                        + ITEM,
                "DOCTYPE");
        assertRefused("<!DOCTYPE l [<!ENTITY a \"aa\"><!ENTITY x \"&a;&a;\">]>" + ITEM, "DOCTYPE");
    }

    @Test
    void anEntityThatIsNotDeclaredRejectsItsItem() throws Exception {
        Collected found = read("a.xml", ITEM);
        assertEquals(new Ledger(1, 0, 0, 1, 0), found.ledger());
    }

    @Test
    void aCutStreamKeepsWhatCameBeforeAndSaysSo() throws Exception {
        byte[] packed = gzip(lines(1, 500));
        Collected found = new Collected();
        found.read("a.gz", Arrays.copyOf(packed, packed.length - 40));
        assertTrue(found.ledger().stored() > 450, found.ledger().toString());
        assertTrue(found.problems.getLast().reason().contains("ends early"));
    }

    @Test
    void bytesAfterAPackedStreamAreNoticed() throws Exception {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(gzip(lines(1, 20)));
        file.writeBytes(gzip(lines(21, 40)));
        file.writeBytes("GARBAGE".getBytes(StandardCharsets.US_ASCII));
        Collected found = new Collected();
        found.read("a.gz", file.toByteArray());
        assertEquals(new Ledger(40, 40, 0, 0, 0), found.ledger());
        assertTrue(found.problems.getFirst().reason().contains("Other bytes follow"));
    }

    @Test
    void aBombIsRefusedWhole() throws Exception {
        Collected found = new Collected();
        FormatMatch match = found.read("a.gz", gzip(" ".repeat(100_000_000)));
        assertNull(match.format());
        assertTrue(reason(match).contains("100 times"), reason(match));
        assertEquals(Ledger.EMPTY, found.ledger());
    }

    @Test
    void aBombInAZipIsRefusedBeforeAnythingIsRead() throws Exception {
        byte[] zip =
                zip(List.of("good.json", "bomb.json"), List.of(event(1), " ".repeat(80_000_000)));
        Collected found = new Collected();
        assertTrue(found.read("a.zip", zip).isRefused());
        assertEquals(Ledger.EMPTY, found.ledger());
    }

    @Test
    void tooManyMembersAreRefusedWhole() throws Exception {
        List<String> names = Stream.iterate(0, i -> i + 1).limit(10_001).map(i -> "f" + i).toList();
        Collected found = new Collected();
        FormatMatch match = found.read("a.zip", zip(names, List.of(event(1))));
        assertTrue(reason(match).contains("10000"), reason(match));
        assertEquals(Ledger.EMPTY, found.ledger());
    }

    @Test
    void namesInAnArchiveAreLabelsAndAnArchiveInsideIsNotOpened() throws Exception {
        String inner =
                new String(zip(List.of("x"), List.of(event(1))), StandardCharsets.ISO_8859_1);
        byte[] zip = zip(List.of("../../evil.json", "inner.zip"), List.of(event(1), inner));
        Collected found = new Collected();
        assertFalse(found.read("a.zip", zip).isRefused());
        assertEquals("../../evil.json", found.records.getFirst().entry());
        assertEquals("inner.zip", found.problems.getFirst().entry());
        assertTrue(found.problems.getFirst().reason().contains("archive inside an archive"));
    }

    private static void assertRefused(String text, String because) throws Exception {
        Collected found = new Collected();
        FormatMatch match = found.read("a.json", text.getBytes(StandardCharsets.UTF_8));
        assertNull(match.format());
        assertTrue(reason(match).contains(because), reason(match));
        assertEquals(Ledger.EMPTY, found.ledger());
    }

    private static String reason(FormatMatch match) {
        Problem refusal = match.refusal();
        return refusal == null ? "not refused" : refusal.reason();
    }

    private static Collected read(String name, String text) throws Exception {
        Collected found = new Collected();
        found.read(name, text.getBytes(StandardCharsets.UTF_8));
        return found;
    }

    private static String event(int number) {
        return EVENT.replace("%1$d", Integer.toString(number));
    }

    private static String lines(int first, int last) {
        StringBuilder text = new StringBuilder();
        for (int i = first; i <= last; i++) {
            text.append(event(i)).append('\n');
        }
        return text.toString();
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }

    /** Members with these names; the last content serves all that follow. */
    private static byte[] zip(List<String> names, List<String> contents) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < names.size(); i++) {
                zip.putNextEntry(new ZipEntry(names.get(i)));
                String content = contents.get(Math.min(i, contents.size() - 1));
                zip.write(content.getBytes(StandardCharsets.ISO_8859_1));
            }
        }
        return out.toByteArray();
    }
}
