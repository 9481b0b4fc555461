package org.harrow.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.harrow.model.CaseException;
import org.harrow.model.Coverage;
import org.harrow.model.IntakeRecord;
import org.junit.jupiter.api.Test;

/** Recorded answers are read as what they answer; their headers are evidence, no records. */
class ResponseTest {
    private static final String NEXT =
            "Link: <https://api.github.com/x?page=2>; rel=\"next\", <https://api.github.com/x?page=4>;"
                    + " rel=\"last\"\r\n";

    private static String head(String status, String more) {
        return "HTTP/1.1 " + status + "\r\nDate: Thu, 01 Jan 2026 10:00:00 GMT\r\n" + more + "\r\n";
    }

    private static String comment(int id) {
        return "{\"id\":"
                + id
                + ",\"issue_url\":\"https://api.github.com/repos/o/r/issues/1\",\"user\":null,"
                + "\"body\":\"b\",\"created_at\":\"2026-01-01T01:00:00Z\"}";
    }

    private static FormatMatch read(Collected found, String text) throws CaseException {
        return found.read("answer.json", text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void pointsIntoTheFileAsItWasSaved() throws CaseException {
        Collected found = new Collected();
        String text = head("301 Moved", "") + head("200 OK", "") + "[" + comment(1) + "]";
        assertEquals("github.rest", read(found, text).format());
        IntakeRecord record = found.records.getFirst();
        assertEquals(text.indexOf("{\"id\""), record.place().offset());
        assertEquals(List.of("headers"), found.coverage.stream().map(Coverage::what).toList());
        assertTrue(found.coverage.getFirst().note().startsWith("HTTP/1.1 200 OK; date: Thu"));
    }

    @Test
    void readsPagesWithTheirHeadersBetweenThem() throws CaseException {
        Collected found = new Collected();
        String first = head("200 OK", NEXT) + "[" + comment(1) + "," + comment(2) + "]";
        read(found, first + head("200 OK", "") + "[" + comment(3) + "]");
        assertEquals(3, found.records.size());
        assertTrue(found.problems.isEmpty(), found.problems.toString());
        assertTrue(found.coverage.stream().noneMatch(Coverage::isGap), "the last page is the end");
    }

    @Test
    void saysThatTheAnswerGoesOn() throws CaseException {
        Collected found = new Collected();
        read(found, head("200 OK", NEXT) + "[" + comment(1) + "]");
        Coverage gap = found.coverage.stream().filter(Coverage::isGap).findFirst().orElseThrow();
        assertEquals(Long.valueOf(4), gap.stated());
        assertTrue(gap.note().contains("https://api.github.com/x?page=2"), gap.note());
    }

    @Test
    void refusesTheAnswerOfAFailure() throws CaseException {
        FormatMatch match =
                read(new Collected(), head("404 Not Found", "") + "{\"message\":\"Not Found\"}");
        assertTrue(match.isRefused());
        assertTrue(String.valueOf(match.refusal()).contains("404 Not Found"));
    }

    @Test
    void keepsHeadersThatWereSavedBeside() throws CaseException {
        Collected found = new Collected();
        FormatMatch match =
                found.read(
                        "comments.json.headers",
                        head("200 OK", NEXT).getBytes(StandardCharsets.UTF_8));
        assertEquals("http.headers", match.format());
        assertEquals(1, found.records.size());
        assertTrue(found.drafts().isEmpty());
    }

    @Test
    void isNotMisledByHeadersThatNeverEnd() throws CaseException {
        assertTrue(
                read(new Collected(), "HTTP/1.1 200 OK\r\nDate: x\r\nno colon here\r\n")
                        .isRefused());
        assertTrue(read(new Collected(), "HTTP/1.1 200").isRefused());
    }
}
