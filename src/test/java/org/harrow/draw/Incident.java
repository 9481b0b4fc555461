package org.harrow.draw;

import static org.harrow.model.Precision.DAY;
import static org.harrow.model.Precision.SECOND;

import java.util.List;
import java.util.Random;
import org.harrow.model.Arc;
import org.harrow.model.CaseData;
import org.harrow.model.Finding;
import org.harrow.model.Grade;
import org.harrow.model.Kind;
import org.harrow.model.TimeInterval;

/** An invented closure with its answers, among a week of ordinary work. */
public final class Incident {

    private static final String PULL = "github:lumen/lattice#412";
    private static final String PAGE = "url:https://quillnotes.example/posts/gatekeeping";

    private final Sketch sketch = new Sketch();
    private final CaseData data;
    private final List<Finding> findings;

    private Incident() {
        week();
        sketch.act("github:quill-agent", Kind.OPENED, PULL, "2026-03-04T13:20:11Z", SECOND);
        sketch.act("github:lattice-ci[bot]", Kind.COMMENTED, PULL, "2026-03-04T13:20:23Z", SECOND);
        String closed =
                sketch.act("github:mara", Kind.CLOSED, PULL, "2026-03-04T14:02:40Z", SECOND);
        String review =
                sketch.act(
                        "github:quill-agent", Kind.REVIEWED, PULL, "2026-03-04T14:33:48Z", SECOND);
        String page =
                sketch.act(
                        "feed:quillnotes.example/q",
                        Kind.PUBLISHED,
                        PAGE,
                        "2026-03-04T14:41:02Z",
                        SECOND);
        String third =
                sketch.act("hn:bystander", Kind.POSTED, "hn:4700", "2026-03-04T15:10:00Z", SECOND);
        sketch.act("feed:quillnotes.example/q", Kind.POSTED, PAGE, "2026-03-04T00:00:00Z", DAY);
        sketch.undated(14);
        data = sketch.data();
        findings =
                List.of(
                        Sketch.finding(
                                "f1",
                                Grade.D,
                                List.of(closed, review),
                                List.of(
                                        Sketch.arc(closed, review, Arc.Relation.AUTHOR, 31),
                                        Sketch.arc(closed, page, Arc.Relation.LINKED_ACCOUNT, 38),
                                        Sketch.arc(closed, third, Arc.Relation.THIRD_PARTY, 67))));
    }

    private void week() {
        Random random = new Random(412);
        String[] who = {"github:mara", "github:tomek", "github:ines", "github:lattice-ci[bot]"};
        Kind[] kinds = {Kind.COMMENTED, Kind.COMMENTED, Kind.REVIEWED, Kind.COMMITTED, Kind.CLOSED};
        long start = TimeInterval.of(java.time.Instant.parse("2026-03-01T00:00:00Z"), SECOND).lo();
        for (int i = 0; i < 160; i++) {
            long at =
                    start
                            + (random.nextInt(7) * 86_400L + 28_800 + random.nextInt(36_000))
                                    * 1_000_000L;
            String account = who[Math.min(random.nextInt(5), 3)];
            Kind kind = kinds[random.nextInt(kinds.length)];
            sketch.act(
                    account,
                    kind,
                    "github:lumen/lattice#" + (380 + random.nextInt(40)),
                    new TimeInterval(at, at + 999_999));
        }
    }

    /** The invented case. */
    public static Incident invented() {
        return new Incident();
    }

    /** Its columns. */
    public CaseData data() {
        return data;
    }

    /** Its one finding. */
    public List<Finding> findings() {
        return findings;
    }

    /** Everything in the thread or about the page answers the closure. */
    public ContentLinks links() {
        return new ContentLinks() {
            @Override
            public int[] after(int trigger, long until) {
                int artifact = data.artifact(trigger);
                return java.util.stream.IntStream.range(trigger + 1, data.size())
                        .filter(row -> data.at(row).lo() <= until)
                        .filter(row -> answers(row, artifact))
                        .toArray();
            }

            private boolean answers(int row, int artifact) {
                String name = data.artifacts().get(data.artifact(row));
                return data.artifact(row) == artifact
                        || (data.artifacts().get(artifact).equals(PULL)
                                && (name.equals(PAGE) || name.startsWith("hn:")));
            }

            @Override
            public Arc.Relation relation(int trigger, int row) {
                String account = data.accounts().get(data.account(row)).id();
                return account.equals("github:quill-agent")
                        ? Arc.Relation.AUTHOR
                        : account.startsWith("feed:quill")
                                ? Arc.Relation.LINKED_ACCOUNT
                                : Arc.Relation.THIRD_PARTY;
            }
        };
    }

    /** The case ready to draw. */
    public Timeline timeline() {
        return new Timeline(
                data,
                findings,
                Timeline.Arrangement.BY_ACCOUNT,
                new Timeline.Sources(
                        links(), row -> "Text of row " + row + ": thanks, rebased.", null));
    }

    /** The row of the closure. */
    public int closure() {
        for (int row = 0; row < data.size(); row++) {
            if (data.kind(row) == Kind.CLOSED
                    && data.artifacts().get(data.artifact(row)).equals(PULL)) {
                return row;
            }
        }
        throw new AssertionError("no closure");
    }
}
