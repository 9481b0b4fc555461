package org.harrow.intake;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.harrow.intake.table.Mapping;
import org.harrow.model.CaseException;
import org.harrow.model.Draft;
import org.harrow.model.Kind;
import org.harrow.model.TimeInterval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables that somebody describes with a mapping of their own. */
class MappingTest {
    private static final String FORUM =
            """
            {"name": "forum", "zone": "Europe/Berlin", "time": "{when}", "account": "{who}",
             "artifact": "table:topic/{topic}", "text": "{what}", "attributes": {"likes": "{likes}"},
             "actions": [
               {"when": {"deleted": "true"}, "kind": "deleted"},
               {"when": {"parent": "*"}, "kind": "commented", "reply_to": "table:post/{parent}"},
               {"kind": "posted"}]}
            """;

    private final Collected found = new Collected();

    @Test
    void readsATableAsItsMappingSays() throws Exception {
        read(
                FORUM,
                "when;who;topic;what;likes;deleted;parent\n"
                        + "2026-01-10 12:00:00;mona;7;Hello;3;no;\n"
                        + "2026-07-10 12:00:00;hubert;7;\"Two\nlines; and a mark\";0;False;1\n"
                        + "2026-07-10 12:00;mona;7;;;TRUE;1\n");
        List<Draft> drafts = found.drafts();
        assertEquals(
                List.of(Kind.POSTED, Kind.COMMENTED, Kind.DELETED),
                drafts.stream().map(draft -> draft.deed().kind()).toList());
        assertEquals("2026-01-10T11:00:00Z", lo(drafts.get(0)));
        assertEquals("2026-07-10T10:00:00Z", lo(drafts.get(1)));
        assertEquals("Two\nlines; and a mark", drafts.get(1).content().text());
        assertEquals("table:post/1", drafts.get(1).content().replyTo());
        assertEquals("0", drafts.get(1).content().attributes().get("likes"));
        assertEquals("minute", drafts.get(2).stamp().precision().id());
    }

    @Test
    void anHourThatAZoneHasTwiceIsAsWideAsBoth() throws Exception {
        read(FORUM, "when,who,topic,what,likes,deleted,parent\n2026-10-25 02:30:00,a,1,,,,\n");
        TimeInterval at = requireNonNull(found.drafts().getFirst().stamp().at());
        assertEquals("2026-10-25T00:30:00Z", TimeInterval.format(at.lo()));
        assertEquals("2026-10-25T01:30:00.999999Z", TimeInterval.format(at.hi()));
    }

    @Test
    void anHourThatAZoneDoesNotHaveIsUndated() throws Exception {
        read(FORUM, "when,who,topic,what,likes,deleted,parent\n2026-03-29 02:30:00,a,1,,,,\n");
        assertEquals(1, found.ledger().undated());
    }

    @ParameterizedTest
    @CsvSource({
        "1770769000, second, 2026-02-11T00:16:40Z",
        "1770769000123, millisecond, 2026-02-11T00:16:40.123000Z",
        "1770769000123456, microsecond, 2026-02-11T00:16:40.123456Z",
        "1770769000.5, millisecond, 2026-02-11T00:16:40.500000Z",
        "1770769000.0, second, 2026-02-11T00:16:40Z",
        "2026-02-11T01:16:40+01:00, second, 2026-02-11T00:16:40Z",
        "2026-02-11, day, 2026-02-11T00:00:00Z",
    })
    void tellsTheUnitOfATimeByItsShape(String raw, String precision, String expected)
            throws Exception {
        read(
                "{\"name\":\"t\",\"kind\":\"posted\",\"artifact\":\"url:{u}\",\"time\":\"{t}\"}",
                "t\tu\n" + raw + "\thttps://Example.org/x\n");
        Draft draft = found.drafts().getFirst();
        assertEquals(expected, lo(draft));
        assertEquals(precision, draft.stamp().precision().id());
        assertEquals("url:https://example.org/x", draft.deed().artifact());
    }

    @ParameterizedTest
    @ValueSource(strings = {".", "..", "-", "99999999999999999999999999.5", "1e9", "24:00", "+"})
    void whatIsNoTimeIsUndated(String raw) throws Exception {
        read(
                "{\"name\":\"t\",\"kind\":\"posted\",\"artifact\":\"table:{u}\",\"time\":\"{t}\"}",
                "t\tu\n" + raw + "\t1\n");
        assertEquals(1, found.ledger().undated());
    }

    @Test
    void readsATableWithoutNamesAndTimesByAPattern() throws Exception {
        read(
                "{\"name\":\"t\",\"header\":[\"day\",\"who\",\"item\"],\"kind\":\"liked\",\"zone\":\"+02:00\",\"time\":\"{day}\",\"time_pattern\":\"d"
                        + " MMM yyyy HH:mm\",\"account\":\"{who}\",\"artifact\":\"table:{item}\"}",
                "3 Feb 2026 01:15,mona,9\n13 Mar 2026 23:59,hubert,9\n");
        assertEquals(2, found.ledger().stored());
        assertEquals("2026-02-02T23:15:00Z", lo(found.drafts().getFirst()));
    }

    @Test
    void readsLinesOfJsonByPathsOfMembers() throws Exception {
        read(
                "{\"name\":\"t\",\"kind\":\"posted\",\"time\":\"{at}\",\"account_id\":\"{by.id}\","
                        + "\"artifact\":[\"table:{slug}\",\"table:{id}\"],\"links\":\"{tags}\"}",
                "{\"id\":1,\"at\":1770769000,\"by\":{\"id\":12345678901234567890}}\n"
                        + "{\"id\":2,\"at\":1770769001,\"by\":{\"id\":5},\"slug\":\"s\",\"tags\":[\"https://a.example/\"]}\n"
                        + "{\"id\":3,\"at\":\n");
        assertEquals(
                "12345678901234567890",
                requireNonNull(found.drafts().get(0).deed().account()).stableId());
        assertEquals("table:s", found.drafts().get(1).deed().artifact());
        assertEquals(List.of("url:https://a.example/"), found.drafts().get(1).content().links());
        assertEquals(1, found.ledger().rejected());
    }

    @Test
    void refusesATableThatLacksAColumnAndNamesThoseItHas() throws Exception {
        FormatMatch match = read(FORUM, "when,who,topic\n2026-01-01,a,1\n");
        assertTrue(match.isRefused());
        String reason = requireNonNull(match.refusal()).reason();
        assertTrue(
                reason.contains("needs a column") && reason.contains("topic, when, who"), reason);
        assertTrue(found.records.isEmpty());
    }

    @Test
    void refusesWhatIsNoTable() throws Exception {
        assertTrue(read(FORUM, "<html></html>").isRefused());
        assertTrue(read(FORUM, "one word").isRefused());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[] | no JSON object",
                "{\"name\":\"a\" | not valid JSON",
                "{\"kind\":\"posted\",\"artifact\":\"x\"} | no \"name\"",
                "{\"name\":\"a\"} | needs a \"kind\"",
                "{\"name\":\"a\",\"venue\":\"tiktok\"} | no venue",
                "{\"name\":\"a\",\"colour\":1} | means nothing",
                "{\"name\":\"a\",\"zone\":\"Mars\"} | no time zone",
                "{\"name\":\"a\",\"clock\":\"sundial\"} | no clock",
                "{\"name\":\"a\",\"time_pattern\":\"qqqqqqq\"} | no pattern",
                "{\"name\":\"a\",\"kind\":\"posted\",\"artifact\":\"x{\"} | brace",
            })
    void saysWhatIsWrongWithAMapping(String json, String expected) {
        CaseException e = assertThrows(CaseException.class, () -> Mapping.parse(json));
        String sentence = requireNonNull(e.getMessage());
        assertTrue(sentence.contains(expected), sentence);
    }

    private FormatMatch read(String mapping, String table) throws CaseException {
        return found.read(
                "t",
                table.getBytes(StandardCharsets.UTF_8),
                new IntakeOptions(null, Mapping.parse(mapping)));
    }

    private static String lo(Draft draft) {
        return TimeInterval.format(requireNonNull(draft.stamp().at()).lo());
    }
}
