package org.harrow.ui.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.harrow.model.Coverage;
import org.harrow.model.ImportedFile;
import org.harrow.model.Ledger;
import org.harrow.model.Source;
import org.junit.jupiter.api.Test;

class VenueGapsTest {
    private static final Coverage THREAD =
            new Coverage("github:o/r#1", "comments", 3L, 0, "not exported");
    private static final Coverage SAME =
            new Coverage("github:o/r#1", "timeline", null, 0, "not exported");
    private static final Coverage HOUR =
            new Coverage("gharchive:2026-01-02-0", "events", 1L, 0, "not imported");
    private static final Coverage LISTING =
            new Coverage("hits.json", "hits", 30L, 15, "15 not exported");
    private static final Coverage WHOLE =
            new Coverage("bluesky:at://x", "replies", 2L, 2, "complete");

    @Test
    void gathersGapsByVenueWithEachCommandOnce() {
        List<VenueGaps> gaps =
                VenueGaps.of(
                        List.of(LISTING, THREAD, SAME, HOUR, WHOLE),
                        Map.of(THREAD, "gh one", SAME, "gh one", HOUR, "curl two"),
                        List.of(source("hits.json", "hn.algolia")));

        assertEquals(
                List.of(
                        new VenueGaps("github", 3, List.of("gh one", "curl two")),
                        new VenueGaps("hn", 1, List.of())),
                gaps);
    }

    private static Source source(String file, String format) {
        return new Source(
                file,
                format,
                new ImportedFile.Original("00", 1),
                Ledger.EMPTY,
                new Source.Obtained(Instant.EPOCH, null, true));
    }
}
