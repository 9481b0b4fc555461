package org.harrow.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.harrow.model.CaseException;
import org.harrow.model.Coverage;
import org.junit.jupiter.api.Test;

/** A file of everybody's events says which hours of GH Archive it holds; one account's does not. */
class ArchiveHoursTest {
    private static List<Coverage> coverage(int accounts) throws CaseException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 200; i++) {
            int who = i % accounts;
            String hour = i < 199 ? "05" : "06";
            lines.append("{\"id\":\"")
                    .append(i)
                    .append("\",\"type\":\"WatchEvent\",\"actor\":{\"id\":");
            lines.append(who).append(",\"login\":\"u").append(who);
            lines.append("\"},\"repo\":{\"id\":").append(who).append(",\"name\":\"o/r").append(who);
            lines.append("\"},\"payload\":{\"action\":\"started\"},\"created_at\":\"2026-01-01T");
            lines.append(hour).append(":00:00Z\"}\n");
        }
        Collected found = new Collected();
        found.read("hour.json", lines.toString().getBytes(StandardCharsets.UTF_8));
        return found.coverage;
    }

    @Test
    void namesTheHourAsTheArchiveDoes() throws CaseException {
        List<Coverage> rows = coverage(40);
        assertEquals(1, rows.size(), "an edge of one event is no hour: " + rows);
        assertEquals("gharchive:2026-01-01-5", rows.getFirst().artifact());
        assertEquals(199, rows.getFirst().imported());
    }

    @Test
    void saysNothingOfAFewAccountsEvents() throws CaseException {
        assertTrue(coverage(3).isEmpty());
    }
}
