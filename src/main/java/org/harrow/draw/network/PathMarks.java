package org.harrow.draw.network;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.harrow.draw.Box;
import org.harrow.draw.Family;
import org.harrow.draw.Ink;
import org.harrow.draw.Labels;
import org.harrow.draw.Mark;
import org.harrow.draw.Names;
import org.harrow.draw.Sheet;
import org.harrow.draw.Timeline;
import org.harrow.draw.chart.Board;
import org.harrow.graph.Node;
import org.harrow.model.CaseData;
import org.harrow.model.TimeInterval;

/** A finding's actions from left to right, a line per account, hops between them. */
final class PathMarks {

    private static final double LEFT = 230;
    private static final double LANE = 130;

    private static final double WORDS = 220;

    private final Board board;
    private final CaseData data;
    private final Path path;
    private final Labels labels;
    private final NetworkLines lines;

    PathMarks(Board board, Timeline timeline, NetworkLines lines) {
        this.board = board;
        this.data = timeline.data();
        this.path = new Path(timeline);
        this.labels = new Labels(board.sheet());
        this.lines = lines;
    }

    void draw(int finding) {
        List<Integer> stations = path.stations(finding);
        Box inner = board.inner();
        double left = Math.min(LEFT, inner.width() * 0.3);
        double step = (inner.width() - left - 100) / Math.max(1, stations.size());
        List<String> lanes =
                stations.stream().map(row -> Names.actor(data, row)).distinct().toList();
        double lane = Math.clamp((inner.height() - 70) / Math.max(1, lanes.size()), 56.0, LANE);
        Map<Integer, double[]> at = new HashMap<>();
        for (int i = 0; i < stations.size(); i++) {
            double y = inner.y() + 40 + lanes.indexOf(Names.actor(data, stations.get(i))) * lane;
            double[] place = {StrictMath.rint(left + 40 + i * step), StrictMath.rint(y)};
            at.put(stations.get(i), place);
        }
        for (int i = 0; i < lanes.size(); i++) {
            double y = inner.y() + 40 + i * lane;
            board.sheet().bar(left, y, inner.width() - left - 20, 1, Ink.GRID);
            board.small(lanes.get(i), 12, y + 4, left - 20, Ink.TEXT);
        }
        List<Path.Hop> hops = path.hops(finding);
        hops.forEach(hop -> line(hop, at));
        for (int row : stations) {
            double[] p = at.getOrDefault(row, new double[2]);
            station(row, p[0], p[1]);
        }
        hops.forEach(hop -> words(hop, at));
        for (int row : stations) {
            double[] p = at.getOrDefault(row, new double[2]);
            words(row, p[0], p[1]);
        }
    }

    private void line(Path.Hop hop, Map<Integer, double[]> at) {
        double[] a = at.get(hop.from());
        double[] b = at.get(hop.to());
        if (a != null && b != null) {
            boolean recorded = hop.word() != null;
            Mark.Stroke stroke = new Mark.Stroke(recorded ? 2.5 : 2, !recorded, Ink.AUTHOR);
            board.sheet().add(new Mark.Line(a[0], a[1], b[0], b[1], stroke));
        }
    }

    /** How long a hop took, where there is room; the place answers in any case. */
    private void words(Path.Hop hop, Map<Integer, double[]> at) {
        double[] a = at.get(hop.from());
        double[] b = at.get(hop.to());
        if (a == null || b == null) {
            return;
        }
        String words = hop.time(data);
        double width = board.sheet().width(words, Sheet.SMALL) + 8;
        double x = StrictMath.rint((a[0] + b[0]) / 2 - width / 2);
        double y = StrictMath.rint((a[1] + b[1]) / 2);
        Box box = new Box(x, y - 8, width, 15);
        boolean fits = StrictMath.hypot(a[0] - b[0], a[1] - b[1]) > width + 24;
        boolean told = fits && labels.place(words, box, Ink.TEXT);
        board.spot(told ? box : Box.around(x + width / 2, y, 10), lines.hop(hop));
    }

    private void station(int row, double x, double y) {
        Family family = Family.of(data, row);
        board.sheet().glyph(family.symbol(), x, y, 18, Ink.PAPER);
        board.sheet().glyph(family.symbol(), x, y, 13, family.ink());
        labels.keepFree(Box.around(x, y, 18));
        board.spot(Box.around(x, y, 18), lines.act(row));
    }

    /** To the minute at most; a time known to the day is told as a day. */
    private static String minute(TimeInterval at) {
        String text = at.text();
        return text.substring(0, Math.min(text.length(), "2026-02-11T05:23".length()))
                .replace('T', ' ');
    }

    /** What it is and when, under it, where the one before leaves room. */
    private void words(int row, double x, double y) {
        double right = board.inner().right() - 8;
        String verb = data.kind(row).id().replace('_', ' ');
        String deed = verb + " " + lines.label(Node.artifact(data.artifact(row)));
        double width = Math.min(WORDS, board.sheet().width(deed, Sheet.SMALL) + 8);
        Box box = new Box(Math.min(x - 8, right - width), y + 12, width, 14);
        String at = minute(data.at(row));
        double wide = board.sheet().width(at, Sheet.SMALL) + 8;
        Box below = new Box(Math.min(x - 8, right - wide), y + 26, wide, 14);
        Box both = new Box(Math.min(box.x(), below.x()), box.y(), Math.max(width, wide), 28);
        if (labels.isFree(both)) {
            labels.place(deed, box, Ink.TEXT);
            labels.place(at, below, Ink.MUTED);
        }
    }
}
