package org.harrow.draw;

import static org.harrow.model.Precision.SECOND;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.harrow.graph.CaseGraph;
import org.harrow.model.AccountLink;
import org.harrow.model.CaseData;
import org.harrow.model.Kind;
import org.junit.jupiter.api.Test;

class GraphLinksTest {

    private static final String PULL = "github:o/r#12";
    private static final String PAGE = "url:https://quill.example/post";
    private static final AccountLink LINK =
            new AccountLink("git:q@quill.example", "github:quill", "", Instant.EPOCH, false);

    private final Sketch sketch = new Sketch();
    private final String closed = act("github:mara", Kind.CLOSED, PULL, "10:00:00");

    private String act(String account, Kind kind, String artifact, String at) {
        return sketch.act(account, kind, artifact, "2026-03-04T" + at + "Z", SECOND);
    }

    /** What answers the closure, as {@code kind relation}. */
    private List<String> answers(AccountLink... links) {
        sketch.against(closed, "github:quill");
        CaseData data = sketch.data();
        GraphLinks graph = new GraphLinks(new CaseGraph(data), List.of(links));
        int trigger = RowIndex.of(data, List.of(closed)).row(closed);
        List<String> found = new ArrayList<>();
        for (int row : graph.after(trigger, data.at(trigger).hi() + Ruler.FORTY_MINUTES)) {
            found.add(data.kind(row).id() + " " + graph.relation(trigger, row));
        }
        return found;
    }

    @Test
    void actsInTheThreadAnswerWithTheirRelation() {
        act("github:quill", Kind.COMMENTED, PULL, "10:31:00");
        act("github:tomek", Kind.REVIEWED, PULL, "10:32:00");
        assertEquals(List.of("commented AUTHOR", "reviewed THIRD_PARTY"), answers());
    }

    @Test
    void timeAloneNeverLinks() {
        act("github:quill", Kind.COMMENTED, "github:o/r#13", "10:01:00");
        assertEquals(List.of(), answers());
    }

    @Test
    void whatTheCloserAndMachinesDoIsNoAnswer() {
        act("github:mara", Kind.COMMENTED, PULL, "10:00:05");
        act("github:ci[bot]", Kind.COMMENTED, PULL, "10:00:12");
        act("github:quill", Kind.LABELED, PULL, "10:05:00");
        assertEquals(List.of(), answers());
    }

    @Test
    void thePageThatAnAnswerPointsToAnswersWithIt() {
        String comment = act("github:quill", Kind.COMMENTED, PULL, "10:31:00");
        act("git:q@quill.example", Kind.PUBLISHED, PAGE, "10:31:14");
        sketch.links(comment, PAGE);
        assertEquals(List.of("commented AUTHOR", "published THIRD_PARTY"), answers());
        assertEquals(List.of("commented AUTHOR", "published LINKED_ACCOUNT"), answers(LINK));
    }

    @Test
    void aPageWhosePostLinksToTheThreadAnswersIt() {
        String post = act("feed:quill.example/q", Kind.POSTED, PAGE, "10:20:00");
        act("git:q@quill.example", Kind.PUBLISHED, PAGE, "10:21:00");
        sketch.links(post, PULL + "/comment/3");
        assertEquals(List.of("posted THIRD_PARTY", "published LINKED_ACCOUNT"), answers(LINK));
    }
}
