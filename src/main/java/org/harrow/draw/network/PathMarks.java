package org.harrow.draw.network;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.harrow.draw.Box;
import org.harrow.draw.Family;
import org.harrow.draw.Ink;
import org.harrow.draw.Latency;
import org.harrow.draw.Mark;
import org.harrow.draw.Names;
import org.harrow.draw.Timeline;
import org.harrow.draw.chart.Board;
import org.harrow.model.CaseData;
import org.harrow.model.TimeInterval;

/** A finding's actions from left to right, a line per account, hops between them. */
final class PathMarks {

    private static final double LEFT = 230;
    private static final double LANE = 78;

    private final Board board;
    private final CaseData data;
    private final Path path;
    private final NetworkLines lines;

    PathMarks(Board board, Timeline timeline, NetworkLines lines) {
        this.board = board;
        this.data = timeline.data();
        this.path = new Path(timeline);
        this.lines = lines;
    }

    void draw(int finding) {
        List<Integer> stations = path.stations(finding);
        Box inner = board.inner();
        double left = Math.min(LEFT, inner.width() * 0.3);
        double step = (inner.width() - left - 60) / Math.max(1, stations.size());
        List<String> lanes = new ArrayList<>();
        Map<Integer, double[]> at = new HashMap<>();
        double lane = Math.min(LANE, (inner.height() - 40) / 4);
        for (int i = 0; i < stations.size(); i++) {
            String who = Names.actor(data, stations.get(i));
            if (!lanes.contains(who)) {
                lanes.add(who);
            }
            double y = inner.y() + 40 + lanes.indexOf(who) * lane;
            at.put(stations.get(i), new double[] {left + 40 + i * step, y});
        }
        for (int i = 0; i < lanes.size(); i++) {
            double y = inner.y() + 40 + i * lane;
            board.sheet().bar(left, y, inner.width() - left - 20, 1, Ink.GRID);
            board.small(lanes.get(i), 12, y + 4, left - 20, Ink.TEXT);
        }
        for (Path.Hop hop : path.hops(finding)) {
            hop(hop, at);
        }
        for (int row : stations) {
            double[] p = at.getOrDefault(row, new double[2]);
            station(row, p[0], p[1], step);
        }
    }

    private void hop(Path.Hop hop, Map<Integer, double[]> at) {
        double[] a = at.get(hop.from());
        double[] b = at.get(hop.to());
        if (a == null || b == null) {
            return;
        }
        boolean recorded = hop.word() != null;
        Mark.Stroke stroke = new Mark.Stroke(recorded ? 2.5 : 2, !recorded, Ink.AUTHOR);
        board.sheet().add(new Mark.Line(a[0], a[1], b[0], b[1], stroke));
        long gap = data.at(hop.to()).lo() - data.at(hop.from()).hi();
        String words = Latency.words(gap);
        double width = board.sheet().width(words, 11) + 8;
        double x = StrictMath.rint((a[0] + b[0]) / 2 - width / 2);
        double y = StrictMath.rint((a[1] + b[1]) / 2);
        Box box = new Box(x, y - 8, width, 15);
        board.sheet().bar(box, Ink.PAPER);
        board.small(words, x + 4, y + 4, width, Ink.TEXT);
        board.spot(box, lines.hop(hop));
    }

    private void station(int row, double x, double y, double step) {
        Family family = Family.of(data, row);
        board.sheet().glyph(family.symbol(), x, y, 18, Ink.PAPER);
        board.sheet().glyph(family.symbol(), x, y, 13, family.ink());
        double room = Math.max(96, step - 12);
        board.small(Names.deed(data, row), x - 6, y + 24, room, Ink.TEXT);
        String at = TimeInterval.format(data.at(row).lo()).replace('T', ' ');
        board.small(at.substring(0, 16), x - 6, y + 38, room, Ink.MUTED);
        board.spot(Box.around(x, y, 18), lines.act(row));
    }
}
