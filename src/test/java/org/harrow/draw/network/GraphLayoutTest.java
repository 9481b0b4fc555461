package org.harrow.draw.network;

import static org.harrow.model.Precision.SECOND;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.harrow.draw.Box;
import org.harrow.draw.ContentLinks;
import org.harrow.draw.Incident;
import org.harrow.draw.Ink;
import org.harrow.draw.Mark;
import org.harrow.draw.Sketch;
import org.harrow.draw.Timeline;
import org.harrow.draw.TimelineView;
import org.harrow.draw.chart.Chart;
import org.harrow.draw.chart.Lens;
import org.harrow.draw.chart.Pick;
import org.harrow.draw.chart.Spot;
import org.harrow.graph.CaseGraph;
import org.harrow.graph.Node;
import org.harrow.model.AccountLink;
import org.harrow.model.Arc;
import org.harrow.model.CaseData;
import org.harrow.model.Grade;
import org.harrow.model.Kind;
import org.harrow.model.TimeInterval;
import org.harrow.paint.Face;
import org.jgrapht.alg.drawing.model.Point2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GraphLayoutTest {

    private static final Face FACE = Face.load();

    private static CaseData crowd(int accounts, int artifacts, int actions) {
        Random random = new Random(3);
        Sketch sketch = new Sketch();
        for (int i = 0; i < actions; i++) {
            long at = 1_700_000_000_000_000L + i * 60_000_000L;
            sketch.act(
                    "github:a" + random.nextInt(accounts),
                    Kind.COMMENTED,
                    "github:o/r#" + random.nextInt(artifacts),
                    new TimeInterval(at, at + 999_999));
        }
        return sketch.data();
    }

    @Test
    void aLinkWithoutARecordCannotExist() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new Link(Node.account(0), Node.artifact(0), "acted on", false, List.of()));
    }

    @Test
    void anEgoNetworkHoldsAtMostAHundredAndFiftyNodesAndSaysHowManyItLeaves() {
        CaseData data = crowd(300, 80, 9_000);
        Network network =
                new Ego(new CaseGraph(data), new Stated(List.of())).of(Node.account(0), Set.of());
        assertTrue(network.nodes().size() <= Ego.MOST, network.nodes().size() + " nodes");
        assertTrue(network.left() > 0);
        assertEquals(Node.account(0), network.nodes().getFirst());
    }

    @Test
    void everyRecordOfALinkSaysWhatTheLinkSays() {
        CaseData data = crowd(12, 20, 300);
        for (Link link :
                new Ego(new CaseGraph(data), new Stated(List.of()))
                        .of(Node.account(1), Set.of())
                        .links()) {
            for (int row : link.rows()) {
                assertEquals(link.from(), Node.account(data.account(row)));
                assertEquals(link.to(), Node.artifact(data.artifact(row)));
            }
        }
    }

    @Test
    void whatWasActedOnWithinFortyMinutesLiesInsideTheRing() {
        Sketch sketch = new Sketch();
        long minute = 60_000_000L;
        sketch.act("github:b", Kind.OPENED, "github:o/r#1", new TimeInterval(0, 999_999));
        sketch.act(
                "github:a",
                Kind.COMMENTED,
                "github:o/r#1",
                new TimeInterval(31 * minute, 31 * minute + 1));
        CaseData data = sketch.data();
        List<Node> nodes = List.of(Node.account(0), Node.account(1), Node.artifact(0));
        Gaps gaps = Gaps.of(new CaseGraph(data), Node.account(1), nodes);
        assertEquals(31 * minute, gaps.of(Node.artifact(0)));
        assertEquals(31 * minute, gaps.of(Node.account(0)));
        assertEquals(-1, Gaps.of(new CaseGraph(data), Node.account(0), nodes).of(nodes.get(2)));
    }

    @Test
    void overTheSoftCapCommunitiesTakeThePlaceOfTheirMembers() {
        Network whole = new Communities(new CaseGraph(crowd(1_500, 2_500, 12_000))).whole();
        assertTrue(whole.nodes().size() <= 200, whole.nodes().size() + " marks");
        assertTrue(whole.nodes().stream().anyMatch(node -> whole.size(node) > 1));
    }

    @Test
    void circlesThatShareOneThreadAreCommunitiesOfTheirOwn() {
        Sketch sketch = new Sketch();
        Random random = new Random(5);
        for (int i = 0; i < 6_000; i++) {
            int circle = i % 6;
            long at = 1_700_000_000_000_000L + i * 60_000_000L;
            boolean all = random.nextInt(20) == 0; // where everybody meets
            String thread = all ? "github:o/r#0" : "github:o/" + circle + "#" + random.nextInt(40);
            sketch.act(
                    "github:c" + circle + "-" + random.nextInt(30),
                    Kind.COMMENTED,
                    thread,
                    new TimeInterval(at, at + 999_999));
        }
        CaseData data = sketch.data();
        int[] label = Modules.of(Shared.of(new CaseGraph(data)));
        for (int one = 0; one < data.accounts().size(); one++) {
            for (int other = 0; other < one; other++) {
                boolean same = circle(data, one) == circle(data, other);
                assertEquals(same, label[one] == label[other], "accounts " + one + ", " + other);
            }
        }
        assertArrayEquals(label, Modules.of(Shared.of(new CaseGraph(data))));
    }

    private static char circle(CaseData data, int account) {
        return data.accounts().get(account).id().charAt("github:c".length());
    }

    @Test
    void hopsOfAPathGoForwardInTime() {
        Timeline timeline = Incident.invented().timeline();
        for (Path.Hop hop : new Path(timeline).hops(0)) {
            TimeInterval from = timeline.data().at(hop.from());
            assertTrue(timeline.data().at(hop.to()).lo() > from.hi(), hop.toString());
        }
        assertTrue(new Path(timeline).hops(0).size() >= 3);
    }

    @Test
    void actionsAtUncertainTimesAreNoPath() {
        Sketch sketch = new Sketch();
        String day =
                sketch.act("github:a", Kind.POSTED, "hn:1", new TimeInterval(0, 86_399_999_999L));
        String inside = sketch.act("github:a", Kind.POSTED, "hn:1", new TimeInterval(500, 600));
        Timeline timeline =
                new Timeline(
                        sketch.data(),
                        List.of(
                                Sketch.finding(
                                        "f",
                                        Grade.D,
                                        List.of(day, inside),
                                        List.of(Sketch.arc(day, inside, Arc.Relation.AUTHOR, 1)))),
                        Timeline.Arrangement.BY_ACCOUNT,
                        Timeline.Sources.NONE);
        assertEquals(List.of(), new Path(timeline).hops(0));
    }

    @ParameterizedTest
    @EnumSource(GraphLook.Arrangement.class)
    void nothingMovesWhileTheTimeSlides(GraphLook.Arrangement arrangement) {
        Timeline timeline = Incident.invented().timeline();
        GraphLayout layout = new GraphLayout(FACE, GraphLook.EGO.arranged(arrangement));
        Lens whole = Lens.whole(900, 700);
        List<List<Spot>> places = new ArrayList<>();
        for (long share = 1; share <= 3; share++) {
            TimeInterval span = timeline.span();
            TimeInterval range = new TimeInterval(span.lo(), span.lo() + span.width() / share);
            Lens lens =
                    new Lens(
                            TimelineView.Focus.NONE,
                            new Lens.Filter(-1, -1, range),
                            whole.sheet(),
                            whole.zone());
            places.add(layout.layout(timeline, lens).spots());
        }
        assertEquals(places.getFirst(), places.get(1));
        assertEquals(places.getFirst(), places.get(2));
    }

    @Test
    void aNodeLiesWhereItWasPutAndAroundAnAccountOnItsRing() {
        Timeline timeline = Incident.invented().timeline();
        Lens lens = Lens.whole(900, 700);
        for (GraphLook.Arrangement arrangement :
                List.of(GraphLook.Arrangement.FORCE, GraphLook.Arrangement.RADIAL)) {
            GraphLook look = GraphLook.EGO.arranged(arrangement);
            GraphLayout plain = new GraphLayout(FACE, look);
            GraphLayout.Prepared prepared = plain.prepare(timeline, lens);
            Node node =
                    Objects.requireNonNull(prepared.laid()).network().nodes().stream()
                            .filter(n -> !n.equals(prepared.centre()))
                            .findFirst()
                            .orElseThrow();
            String name = new NetworkLines(timeline.data()).name(node);
            Moved moved =
                    new Moved(
                            Map.of(
                                    new Moved.Key(Moved.name(arrangement), prepared.middle(), name),
                                    new Moved.Spot(0.5, 0.25)));
            Box box = new Box(0, 30, 900, 644);
            Places was = Objects.requireNonNull(prepared.laid()).places();
            Places now =
                    moved.apply(
                            was,
                            arrangement,
                            prepared.centre(),
                            new NetworkLines(timeline.data()),
                            box);
            assertEquals(450, at(now, node).getX(), 0.001);
            if (arrangement == GraphLook.Arrangement.RADIAL) {
                assertEquals(radius(was, node, box), radius(now, node, box), 0.001);
            } else {
                assertEquals(30 + 644 * 0.25, at(now, node).getY(), 0.001);
            }
        }
    }

    private static Point2D at(Places places, Node node) {
        return Objects.requireNonNull(places.at().get(node));
    }

    private static double radius(Places places, Node node, Box box) {
        double x = at(places, node).getX() - box.x() - box.width() / 2;
        double y = at(places, node).getY() - box.y() - box.height() / 2;
        return StrictMath.hypot(x, y);
    }

    @Test
    void theFreeArrangementHasAFixedSeed() {
        Timeline timeline = Incident.invented().timeline();
        GraphLayout layout =
                new GraphLayout(FACE, GraphLook.EGO.arranged(GraphLook.Arrangement.FORCE));
        Chart one = layout.layout(timeline, Lens.whole(900, 700));
        Chart other = layout.layout(timeline, Lens.whole(900, 700));
        assertEquals(one.spots(), other.spots());
        assertTrue(one.picture().marks().stream().anyMatch(Mark.Line.class::isInstance));
    }

    @Test
    void timesKnownToTheDayGiveALatencyFromTheLeastToTheMost() {
        long day = 86_400_000_000L;
        long hour = day / 24;
        Sketch sketch = new Sketch();
        sketch.act("github:a", Kind.POSTED, "hn:1", new TimeInterval(0, day - 1));
        sketch.act(
                "github:a",
                Kind.OPENED,
                "hn:1",
                new TimeInterval(2 * day - hour, 2 * day - hour + 999_999));
        CaseData data = sketch.data();
        Path.Hop hop = new Path.Hop(0, 1, "same thread");
        assertEquals("23 h to 1 d 23 h", hop.time(data));
        NetworkLines lines = new NetworkLines(data);
        lines.hop(hop);
        assertEquals("1970-01-01", lines.twin().line(0).cells().getLast());
    }

    @Test
    void pagesOfOneSiteAreToldApartByTheirLastPart() {
        Sketch sketch = new Sketch();
        for (String page : List.of("posts/one-story", "posts/other-story", "")) {
            sketch.act(
                    "feed:a",
                    Kind.POSTED,
                    "url:https://marsh.example/blog/" + page,
                    new TimeInterval(0, 1));
        }
        NetworkLines lines = new NetworkLines(sketch.data());
        assertEquals("…/one-story", lines.label(Node.artifact(0)));
        assertEquals("…/other-story", lines.label(Node.artifact(1)));
        assertEquals("marsh.example/blog/", lines.label(Node.artifact(2)));
    }

    /** Two accounts that share nothing, and what the analyst states of them. */
    private static Timeline strangers(List<AccountLink> stated) {
        Sketch sketch = new Sketch();
        sketch.act("github:a", Kind.OPENED, "github:o/r#1", "2026-03-04T13:20:11Z", SECOND);
        sketch.act(
                "feed:b", Kind.POSTED, "url:https://b.example/1", "2026-03-05T13:00:00Z", SECOND);
        ContentLinks links =
                new ContentLinks() {
                    @Override
                    public int[] after(int trigger, long until) {
                        return new int[0];
                    }

                    @Override
                    public Arc.Relation relation(int trigger, int row) {
                        return Arc.Relation.THIRD_PARTY;
                    }

                    @Override
                    public List<AccountLink> stated() {
                        return stated;
                    }
                };
        return new Timeline(
                sketch.data(),
                List.of(),
                Timeline.Arrangement.BY_ACCOUNT,
                new Timeline.Sources(links, row -> "", null));
    }

    @Test
    void whatTheAnalystStatesOfTwoAccountsIsADashedLineWithoutRecords() {
        AccountLink link = new AccountLink("feed:b", "github:a", "why", Instant.EPOCH, false);
        Timeline timeline = strangers(List.of(link));
        Chart chart = new GraphLayout(FACE, GraphLook.EGO).layout(timeline, Lens.whole(900, 700));
        List<Mark.Line> stated =
                chart.picture().marks().stream()
                        .filter(Mark.Line.class::isInstance)
                        .map(Mark.Line.class::cast)
                        .filter(line -> line.stroke().ink() == Ink.LINKED_ACCOUNT)
                        .toList();
        assertEquals(1, stated.size());
        assertTrue(stated.getFirst().stroke().dashed());
        assertTrue(
                IntStream.range(0, chart.twin().size())
                        .mapToObj(line -> chart.twin().line(line))
                        .anyMatch(
                                line ->
                                        line.pick().equals(Pick.NOTHING)
                                                && line.sentence().contains("as the analyst")));
        GraphLayout layout = new GraphLayout(FACE, GraphLook.EGO);
        Lens lens = Lens.whole(900, 700);
        GraphLayout.Prepared before = layout.prepare(strangers(List.of()), lens);
        assertFalse(
                before.key().equals(layout.key(timeline, lens)), "a statement changes the graph");
    }
}
