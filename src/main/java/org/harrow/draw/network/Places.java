package org.harrow.draw.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.harrow.draw.Box;
import org.harrow.draw.chart.LogTime;
import org.harrow.graph.Node;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.alg.drawing.IndexedFRLayoutAlgorithm2D;
import org.jgrapht.alg.drawing.model.Box2D;
import org.jgrapht.alg.drawing.model.LayoutModel2D;
import org.jgrapht.alg.drawing.model.MapLayoutModel2D;
import org.jgrapht.alg.drawing.model.Point2D;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;
import org.jspecify.annotations.Nullable;

/**
 * Where nodes lie, by node; what the lens brushes has no say in it, so nothing moves while the time
 * slides.
 *
 * @param at by node, in logical pixels, before scrolling
 * @param height how high all of it is
 * @param columns true where nodes stand in two columns
 */
record Places(Map<Node, Point2D> at, double height, boolean columns) {

    private static final double GAP = 26;
    private static final int ROUNDS = 60;
    private static final long SEED = 412;

    /** Room to move in, so large that no node is stopped at its edge; stretched afterwards. */
    private static final double SPACE = 1_000;

    private static final double SPREAD = 0.15;

    /** On whole pixels, where shapes and words are sharp. */
    Places {
        Map<Node, Point2D> whole = new HashMap<>();
        at.forEach(
                (node, p) ->
                        whole.put(
                                node,
                                Point2D.of(StrictMath.rint(p.getX()), StrictMath.rint(p.getY()))));
        at = whole;
    }

    /** The place of a node that has one. */
    Point2D of(Node node) {
        return Objects.requireNonNull(at.get(node));
    }

    /** Rings: the radius is the latency of the one in the middle. */
    static Places radial(Network network, Gaps gaps, Box box) {
        Map<Node, Point2D> at = new HashMap<>();
        double x = box.x() + box.width() / 2;
        double y = box.y() + box.height() / 2;
        LogTime scale = rings(box);
        List<Node> around = new ArrayList<>(network.nodes());
        around.remove(network.centre());
        order(network, around);
        for (int i = 0; i < around.size(); i++) {
            long gap = gaps.of(around.get(i));
            double r = gap < 0 ? outer(box) : scale.at(gap);
            double angle = 2 * StrictMath.PI * i / around.size() - StrictMath.PI / 2;
            at.put(
                    around.get(i),
                    Point2D.of(x + r * StrictMath.cos(angle), y + r * StrictMath.sin(angle)));
        }
        if (network.centre() != null) {
            at.put(network.centre(), Point2D.of(x, y));
        }
        return new Places(at, box.height(), false);
    }

    /** Radii of latencies. */
    static LogTime rings(Box box) {
        return new LogTime(36, outer(box) - 34);
    }

    /** Where those are that it never acted after. */
    static double outer(Box box) {
        return Math.max(60, Math.min(box.width(), box.height()) / 2 - 24);
    }

    /** Accounts follow the first artifact they share with the middle, so that links stay short. */
    private static void order(Network network, List<Node> nodes) {
        Map<Node, Integer> place = new HashMap<>();
        List<Node> artifacts =
                nodes.stream().filter(node -> node.type() == Node.Type.ARTIFACT).toList();
        for (int i = 0; i < artifacts.size(); i++) {
            place.put(artifacts.get(i), 2 * i);
        }
        for (Link link : network.links()) {
            Integer to = place.get(link.to());
            if (to != null && link.from().type() == Node.Type.ACCOUNT) {
                place.merge(link.from(), to + 1, Math::min);
            }
        }
        nodes.sort(
                Comparator.comparingInt((Node node) -> place.getOrDefault(node, Integer.MAX_VALUE))
                        .thenComparing(Node::type)
                        .thenComparingInt(Node::number));
    }

    /** Accounts left, artifacts right, each where its links pull it. */
    static Places columns(Network network, Box box) {
        Map<Node, Double> rank = new HashMap<>();
        List<Node> left = side(network, Node.Type.ACCOUNT);
        List<Node> right = side(network, Node.Type.ARTIFACT);
        for (int i = 0; i < left.size(); i++) {
            rank.put(left.get(i), (double) i);
        }
        right = pulled(network, right, rank);
        left = pulled(network, left, rank);
        Map<Node, Point2D> at = new HashMap<>();
        double height = Math.max(left.size(), right.size()) * GAP + GAP;
        column(at, left, box.x() + box.width() * 0.36, box);
        column(at, right, box.x() + box.width() * 0.64, box);
        return new Places(at, Math.max(height, box.height()), true);
    }

    private static List<Node> side(Network network, Node.Type type) {
        return network.nodes().stream().filter(node -> node.type() == type).toList();
    }

    private static List<Node> pulled(Network network, List<Node> side, Map<Node, Double> rank) {
        Map<Node, double[]> sum = new HashMap<>();
        for (Link link : network.links()) {
            pull(sum, link.from(), rank.get(link.to()));
            pull(sum, link.to(), rank.get(link.from()));
        }
        List<Node> sorted =
                side.stream()
                        .sorted(
                                Comparator.comparingDouble(
                                                (Node node) -> {
                                                    double[] s = sum.get(node);
                                                    return s == null ? 1e9 : s[0] / s[1];
                                                })
                                        .thenComparingInt(Node::number))
                        .toList();
        for (int i = 0; i < sorted.size(); i++) {
            rank.put(sorted.get(i), (double) i);
        }
        return sorted;
    }

    private static void pull(Map<Node, double[]> sum, Node node, @Nullable Double rank) {
        if (rank != null) {
            double[] s = sum.computeIfAbsent(node, any -> new double[2]);
            s[0] += rank;
            s[1]++;
        }
    }

    /** The shorter column lies where the view begins, not in the middle of the longer one. */
    private static void column(Map<Node, Point2D> at, List<Node> nodes, double x, Box box) {
        double height = Math.max(box.height(), nodes.size() * GAP + GAP);
        double step = height / Math.max(1, nodes.size());
        for (int i = 0; i < nodes.size(); i++) {
            at.put(nodes.get(i), Point2D.of(x, box.y() + (i + 0.5) * step));
        }
    }

    /**
     * Pulled by links, pushed apart by each other (Fruchterman and Reingold 1991), seeded. What is
     * not connected gets a part of the sheet of its own, as large as its share of the nodes.
     */
    static Places force(Network network, Box box) {
        Graph<Node, DefaultEdge> graph = graph(network.nodes(), network.links());
        ConnectivityInspector<Node, DefaultEdge> inspector = new ConnectivityInspector<>(graph);
        Map<Set<Node>, List<Node>> parts = new LinkedHashMap<>();
        for (Node node : network.nodes()) {
            parts.computeIfAbsent(inspector.connectedSetOf(node), key -> new ArrayList<>())
                    .add(node);
        }
        List<List<Node>> largest = new ArrayList<>(parts.values());
        largest.sort(Comparator.comparingInt((List<Node> part) -> -part.size()));
        Map<Node, Point2D> at = new HashMap<>();
        share(network, largest, box, at);
        return new Places(at, box.height(), false);
    }

    /** In the order of the nodes: the layout depends on it. */
    private static Graph<Node, DefaultEdge> graph(List<Node> nodes, List<Link> links) {
        Graph<Node, DefaultEdge> graph = new SimpleGraph<>(DefaultEdge.class);
        nodes.forEach(graph::addVertex);
        for (Link link : links) {
            boolean here = graph.containsVertex(link.from()) && graph.containsVertex(link.to());
            if (here && !link.from().equals(link.to())) {
                graph.addEdge(link.from(), link.to());
            }
        }
        return graph;
    }

    /** Halves the parts by their nodes, and the box with them, until each has its own. */
    private static void share(
            Network network, List<List<Node>> parts, Box box, Map<Node, Point2D> at) {
        if (parts.isEmpty()) {
            return;
        }
        if (parts.size() == 1) {
            at.putAll(force(graph(parts.getFirst(), network.links()), box));
            return;
        }
        double all = weight(parts);
        int cut = 1;
        while (cut + 1 < parts.size() && weight(parts.subList(0, cut)) < all / 2) {
            cut++;
        }
        double share = weight(parts.subList(0, cut)) / all;
        boolean wide = box.width() > 1.6 * box.height();
        double width = wide ? box.width() * share : box.width();
        double height = wide ? box.height() : box.height() * share;
        share(network, parts.subList(0, cut), new Box(box.x(), box.y(), width, height), at);
        Box rest =
                wide
                        ? new Box(box.x() + width, box.y(), box.width() - width, height)
                        : new Box(box.x(), box.y() + height, width, box.height() - height);
        share(network, parts.subList(cut, parts.size()), rest, at);
    }

    /** A single node needs some room too. */
    private static double weight(List<List<Node>> parts) {
        return parts.stream().mapToDouble(part -> part.size() + 2.0).sum();
    }

    private static Map<Node, Point2D> force(Graph<Node, DefaultEdge> graph, Box box) {
        LayoutModel2D<Node> model = new MapLayoutModel2D<>(Box2D.of(SPACE, SPACE));
        new IndexedFRLayoutAlgorithm2D<Node, DefaultEdge>(ROUNDS, 0.5, SPREAD, new Random(SEED))
                .layout(graph, model);
        Map<Node, Point2D> at = new HashMap<>();
        graph.vertexSet().forEach(node -> at.put(node, model.get(node)));
        return stretched(at, box);
    }

    /** Fills the box, with room for a label on the right. */
    private static Map<Node, Point2D> stretched(Map<Node, Point2D> raw, Box box) {
        double left = raw.values().stream().mapToDouble(Point2D::getX).min().orElse(0);
        double right = raw.values().stream().mapToDouble(Point2D::getX).max().orElse(1);
        double top = raw.values().stream().mapToDouble(Point2D::getY).min().orElse(0);
        double bottom = raw.values().stream().mapToDouble(Point2D::getY).max().orElse(1);
        double room = Math.min(160, box.width() / 2);
        double wide = Math.max(10, box.width() - room - 30) / Math.max(1, right - left);
        double high = Math.max(10, box.height() - 40) / Math.max(1, bottom - top);
        Map<Node, Point2D> at = new HashMap<>();
        raw.forEach(
                (node, p) ->
                        at.put(
                                node,
                                Point2D.of(
                                        box.x() + 24 + (p.getX() - left) * wide,
                                        box.y() + 20 + (p.getY() - top) * high)));
        return at;
    }
}
