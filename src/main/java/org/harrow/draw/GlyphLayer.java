package org.harrow.draw;

import java.util.ArrayList;
import java.util.List;
import org.harrow.model.TimeInterval;

/**
 * Lanes with room for a shape and a label per action. Actions closer together than a shape share
 * one, with a zigzag and a number that say so; a time wider than a shape is drawn as an interval.
 */
final class GlyphLayer {

    static final double SIZE = 11;
    private static final double APART = 12;
    private static final int LISTED = 1_000;

    private final Scene scene;
    private final Sheet sheet;
    private final Labels labels;
    private final boolean cards;

    GlyphLayer(Scene scene, Sheet sheet, Labels labels, boolean cards) {
        this.scene = scene;
        this.sheet = sheet;
        this.labels = labels;
        this.cards = cards;
    }

    /** Neighbours that share a shape. */
    private record Cluster(double x, List<Integer> rows) {}

    void draw(LaneLayer.Run run) {
        List<Cluster> clusters = clusters(run);
        for (int i = 0; i < clusters.size(); i++) {
            Cluster cluster = clusters.get(i);
            double next = i + 1 < clusters.size() ? clusters.get(i + 1).x() : scene.plot().right();
            draw(run.row(), cluster, next - cluster.x() - SIZE);
        }
    }

    private List<Cluster> clusters(LaneLayer.Run run) {
        LaneColumns points = scene.timeline().points();
        List<Cluster> clusters = new ArrayList<>();
        boolean after = false;
        int from = points.seek(run.row().lane(), scene.scale().time().lo() - Timeline.WIDE);
        for (int place = from; place < run.to(); place++) {
            int row = points.row(place);
            if (!scene.shows(scene.data().at(row))) {
                continue;
            }
            double x = scene.x(row);
            boolean alone = isWide(row) || scene.stands(row);
            if (clusters.isEmpty() || alone || x - clusters.getLast().x() >= APART || after) {
                clusters.add(new Cluster(x, new ArrayList<>()));
            }
            after = alone;
            clusters.getLast().rows().add(row);
        }
        return clusters;
    }

    private boolean isWide(int row) {
        TimeInterval at = scene.data().at(row);
        return scene.scale().x(at.hi()) - scene.scale().x(at.lo()) > SIZE;
    }

    private void draw(LaneRow lane, Cluster cluster, double room) {
        int row = top(cluster.rows());
        int count = cluster.rows().size();
        Family family = Family.of(scene.data(), row);
        double y = lane.middle();
        if (isWide(row)) {
            interval(row, y, family.ink());
        } else {
            Mark.Coat coat = new Mark.Coat(family.ink(), scene.isOutlined(row));
            sheet.add(new Mark.Glyph(family.symbol(), cluster.x(), y, SIZE, coat));
        }
        Target target =
                count == 1
                        ? new Target.Act(row)
                        : new Target.Acts(
                                lane.lane(),
                                cluster.rows().subList(0, Math.min(LISTED, count)),
                                count);
        sheet.hit(Box.around(cluster.x(), y, SIZE + 5), target);
        if (count > 1) {
            sheet.add(new Mark.Zigzag(cluster.x() - 6, y + SIZE / 2 + 3, 12, Ink.MUTED));
        }
        labels.avoid(Box.around(cluster.x(), y, SIZE));
        Labels.Rank rank = scene.stands(row) ? Labels.Rank.STANDING : Labels.Rank.ACTION;
        labels.ask(rank, () -> label(lane, cluster, room - 8));
    }

    private void interval(int row, double y, Ink ink) {
        TimeInterval at = scene.data().at(row);
        double from = scene.scale().near(at.lo(), 20);
        double to = scene.scale().near(at.hi(), 20);
        sheet.add(new Mark.Interval(from, to, y, SIZE - 3, ink));
    }

    private void label(LaneRow lane, Cluster cluster, double room) {
        double x = cluster.x() + SIZE / 2 + 8;
        int row = top(cluster.rows());
        double base = lane.middle() + 4;
        Mark.Style style = Mark.Style.left(Sheet.SMALL, Ink.TEXT);
        if (cluster.rows().size() > 1) {
            labels.whole("×" + cluster.rows().size(), x, base, room, style);
        } else if (cards && lane.height() >= 40 && room > 60) {
            labels.set(Names.deed(scene.data(), row), x, base - 7, room, style);
            excerpt(row, x, base + 8, room);
        } else if (cards && room > 24) {
            double used = labels.set(Names.deed(scene.data(), row), x, base, room, style);
            if (used > 0 && room - used > 60) {
                excerpt(row, x + used + 8, base, room - used - 8);
            }
        } else if (room > 24) {
            labels.whole(scene.data().kind(row).id().replace('_', ' '), x, base, room, style);
        }
    }

    private void excerpt(int row, double x, double baseline, double room) {
        String text = VisibleText.flowing(scene.timeline().text(row));
        Mark.Style style = Mark.Style.left(Sheet.SMALL, Ink.MUTED);
        labels.set(text, x, baseline, Math.min(room, 420), style);
    }

    /** The row whose kind ranks highest; the first of equals. */
    private int top(List<Integer> rows) {
        int best = rows.getFirst();
        for (int row : rows) {
            if (Family.of(scene.data(), row).rank() > Family.of(scene.data(), best).rank()) {
                best = row;
            }
        }
        return best;
    }
}
