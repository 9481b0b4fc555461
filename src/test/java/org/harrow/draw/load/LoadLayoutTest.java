package org.harrow.draw.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.harrow.draw.Mark;
import org.harrow.draw.Sketch;
import org.harrow.draw.Symbol;
import org.harrow.draw.TextShare;
import org.harrow.draw.Timeline;
import org.harrow.draw.chart.Chart;
import org.harrow.draw.chart.Lens;
import org.harrow.model.ContextMarker;
import org.harrow.model.Kind;
import org.harrow.model.Precision;
import org.harrow.model.TimeInterval;
import org.harrow.paint.Face;
import org.junit.jupiter.api.Test;

class LoadLayoutTest {
    private static final Face FACE = Face.load();

    private static final long DAY = 86_400_000_000L;

    private static long start(YearMonth month) {
        return TimeInterval.micros(month.atDay(1).atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    private static TextShare share(String venue, int month, int authors, double share) {
        YearMonth at = YearMonth.of(2026, month);
        TimeInterval span = new TimeInterval(start(at), start(at.plusMonths(1)) - 1);
        return new TextShare(venue, span, authors, share, share / 2, Math.min(1, share * 2));
    }

    /** Half a year in which a request is opened and closed again every other day. */
    private static Timeline timeline(TextShare... shares) {
        Sketch sketch = new Sketch();
        long from = TimeInterval.micros(Instant.parse("2026-01-01T10:00:00Z"));
        for (int i = 0; i < 90; i++) {
            long at = from + 2L * i * DAY;
            String artifact = "github:o/r#" + i;
            sketch.act("github:wren", Kind.OPENED, artifact, new TimeInterval(at, at + 999_999));
            long closed = at + DAY / 4;
            String who = "github:keeper-" + i % 6;
            sketch.act(who, Kind.CLOSED, artifact, new TimeInterval(closed, closed + 999_999));
        }
        return new Timeline(
                        sketch.data(),
                        List.of(),
                        Timeline.Arrangement.BY_ACCOUNT,
                        Timeline.Sources.NONE)
                .compared(List.of(shares));
    }

    private static Chart chart(Timeline timeline, double width, double height) {
        return new LoadLayout(FACE).layout(timeline, Lens.whole(width, height));
    }

    private static List<String> lines(Chart chart, String series) {
        return IntStream.range(0, chart.twin().size())
                .mapToObj(line -> chart.twin().line(line).cells())
                .filter(cells -> cells.getFirst().equals(series))
                .map(cells -> cells.get(1) + ": " + cells.get(2))
                .toList();
    }

    @Test
    void drawsHowAlikeTheTextsOfAVenueWere() {
        Chart chart =
                chart(timeline(share("github", 2, 12, .05), share("github", 3, 40, .4)), 900, 900);

        assertEquals(
                List.of(
                        "month from 1 Feb 2026: 5 % of pairs, 95 % from 2.5 % to 10 %; 12 authors",
                        "month from 1 Mar 2026: 40 % of pairs, 95 % from 20 % to 80 %; 40 authors"),
                lines(chart, "Texts alike, github"));
        List<Mark.Glyph> dots =
                chart.picture().marks().stream()
                        .filter(Mark.Glyph.class::isInstance)
                        .map(Mark.Glyph.class::cast)
                        .filter(g -> g.symbol() == Symbol.DOT && g.size() == 8 && g.y() > 700)
                        .toList();
        assertEquals(2, dots.size());
        assertTrue(dots.getFirst().coat().outlined(), "twelve authors say little");
        assertTrue(dots.getFirst().y() > dots.getLast().y(), "more alike is higher");
    }

    @Test
    void comparesTextsBeforeAndAfterAPolicy() {
        TimeInterval day =
                new TimeInterval(start(YearMonth.of(2026, 3)), start(YearMonth.of(2026, 3)));
        ContextMarker policy = new ContextMarker(1, day, ContextMarker.Type.POLICY, "templates");
        Timeline timeline =
                timeline(
                                share("github", 1, 30, .1),
                                share("github", 2, 30, .2),
                                share("github", 4, 30, .5),
                                share("github", 5, 30, .7))
                        .marked(List.of(policy));

        assertTrue(
                lines(chart(timeline, 900, 900), "Texts alike, github")
                        .contains(
                                "before and after the marker \"templates\": "
                                        + "mean 15 % → 60 % over 2 and 2 months"));
    }

    @Test
    void tellsRatesBeforeAndAfterWithTheirCountsAndTheLimitsOfTheirRatio() {
        List<String> lines = lines(chart(marked("2026-03-01"), 900, 900), "Arrivals");

        String change = lines.getLast();
        assertTrue(change.startsWith("before and after the marker"), change);
        // Every other day from 1 January; the week of the marker, from 23 February, is left out.
        assertTrue(change.contains("27 in 52.6 days, then 60 in 118.7; ratio 0.98"), change);
        assertTrue(change.contains("95 % "), change);
    }

    @Test
    void saysWhereTooFewCameToCompare() {
        Sketch sketch = new Sketch();
        for (String day : List.of("02", "04", "20")) {
            String at = "2026-02-" + day + "T10:00:00Z";
            sketch.act("github:wren", Kind.OPENED, "github:o/r#" + day, at, Precision.SECOND);
        }
        Timeline timeline =
                new Timeline(
                        sketch.data(),
                        List.of(),
                        Timeline.Arrangement.BY_ACCOUNT,
                        Timeline.Sources.NONE);
        Chart chart = chart(timeline.marked(List.of(policy("2026-02-10"))), 900, 900);

        String arrivals = lines(chart, "Arrivals").getLast();
        assertTrue(arrivals.contains("2 in 7.6 days, then 1 in 9.4"), arrivals);
        assertTrue(arrivals.contains("too few to compare"), arrivals);
        String waits = lines(chart, "Median wait for a first answer").getLast();
        assertTrue(waits.contains("unknown (n 2) → unknown (n 1); too few"), waits);
        assertTrue(
                texts(chart).stream()
                        .anyMatch(t -> t.text().equals("2 in 7.6, 1 in 9.4 d; too few")));
    }

    private static ContextMarker policy(String day) {
        long at = TimeInterval.micros(Instant.parse(day + "T00:00:00Z"));
        return new ContextMarker(
                1, new TimeInterval(at, at + DAY - 1), ContextMarker.Type.POLICY, "templates");
    }

    private static Timeline marked(String day) {
        return timeline().marked(List.of(policy(day)));
    }

    @Test
    void aFourthVenueIsInTheTable() {
        Chart chart =
                chart(
                        timeline(
                                share("bluesky", 2, 30, .1),
                                share("github", 2, 30, .1),
                                share("hn", 2, 30, .1),
                                share("reddit", 2, 30, .25)),
                        900,
                        900);

        assertEquals(1, lines(chart, "Texts alike, reddit").size());
        assertEquals(0, texts(chart).stream().filter(t -> t.text().contains("reddit")).count());
    }

    @Test
    void aLowSheetIsScrolledInsteadOfSquashed() {
        Chart chart = chart(timeline(share("github", 2, 30, .1)), 420, 256);

        assertTrue(chart.reach().scroll() > 100);
        List<Mark.Text> titles =
                texts(chart).stream()
                        .filter(t -> t.x() == 12 && t.style().align() == Mark.Align.LEFT)
                        .filter(t -> t.baseline() > 30 && t.baseline() < 160)
                        .toList();
        assertTrue(titles.size() >= 2, titles.toString());
        for (int i = 1; i < titles.size(); i++) {
            double apart = titles.get(i).baseline() - titles.get(i - 1).baseline();
            assertTrue(apart >= 14, titles.get(i - 1) + " and " + titles.get(i));
        }
    }

    private static List<Mark.Text> texts(Chart chart) {
        List<Mark.Text> texts = new ArrayList<>();
        for (Mark mark : chart.picture().marks()) {
            if (mark instanceof Mark.Text text) {
                texts.add(text);
            }
        }
        return texts;
    }
}
