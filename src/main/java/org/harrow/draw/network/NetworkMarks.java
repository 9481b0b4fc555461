package org.harrow.draw.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.harrow.draw.Box;
import org.harrow.draw.Counts;
import org.harrow.draw.Ink;
import org.harrow.draw.Labels;
import org.harrow.draw.Mark;
import org.harrow.draw.Sheet;
import org.harrow.draw.Symbol;
import org.harrow.draw.Timeline;
import org.harrow.draw.chart.Board;
import org.harrow.draw.chart.Lens;
import org.harrow.graph.Node;
import org.harrow.model.CaseData;
import org.harrow.model.TimeInterval;
import org.jgrapht.alg.drawing.model.Point2D;

/** Links under nodes under labels; what lies outside the brushed time stays, but faint. */
final class NetworkMarks {

    /** More links than these hide each other. */
    private static final int MANY = 300;

    private static final double LABEL = 190;
    private static final double COLUMN = 320;
    private static final double LEAST = 50;

    private final Board board;
    private final Timeline timeline;
    private final Lens lens;
    private final Labels labels;
    private final NetworkLines lines;
    private final Set<String> subjects;
    private double scroll;
    private int beside;

    NetworkMarks(Board board, Timeline timeline, Lens lens, NetworkLines lines) {
        this.board = board;
        this.timeline = timeline;
        this.lens = lens;
        this.labels = new Labels(board.sheet());
        this.lines = lines;
        this.subjects =
                timeline.findings().findings().stream()
                        .flatMap(finding -> finding.headline().subjects().stream())
                        .collect(Collectors.toSet());
    }

    void scrolled(double to) {
        scroll = to;
    }

    /** Keeps labels off a place. */
    void keepFree(Box box) {
        labels.keepFree(box);
    }

    /** The links; among many those of the middle stand out. */
    void lines(Network network, Places places) {
        List<Runnable> middle = new ArrayList<>();
        boolean many = network.links().size() > MANY;
        for (Link link : network.links()) {
            Point2D from = places.at().get(link.from());
            Point2D to = places.at().get(link.to());
            if (from != null && to != null) {
                int line = lines.link(link);
                if (many && isOfMiddle(network, link)) {
                    middle.add(() -> line(link, places, line));
                } else {
                    line(link, places, line);
                }
            }
        }
        if (many) {
            board.sheet().add(new Mark.Veil(board.inner(), 0.6));
            middle.forEach(Runnable::run);
        }
        Stated.of(timeline).pairs().forEach(pair -> stated(pair, places));
    }

    /** No record makes it: always dashed, and nothing to open. */
    private void stated(Stated.Pair pair, Places places) {
        Point2D from = places.at().get(pair.one());
        Point2D to = places.at().get(pair.other());
        if (from != null && to != null) {
            double y1 = from.getY() - scroll;
            double y2 = to.getY() - scroll;
            Mark.Stroke stroke = new Mark.Stroke(2.5, true, Ink.LINKED_ACCOUNT);
            double x = (from.getX() + to.getX()) / 2;
            if (places.columns() && from.getX() == to.getX()) {
                x = from.getX() + 8;
                board.sheet().add(new Mark.Line(x, y1, x, y2, stroke));
            } else {
                board.sheet().add(new Mark.Line(from.getX(), y1, to.getX(), y2, stroke));
            }
            spot(Box.around(x, (y1 + y2) / 2, 12), lines.stated(pair));
        }
    }

    private static boolean isOfMiddle(Network network, Link link) {
        return link.from().equals(network.centre()) || link.to().equals(network.centre());
    }

    void nodes(Network network, Places places, Gaps gaps) {
        // Boxes of nodes come last, so that a click on a node meets the node.
        for (int i = 0; i < network.nodes().size(); i++) {
            Node node = network.nodes().get(i);
            node(node, network, places, gaps.of(node));
        }
        for (Node node : byWeight(network)) {
            label(node, network, places);
        }
        more(places);
    }

    /** How many nodes lie above and below what is in view. */
    private void more(Places places) {
        Box inner = board.inner();
        long above =
                places.at().values().stream().filter(p -> p.getY() - scroll < inner.y()).count();
        long below =
                places.at().values().stream()
                        .filter(p -> p.getY() - scroll > inner.bottom())
                        .count();
        more(above, Symbol.ARROW_UP, inner.y() + 4);
        more(below, Symbol.ARROW_DOWN, inner.bottom() - 20);
    }

    private void more(long count, Symbol arrow, double top) {
        if (count > 0) {
            String words = Counts.of(count) + (arrow == Symbol.ARROW_UP ? " above" : " below");
            double width = board.sheet().width(words, Sheet.SMALL) + 28;
            board.sheet().bar(8, top, width, 16, Ink.PANEL);
            board.sheet().glyph(arrow, 18, top + 8, 8, Ink.MUTED);
            board.small(words, 28, top + 12, width, Ink.MUTED);
        }
    }

    /** Who gets a label first: the middle, those of findings, then the best connected. */
    private List<Node> byWeight(Network network) {
        Map<Node, Integer> degree = new HashMap<>();
        for (Link link : network.links()) {
            degree.merge(link.from(), 1, Integer::sum);
            degree.merge(link.to(), 1, Integer::sum);
        }
        return network.nodes().stream()
                .sorted(
                        Comparator.comparing((Node node) -> !node.equals(network.centre()))
                                .thenComparing(node -> !isFound(node))
                                .thenComparingInt(node -> -degree.getOrDefault(node, 0)))
                .toList();
    }

    private void line(Link link, Places places, int line) {
        Point2D from = places.of(link.from());
        Point2D to = places.of(link.to());
        boolean active = isBrushed(link);
        Ink ink = !active ? Ink.GRID : link.word().endsWith("links to") ? Ink.PAGE : Ink.RULE;
        double thickness = Math.min(5, 1 + StrictMath.log10(link.rows().size()) * 1.4);
        Mark.Stroke stroke = new Mark.Stroke(thickness, link.inferred(), ink);
        double y1 = from.getY() - scroll;
        double y2 = to.getY() - scroll;
        double x = (from.getX() + to.getX()) / 2;
        if (places.columns() && from.getX() == to.getX()) {
            x = beside(from.getX(), y1, y2, stroke);
        } else {
            board.sheet().add(new Mark.Line(from.getX(), y1, to.getX(), y2, stroke));
        }
        spot(Box.around(x, (y1 + y2) / 2, 12), line);
    }

    /** A link within a column goes round on the inner side; returns where. */
    private double beside(double at, double y1, double y2, Mark.Stroke stroke) {
        Box inner = board.inner();
        boolean leftColumn = at < inner.x() + inner.width() / 2;
        double out = 16 + 6 * (beside++ % 8);
        double x = StrictMath.rint(leftColumn ? at + out : at - out);
        double edge = StrictMath.rint(leftColumn ? at + 8 : at - 8);
        double thick = Math.max(1, StrictMath.rint(stroke.thickness()));
        double[] xs = {edge, x, x, edge};
        double[] ys = {y1, y1, y2, y2};
        board.sheet().add(new Mark.Elbow(xs, ys, thick, stroke.ink()));
        return x;
    }

    private boolean isBrushed(Link link) {
        Lens.Filter filter = lens.filter();
        if (filter.range() == null && filter.hours() == null) {
            return true;
        }
        for (int row : link.rows()) {
            TimeInterval at = timeline.data().at(row);
            if (filter.covers(at) && filter.isInHours(at)) {
                return true;
            }
        }
        return false;
    }

    private void spot(Box box, int line) {
        Box inner = board.inner();
        if (box.y() >= inner.y() - 12 && box.bottom() <= inner.bottom() + 12) {
            board.spot(box, line);
        }
    }

    private void node(Node node, Network network, Places places, long gap) {
        Point2D at = places.at().get(node);
        if (at == null) {
            return;
        }
        double y = at.getY() - scroll;
        boolean account = node.type() == Node.Type.ACCOUNT;
        double size = size(network, node);
        Symbol symbol = account ? Symbol.DOT : Symbol.SQUARE;
        Mark.Coat coat = new Mark.Coat(account ? Ink.COMMENT : Ink.DENSITY, automation(node));
        board.sheet().glyph(symbol, at.getX(), y, size + 4, Ink.PAPER);
        board.sheet().add(new Mark.Glyph(symbol, at.getX(), y, size, coat));
        if (node.equals(network.centre())) {
            Mark.Coat ring = new Mark.Coat(Ink.SELECTION, true);
            board.sheet().add(new Mark.Glyph(Symbol.RING, at.getX(), y, size + 9, ring));
        } else if (isFound(node)) {
            Mark.Coat ring = new Mark.Coat(Ink.FINDING, true);
            board.sheet().add(new Mark.Glyph(Symbol.RING, at.getX(), y, size + 7, ring));
        }
        labels.keepFree(Box.around(at.getX(), y, size + 2));
        spot(Box.around(at.getX(), y, size + 5), lines.node(node, network.size(node), gap));
    }

    private static double size(Network network, Node node) {
        return 11 + Math.min(18, 4 * StrictMath.log(network.size(node)));
    }

    private boolean automation(Node node) {
        CaseData data = timeline.data();
        return node.type() == Node.Type.ACCOUNT
                && data.accounts().get(node.number()).isDeclaredAutomation();
    }

    private boolean isFound(Node node) {
        return node.type() == Node.Type.ACCOUNT && subjects.contains(lines.name(node));
    }

    /** Beside the node, else on its other side, above or below it: the first place that is free. */
    private void label(Node node, Network network, Places places) {
        Point2D at = places.at().get(node);
        if (at == null) {
            return;
        }
        int around = network.size(node) - 1;
        String text = lines.label(node) + (around > 0 ? " +" + Counts.of(around) : "");
        double most = places.columns() ? COLUMN : LABEL;
        String shown = board.sheet().visible(text);
        double wanted = Math.min(most, board.sheet().width(shown, Sheet.SMALL) + 10);
        boolean left = isLeft(network, at);
        double off = StrictMath.ceil(size(network, node) / 2) + 3;
        boolean done = side(text, at, wanted, left ? -off : off);
        if (!done && !places.columns()) {
            done = side(text, at, wanted, left ? off : -off);
            for (double y : new double[] {-off - 14, off}) {
                done = done || over(text, at, wanted, y);
            }
        }
    }

    /**
     * @param off how far from the node's middle the text begins, to the left below 0
     */
    private boolean side(String text, Point2D at, double wanted, double off) {
        double edge = at.getX() + off;
        double room = off < 0 ? edge - 4 : board.inner().right() - edge - 3;
        double width = Math.min(wanted, room);
        double x = off < 0 ? edge - width : edge;
        return width >= Math.min(wanted, LEAST)
                && place(text, new Box(StrictMath.rint(x), at.getY() - scroll - 7, width, 14));
    }

    private boolean over(String text, Point2D at, double wanted, double y) {
        double last = board.inner().right() - wanted - 4;
        double x = StrictMath.rint(Math.clamp(at.getX() - wanted / 2, 6, Math.max(6, last)));
        return place(text, new Box(x, at.getY() - scroll + y, wanted, 14));
    }

    private boolean place(String text, Box box) {
        Box inner = board.inner();
        return box.y() > inner.y()
                && box.bottom() < inner.bottom()
                && labels.place(text, box, Ink.TEXT);
    }

    private boolean isLeft(Network network, Point2D at) {
        Box inner = board.inner();
        boolean centre = network.centre() != null;
        return at.getX() < inner.x() + inner.width() / 2 - 1 && centre;
    }
}
