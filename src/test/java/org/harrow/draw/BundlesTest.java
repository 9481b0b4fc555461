package org.harrow.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.harrow.model.AccountLink;
import org.harrow.model.CaseData;
import org.harrow.model.Kind;
import org.harrow.model.Precision;
import org.junit.jupiter.api.Test;

class BundlesTest {

    private static final AccountLink LINK =
            new AccountLink("github:crab", "hn:crab", "same name", Instant.EPOCH, false);

    private final CaseData data = data();

    private static CaseData data() {
        Sketch sketch = new Sketch();
        int hour = 10;
        for (String who : List.of("github:crab", "github:mara", "hn:crab", "hn:tomek", "git:x@y")) {
            for (int i = 0; i < 3; i++) {
                sketch.act(
                        who,
                        Kind.COMMENTED,
                        "github:o/r#1",
                        "2026-03-04T" + hour++ + ":00:00Z",
                        Precision.SECOND);
            }
            hour = Math.min(hour, 20);
        }
        return sketch.data();
    }

    private List<String> lanes(Bundles bundles) {
        Timeline.Arrangement arrangement =
                new Timeline.Arrangement(Grouping.ACCOUNT, List.of(), bundles);
        Timeline timeline = new Timeline(data, List.of(), arrangement, Timeline.Sources.NONE);
        List<String> names = new ArrayList<>();
        for (int lane = 0; lane < timeline.lanes().size(); lane++) {
            int here = lane;
            long rows =
                    IntStream.range(0, data.size())
                            .filter(row -> timeline.lanes().of(row) == here)
                            .count();
            names.add(timeline.lanes().get(lane).name() + " " + rows);
        }
        return names;
    }

    @Test
    void accountsOfAVenueLieUnderItsLane() {
        Bundles bundles = Bundles.of(Bundles.By.VENUE, data, List.of(), Set.of());
        assertEquals(
                List.of(
                        "git:x@y 3",
                        "github 0",
                        "github:crab 3",
                        "github:mara 3",
                        "hn 0",
                        "hn:crab 3",
                        "hn:tomek 3"),
                lanes(bundles));
    }

    @Test
    void aClosedBundleHoldsTheActionsOfItsMembers() {
        Bundles bundles = Bundles.of(Bundles.By.VENUE, data, List.of(), Set.of("github"));
        assertEquals(
                List.of("git:x@y 3", "github 6", "hn 0", "hn:crab 3", "hn:tomek 3"),
                lanes(bundles));
    }

    @Test
    void linkedAccountsLieTogether() {
        Bundles bundles = Bundles.of(Bundles.By.OPERATOR, data, List.of(LINK), Set.of());
        assertEquals(
                List.of(
                        "git:x@y 3",
                        "run by one: github:crab 0",
                        "github:crab 3",
                        "hn:crab 3",
                        "github:mara 3",
                        "hn:tomek 3"),
                lanes(bundles));
    }
}
