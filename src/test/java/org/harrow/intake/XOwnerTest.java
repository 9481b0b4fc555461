package org.harrow.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.harrow.model.AccountRef;
import org.harrow.model.CaseException;
import org.harrow.model.Draft;
import org.harrow.model.IntakeRecord;
import org.harrow.model.Problem;
import org.junit.jupiter.api.Test;

/** Tweets name no author; the file beside them does, and nothing else of it is taken. */
class XOwnerTest {
    private static final String TWEETS =
            "window.YTD.tweets.part0 = [ {\"tweet\":{\"id_str\":\"2029905355600822272\","
                    + "\"created_at\":\"Fri Mar 06 13:02:05 +0000 2026\",\"full_text\":\"hello\"}} ]";
    private static final String OWNER =
            "window.YTD.account.part0 = [ {\"account\":{\"email\":\"a@b.example\","
                    + "\"username\":\"invented\",\"accountId\":\"77\"}} ]";

    private static Collected read(Map<String, String> members) throws IOException, CaseException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> member : new TreeMap<>(members).entrySet()) {
                zip.putNextEntry(new ZipEntry(member.getKey()));
                zip.write(member.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        Collected found = new Collected();
        found.read("archive.zip", out.toByteArray());
        return found;
    }

    @Test
    void isTheAccountOfTheFolderTheTweetsLieIn() throws IOException, CaseException {
        Collected found = read(Map.of("data/account.js", OWNER, "data/tweets.js", TWEETS));
        AccountRef account = Objects.requireNonNull(found.drafts().getFirst().deed().account());
        assertEquals(new AccountRef("x", "77", "invented", null, account.type()), account);
        assertTrue(found.problems.getFirst().reason().contains("is not kept"));
        Collected apart = read(Map.of("account.js", OWNER, "data/tweets.js", TWEETS));
        assertNull(apart.drafts().getFirst().deed().account());
    }

    @Test
    void isFoundInATarWhereverItLies() throws IOException, CaseException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(out)) {
            for (String name : List.of("x/data/tweets.js", "x/data/account.js")) {
                byte[] text =
                        (name.endsWith("tweets.js") ? TWEETS : OWNER)
                                .getBytes(StandardCharsets.UTF_8);
                TarArchiveEntry entry = new TarArchiveEntry(name);
                entry.setSize(text.length);
                tar.putArchiveEntry(entry);
                tar.write(text);
                tar.closeArchiveEntry();
            }
        }
        Collected found = new Collected();
        found.read("archive.tar", out.toByteArray());
        AccountRef account = Objects.requireNonNull(found.drafts().getFirst().deed().account());
        assertEquals("77", account.stableId());
    }

    /** So that a case has both tellings of one action, in whatever order they came. */
    @Test
    void makesTheSameBytesARecordOfTheirOwn() throws IOException, CaseException {
        Collected known = read(Map.of("data/account.js", OWNER, "data/tweets.js", TWEETS));
        Collected unknown = read(Map.of("data/tweets.js", TWEETS));
        assertEquals(1, known.records.size() * unknown.records.size());
        assertTrue(!keys(known).equals(keys(unknown)), "one record");
        assertEquals(actions(known), actions(unknown));
        assertEquals(List.of(), unknown.problems.stream().map(Problem::reason).toList());
    }

    private static List<String> keys(Collected found) {
        return found.records.stream().map(IntakeRecord::key).toList();
    }

    private static List<String> actions(Collected found) {
        return found.drafts().stream().map(Draft::key).collect(Collectors.toList());
    }
}
