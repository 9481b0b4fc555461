package org.harrow.draw.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.harrow.draw.Box;
import org.harrow.draw.Bundles;
import org.harrow.draw.Grouping;
import org.harrow.draw.Ink;
import org.harrow.draw.Mark;
import org.harrow.draw.Narrator;
import org.harrow.draw.Picture;
import org.harrow.draw.Sketch;
import org.harrow.draw.Timeline;
import org.harrow.draw.TimelineLayout;
import org.harrow.draw.TimelineView;
import org.harrow.draw.VisibleText;
import org.harrow.draw.chart.Chart;
import org.harrow.draw.chart.Lens;
import org.harrow.draw.network.GraphLayout;
import org.harrow.draw.network.GraphLook;
import org.harrow.draw.reaction.Reactions;
import org.harrow.draw.reaction.Study;
import org.harrow.model.Arc;
import org.harrow.model.ContextMarker;
import org.harrow.model.Finding;
import org.harrow.model.Grade;
import org.harrow.model.Kind;
import org.harrow.model.Progress;
import org.harrow.model.TimeInterval;
import org.harrow.paint.Face;
import org.harrow.paint.Palette;
import org.harrow.paint.PngWriter;
import org.harrow.paint.SvgWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Ten thousand accounts whose names steer, hide, stack and go on for ten thousand characters: every
 * view lies as it lies with plain names, and shows what the names hold.
 */
class HostileNamesTest {

    private static final int NAMES = 10_000;
    private static final Face FACE = Face.load();

    private static final List<String> TRICKS =
            List.of(
                    "\u202emoc.elpmaxe\u202c",
                    "\u200b\u200d\ufeff\u2060",
                    "x".repeat(10_000),
                    "👩\u200d👩\u200d👧🤖",
                    "Z" + "\u0351\u035f\u0489".repeat(3_000),
                    "\u2066admin\u2069\u200f",
                    "line\nbreak\r\ttab\u0000\u001b[31m",
                    "\u05e9\u05dc\u05d5\u05dd \u0645\u0631\u062d\u0628\u0627",
                    "\ufe0f\u034f\u115f\u3164\u2800",
                    "<b>&amp;\"'</b>");

    private static final Study PLAIN = study(i -> "");
    private static final Study HOSTILE = study(i -> TRICKS.get(i % TRICKS.size()));

    private interface Junk {
        String of(int number);
    }

    /** The same case twice; the numbers in front keep the order of names. */
    private static Study study(Junk junk) {
        Random random = new Random(11);
        Sketch sketch = new Sketch();
        List<String> ids = new ArrayList<>();
        Kind[] kinds = {Kind.OPENED, Kind.CLOSED, Kind.COMMENTED, Kind.REVIEWED, Kind.REPORTED};
        for (int i = 0; i < NAMES + 3_000; i++) {
            int who = i < NAMES ? i : random.nextInt(40);
            int what = random.nextInt(300);
            long at = 1_700_000_000_000_000L + random.nextLong(60 * 86_400_000_000L);
            String number = String.format(Locale.ROOT, "%05d", who);
            String id =
                    sketch.act(
                            "github:" + number + junk.of(who),
                            kinds[random.nextInt(kinds.length)],
                            "url:https://a.example/"
                                    + String.format(Locale.ROOT, "%03d", what)
                                    + junk.of(what),
                            new TimeInterval(at, at + 999_999));
            sketch.against(id, "github:00001" + junk.of(1));
            ids.add(id);
        }
        Arc arc = Sketch.arc(ids.get(0), ids.get(NAMES + 7), Arc.Relation.AUTHOR, 31);
        Finding finding =
                Sketch.finding("f", Grade.A, List.of(ids.get(0), ids.get(3)), List.of(arc));
        Timeline timeline =
                new Timeline(
                                sketch.data(),
                                List.of(finding),
                                Timeline.Arrangement.BY_ACCOUNT,
                                Timeline.Sources.NONE)
                        .marked(
                                List.of(
                                        new ContextMarker(
                                                1,
                                                new TimeInterval(
                                                        1_702_000_000_000_000L,
                                                        1_702_000_000_000_000L),
                                                ContextMarker.Type.POLICY,
                                                "rules" + junk.of(4))));
        return new Study(timeline, Reactions.of(timeline, Progress.NONE), List.of());
    }

    /** A view of a study; its name for the report of a failure. */
    record View(String name, Draw draw) {
        interface Draw {
            Picture of(Study study);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private static List<View> views() {
        List<View> views = new ArrayList<>();
        for (Grouping grouping : Grouping.values()) {
            views.add(new View("timeline by " + grouping, study -> timeline(study, grouping)));
        }
        for (ChartKind kind : ChartKind.values()) {
            views.add(new View(kind.title(), study -> chart(study, kind).picture()));
        }
        for (GraphLook.Arrangement arrangement : GraphLook.Arrangement.values()) {
            views.add(
                    new View(
                            "graph " + arrangement,
                            study ->
                                    new GraphLayout(FACE, GraphLook.EGO.arranged(arrangement))
                                            .layout(study.timeline(), lens())
                                            .picture()));
        }
        return views;
    }

    private static Lens lens() {
        Lens whole = Lens.whole(1_100, 700);
        return new Lens(
                new TimelineView.Focus(-1, 0),
                new Lens.Filter(1, -1, null),
                whole.sheet(),
                whole.zone());
    }

    private static Chart chart(Study study, ChartKind kind) {
        return kind.layout(FACE, study, Lens.whole(1_100, 700));
    }

    private static Picture timeline(Study study, Grouping grouping) {
        Timeline.Arrangement arrangement =
                new Timeline.Arrangement(grouping, List.of(), Bundles.NONE);
        Timeline timeline =
                new Timeline(
                                study.timeline().data(),
                                study.timeline().findings().findings(),
                                arrangement,
                                Timeline.Sources.NONE)
                        .marked(study.timeline().markers());
        TimelineView view = TimelineView.whole(timeline, 1_100, 700);
        return new TimelineLayout(FACE)
                .layout(timeline, view.focused(new TimelineView.Focus(3, 0)))
                .picture();
    }

    /** Everything but texts and the paper that lies under labels. */
    private static List<String> geometry(Picture picture) {
        return picture.marks().stream()
                .filter(mark -> !(mark instanceof Mark.Text))
                .filter(mark -> !(mark instanceof Mark.Bar bar && bar.ink() == Ink.PAPER))
                .map(HostileNamesTest::words)
                .toList();
    }

    private static String words(Mark mark) {
        return switch (mark) {
            case Mark.Strip strip -> strip.box() + " " + Arrays.toString(strip.level());
            case Mark.Ticks ticks -> ticks.y() + " " + Arrays.toString(ticks.x());
            case Mark.Elbow elbow -> Arrays.toString(elbow.x()) + Arrays.toString(elbow.y());
            default -> mark.toString();
        };
    }

    @ParameterizedTest
    @MethodSource("views")
    void everyViewLiesAsWithPlainNames(View view) {
        assertEquals(geometry(view.draw().of(PLAIN)), geometry(view.draw().of(HOSTILE)));
    }

    @ParameterizedTest
    @MethodSource("views")
    void everyTextStaysOnTheSheetAndHidesNothing(View view) {
        Picture picture = view.draw().of(HOSTILE);
        Box sheet = new Box(0, 0, picture.width() + 1, picture.height() + 1);
        for (Mark mark : picture.marks()) {
            if (mark instanceof Mark.Text text) {
                double width = FACE.width(text.text(), text.style().size());
                double left =
                        switch (text.style().align()) {
                            case LEFT -> text.x();
                            case MIDDLE -> text.x() - width / 2;
                            case RIGHT -> text.x() - width;
                        };
                assertTrue(left >= -1 && left + width <= sheet.right(), text::toString);
                assertFalse(text.text().codePoints().anyMatch(HostileNamesTest::hides));
            }
        }
        assertFalse(picture.title().codePoints().anyMatch(HostileNamesTest::hides));
    }

    /** True for what no reader would see, or what turns others round. */
    private static boolean hides(int point) {
        int type = Character.getType(point);
        return Character.isISOControl(point)
                || type == Character.FORMAT
                || type == Character.LINE_SEPARATOR
                || type == Character.SURROGATE
                || (point >= 0xFE00 && point <= 0xFE0F)
                || List.of(0x034F, 0x115F, 0x1160, 0x3164, 0x2800, 0xFFA0).contains(point);
    }

    @ParameterizedTest
    @MethodSource("views")
    void everyViewIsAPictureFile(View view) throws Exception {
        Picture picture = view.draw().of(HOSTILE);
        ByteArrayOutputStream svg = new ByteArrayOutputStream();
        new SvgWriter(FACE, Palette.DARK).write(picture, svg);
        DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.toByteArray()));
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        new PngWriter(FACE, Palette.CONTRAST, 1).write(picture, png);
        assertEquals(
                (int) picture.width(),
                ImageIO.read(new ByteArrayInputStream(png.toByteArray())).getWidth());
    }

    @Test
    void noTwoNamesThatDifferLookAlike() {
        VisibleText visible = new VisibleText(FACE);
        for (String hidden : List.of("\u200b", "\ufe0f", "\u034f", "\u115f", "\u00a0", "\u2800")) {
            assertNotEquals(visible.of("crab"), visible.of("cr" + hidden + "ab"), hidden);
        }
        for (String white : List.of("\n", "\r\n", "\t", "  ")) {
            assertNotEquals(visible.of("cr ab"), visible.of("cr" + white + "ab"), white);
        }
    }

    @Test
    void theNarratorSaysOneLineOfBoundedLength() {
        Timeline timeline = HOSTILE.timeline();
        VisibleText visible = new VisibleText(FACE);
        Narrator narrator = new Narrator(timeline);
        Stream.iterate(0, row -> row < timeline.data().size(), row -> row + 97)
                .map(row -> visible.of(narrator.act(row)))
                .forEach(line -> assertTrue(line.length() < 6_000 && line.indexOf('\n') < 0, line));
    }
}
