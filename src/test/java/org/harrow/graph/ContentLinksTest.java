package org.harrow.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.harrow.model.CaseDataBuilder;
import org.harrow.model.Kind;
import org.junit.jupiter.api.Test;

class ContentLinksTest {
    private static final String PR = "github:o/r#1";
    private static final String PAGE = "url:https://blog.example/2026-01-01-story.html";
    private static final String DEAD = "url:https://blog.example/story";

    private final CaseDataBuilder story = new CaseDataBuilder();

    @Test
    void aDeadLinkLeadsToThePageItAlmostNames() {
        story.act("2026-01-01T11:00:00Z", "github:ada", Kind.COMMENTED, PR).links(DEAD);
        story.act("2026-01-01T11:00:14Z", "git:ci@example.org", Kind.PUBLISHED, PAGE);
        story.act("2026-01-02T11:00:14Z", "git:ci@example.org", Kind.PUBLISHED, PAGE);
        story.nearMiss(DEAD, PAGE);
        CaseDataBuilder.Built built = story.build();
        List<ContentLinks.Page> pages = links(built).pages(0);
        assertEquals(
                List.of(DEAD, PAGE), pages.stream().map(p -> name(built, p.artifact())).toList());
        assertTrue(pages.get(1).near());
        assertEquals(1, pages.get(1).published());
        assertEquals(-1, pages.get(0).published());
    }

    @Test
    void aPageSaysWhatItsPostsSay() {
        story.act("2026-01-01T11:00:00Z", "github:ada", Kind.COMMENTED, "github:o/r#9").links(PAGE);
        story.act("2026-01-01T11:00:14Z", "feed:blog.example/ada", Kind.POSTED, PAGE)
                .links(PR)
                .mentions("github:bob");
        CaseDataBuilder.Built built = story.build();
        ContentLinks.Page page = links(built).pages(0).getFirst();
        assertEquals(Set.of(built.data().artifacts().indexOf(PR)), page.links());
        assertEquals(
                "github:bob", built.data().accounts().get(page.mentions().iterator().next()).id());
    }

    @Test
    void anActionPointsToItsThreadAndToItsLinks() {
        story.act("2026-01-01T11:00:00Z", "github:ada", Kind.COMMENTED, "github:o/r#9").links(PR);
        CaseDataBuilder.Built built = story.build();
        assertEquals(
                Set.of(PR, "github:o/r#9"),
                Set.copyOf(links(built).points(0).stream().map(a -> name(built, a)).toList()));
        assertTrue(links(built).pages(0).isEmpty());
    }

    private static ContentLinks links(CaseDataBuilder.Built built) {
        return new ContentLinks(new CaseGraph(built.data()));
    }

    private static String name(CaseDataBuilder.Built built, int artifact) {
        return built.data().artifacts().get(artifact);
    }
}
