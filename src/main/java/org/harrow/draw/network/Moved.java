package org.harrow.draw.network;

import java.util.HashMap;
import java.util.Map;
import org.harrow.draw.Box;
import org.harrow.draw.network.GraphLook.Arrangement;
import org.harrow.graph.Node;
import org.jgrapht.alg.drawing.model.Point2D;
import org.jspecify.annotations.Nullable;

/**
 * Nodes that the analyst put somewhere else. Around an account the distance is a latency, so there
 * a node only goes round its ring.
 *
 * @param spots by what they belong to
 */
public record Moved(Map<Key, Spot> spots) {
    /** Every node where the layout put it. */
    public static final Moved NONE = new Moved(Map.of());

    public Moved {
        spots = Map.copyOf(spots);
    }

    /**
     * @param arrangement its name, lower case
     * @param centre name of what the graph lies around; empty where it lies around nothing
     * @param node name of the account or artifact
     */
    public record Key(String arrangement, String centre, String node) {}

    /**
     * A place as a share of the width and height of the whole sheet, 0 to 1.
     *
     * @param x from the left
     * @param y from the top
     */
    public record Spot(double x, double y) {
        public Spot {
            x = Math.clamp(x, 0.0, 1.0);
            y = Math.clamp(y, 0.0, 1.0);
        }
    }

    /** The places with the moved ones. */
    Places apply(
            Places places,
            Arrangement arrangement,
            @Nullable Node centre,
            NetworkLines names,
            Box box) {
        if (spots.isEmpty()) {
            return places;
        }
        boolean around = arrangement == Arrangement.RADIAL;
        String middle = middle(arrangement, centre, names);
        Map<Node, Point2D> at = new HashMap<>(places.at());
        for (Map.Entry<Node, Point2D> entry : places.at().entrySet()) {
            Spot spot = spots.get(new Key(name(arrangement), middle, names.name(entry.getKey())));
            if (spot != null) {
                double x = box.x() + spot.x * box.width();
                double y = box.y() + spot.y * places.height();
                at.put(
                        entry.getKey(),
                        around ? onRing(entry.getValue(), x, y, box) : Point2D.of(x, y));
            }
        }
        return new Places(at, places.height(), places.columns());
    }

    /** What a key calls an arrangement. */
    public static String name(Arrangement arrangement) {
        return arrangement.name().toLowerCase(java.util.Locale.ROOT);
    }

    /** The middle as a key names it. */
    static String middle(Arrangement arrangement, @Nullable Node centre, NetworkLines names) {
        return centre == null || arrangement == Arrangement.WHOLE ? "" : names.name(centre);
    }

    private static Point2D onRing(Point2D was, double x, double y, Box box) {
        double middleX = box.x() + box.width() / 2;
        double middleY = box.y() + box.height() / 2;
        double radius = StrictMath.hypot(was.getX() - middleX, was.getY() - middleY);
        double away = StrictMath.hypot(x - middleX, y - middleY);
        if (away < 1) {
            return was;
        }
        return Point2D.of(
                middleX + (x - middleX) / away * radius, middleY + (y - middleY) / away * radius);
    }
}
