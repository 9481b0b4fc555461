package org.harrow.draw.network;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.harrow.draw.Box;
import org.harrow.draw.Counts;
import org.harrow.draw.Ink;
import org.harrow.draw.Mark;
import org.harrow.draw.Ruler;
import org.harrow.draw.Sheet;
import org.harrow.draw.Symbol;
import org.harrow.draw.TextMeasure;
import org.harrow.draw.Timeline;
import org.harrow.draw.chart.Board;
import org.harrow.draw.chart.Chart;
import org.harrow.draw.chart.Lens;
import org.harrow.draw.chart.LogTime;
import org.harrow.draw.chart.Reach;
import org.harrow.draw.network.GraphLook.Arrangement;
import org.harrow.graph.Node;
import org.harrow.model.AccountLink;
import org.harrow.model.CaseData;
import org.harrow.model.Finding;
import org.jspecify.annotations.Nullable;

/** The graph around what is chosen, or of the whole case. */
public final class GraphLayout {

    private static final List<String> RINGS = List.of("1 m", "1 d", "30 d");

    private final TextMeasure measure;
    private final GraphLook look;
    private final Moved moved;

    /**
     * @param measure widths of the font that the marks will be painted in
     * @param look how it is arranged
     */
    public GraphLayout(TextMeasure measure, GraphLook look) {
        this(measure, look, Moved.NONE);
    }

    /**
     * @param measure widths of the font that the marks will be painted in
     * @param look how it is arranged
     * @param moved nodes that were put elsewhere
     */
    public GraphLayout(TextMeasure measure, GraphLook look, Moved moved) {
        this.moved = moved;
        this.measure = measure;
        this.look = look;
    }

    /** The chart of a case. */
    public Chart layout(Timeline timeline, Lens lens) {
        return layout(timeline, lens, prepare(timeline, lens));
    }

    /**
     * What of the graph is drawn and where it lies: all that a brush does not change.
     *
     * @param key what it depends on beside the case
     * @param centre what it lies around, or null where no action names an account
     */
    public record Prepared(CaseData data, Key key, @Nullable Node centre, @Nullable Laid laid) {

        /** True where it is what {@link #prepare} would give. */
        public boolean isFor(Timeline timeline, Key other) {
            return timeline.data() == data && key.equals(other);
        }

        /** Name of what it lies around, as {@link Moved.Key} has it. */
        public String middle() {
            return Moved.middle(key.look().arrangement(), centre, new NetworkLines(data));
        }
    }

    /** What decides, beside the case, what is drawn where. */
    public record Key(GraphLook look, @Nullable Node centre, Box box, List<AccountLink> stated) {}

    /** Nodes, how soon they are answered, and where they lie. */
    record Laid(Network network, Gaps gaps, Places places) {}

    /** What a graph depends on. */
    public Key key(Timeline timeline, Lens lens) {
        return new Key(
                look,
                Centre.of(timeline, lens),
                new Board(measure, lens, legend(look, timeline)).inner(),
                timeline.links().stated());
    }

    /** Finds and places the nodes; the slow part. */
    public Prepared prepare(Timeline timeline, Lens lens) {
        Key key = key(timeline, lens);
        Node centre = key.centre();
        if (centre == null || look.arrangement() == Arrangement.PATH) {
            return new Prepared(timeline.data(), key, centre, null);
        }
        Network network =
                look.arrangement() == Arrangement.WHOLE
                        ? new Communities(timeline.graph()).whole()
                        : new Ego(timeline.graph(), Stated.of(timeline))
                                .of(centre, look.expanded());
        Gaps gaps = Gaps.of(timeline.graph(), centre, network.nodes());
        Places places = places(network, gaps, key.box());
        return new Prepared(timeline.data(), key, centre, new Laid(network, gaps, places));
    }

    /** The chart of what was prepared before. */
    public Chart layout(Timeline timeline, Lens lens, Prepared prepared) {
        Board board = new Board(measure, lens, legend(look, timeline));
        NetworkLines lines = new NetworkLines(timeline.data());
        if (look.arrangement() == Arrangement.PATH) {
            return path(timeline, lens, board, lines);
        }
        Node centre = prepared.centre();
        Laid laid = prepared.laid();
        if (centre == null || laid == null) {
            board.nothing("No action in this case names an account.");
            return board.chart("Graph", board.inner(), lines.twin(), Reach.NONE);
        }
        double reach = Math.max(0, laid.places().height() - board.inner().height());
        NetworkMarks marks = new NetworkMarks(board, timeline, lens, lines);
        marks.scrolled(Math.min(reach, lens.sheet().scroll()));
        Places places =
                moved.apply(laid.places(), look.arrangement(), centre, lines, board.inner());
        marks.lines(laid.network(), places);
        Map<LogTime.Tick, Box> rings = Map.of();
        if (look.arrangement() == Arrangement.RADIAL) {
            rings(board);
            rings = ringLabels(board);
            rings.values().forEach(marks::keepFree);
        }
        marks.nodes(laid.network(), places, laid.gaps());
        set(board, rings);
        boolean whole = look.arrangement() == Arrangement.WHOLE;
        String title = whole ? "The whole case" : "Around " + lines.name(centre);
        board.caption(title, words(laid.network(), whole, timeline.data()));
        return board.chart(title, board.inner(), lines.twin(), new Reach(reach, null));
    }

    private Places places(Network network, Gaps gaps, Box box) {
        return switch (look.arrangement()) {
            case RADIAL -> Places.radial(network, gaps, box);
            case COLUMNS -> Places.columns(network, box);
            case FORCE, WHOLE, PATH -> Places.force(network, box);
        };
    }

    private static Chart path(Timeline timeline, Lens lens, Board board, NetworkLines lines) {
        int count = timeline.findings().findings().size();
        int finding = lens.focus().finding() >= 0 ? lens.focus().finding() : count > 0 ? 0 : -1;
        String title = "Evidence path";
        if (finding < 0) {
            board.nothing("Run the detectors: the path is that of a finding.");
        } else {
            new PathMarks(board, timeline, lines).draw(finding);
            String summary = timeline.findings().findings().get(finding).headline().summary();
            board.caption(title, summary);
            sentence(board, summary);
        }
        return board.chart(title, board.inner(), lines.twin(), Reach.NONE);
    }

    /** All of it below the path, where the line above cuts it off. */
    private static void sentence(Board board, String summary) {
        Box inner = board.inner();
        double room = inner.width() - 24;
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : board.sheet().visible(summary).split(" ", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (board.sheet().width(longer, Sheet.SMALL) > room && !line.isEmpty()) {
                lines.add(line.toString());
                line.setLength(0);
                longer = word;
            }
            line.replace(0, line.length(), longer);
        }
        lines.add(line.toString());
        boolean cut = board.sheet().width(summary, Sheet.SMALL) > room - 110;
        double y = inner.bottom() - 8 - (lines.size() - 1) * 16;
        for (int i = 0; cut && i < lines.size() && lines.size() < 6; i++) {
            board.small(lines.get(i), 12, y + 16 * i, room, Ink.MUTED);
        }
    }

    private static void rings(Board board) {
        Box box = board.inner();
        LogTime scale = Places.rings(box);
        double x = box.x() + box.width() / 2;
        double y = box.y() + box.height() / 2;
        for (LogTime.Tick tick : LogTime.ticks()) {
            boolean ruler = tick.micros() == Ruler.FORTY_MINUTES;
            if (ruler || RINGS.contains(tick.label())) {
                double r = scale.at(tick.micros());
                Mark.Coat coat = new Mark.Coat(ruler ? Ink.RULER : Ink.GRID, true);
                board.sheet().add(new Mark.Glyph(Symbol.RING, x, y, 2 * r / 0.92, coat));
            }
        }
    }

    /** What the rings stand for, on their upper right. */
    private static Map<LogTime.Tick, Box> ringLabels(Board board) {
        Box box = board.inner();
        LogTime scale = Places.rings(box);
        Map<LogTime.Tick, Box> labels = new LinkedHashMap<>();
        for (LogTime.Tick tick : LogTime.ticks()) {
            if (tick.micros() == Ruler.FORTY_MINUTES || RINGS.contains(tick.label())) {
                double turn = scale.at(tick.micros()) * 0.707;
                double x = box.x() + box.width() / 2 + turn;
                double y = box.y() + box.height() / 2 - turn;
                double width = board.sheet().width(tick.label(), 11) + 6;
                labels.put(tick, new Box(x - width / 2, y - 7, width, 14));
            }
        }
        return labels;
    }

    private static void set(Board board, Map<LogTime.Tick, Box> labels) {
        labels.forEach(
                (tick, box) -> {
                    board.sheet().bar(box, Ink.PAPER);
                    Ink ink = tick.micros() == Ruler.FORTY_MINUTES ? Ink.RULER : Ink.MUTED;
                    double x = box.x() + box.width() / 2;
                    board.set(tick.label(), x, box.y() + 11, Mark.Align.MIDDLE, ink);
                });
    }

    private static String words(Network network, boolean whole, CaseData data) {
        String words =
                Counts.of(network.nodes().size(), network.sizes().isEmpty() ? "node" : "community")
                                .replace("communitys", "communities")
                        + ", "
                        + Counts.of(network.links().size(), "link");
        words =
                network.left() == 0
                        ? words
                        : words + "; " + Counts.of(network.left()) + " left out";
        return whole
                ? words + alone(network, data)
                : words + "; a click expands a node or shows a link's records";
    }

    /** Why the whole may have fewer nodes than what lies around one account. */
    private static String alone(Network network, CaseData data) {
        int drawn = network.nodes().stream().mapToInt(network::size).sum() + network.left();
        int alone = data.accounts().size() + data.artifacts().size() - drawn;
        String only = "; only what two accounts or more acted on";
        return alone == 0 ? only : only + ", without " + Counts.of(alone) + " that share nothing";
    }

    private static List<Board.Entry> legend(GraphLook look, Timeline timeline) {
        if (look.arrangement() == Arrangement.PATH) {
            return List.of(
                    new Board.Entry(Symbol.LINE, Ink.AUTHOR, "a record connects them"),
                    new Board.Entry(Symbol.DASHES, Ink.AUTHOR, "only the finding does"));
        }
        List<Board.Entry> entries =
                new ArrayList<>(
                        List.of(
                                new Board.Entry(Symbol.DOT, Ink.COMMENT, "account"),
                                new Board.Entry(Symbol.RING, Ink.COMMENT, "declared automation"),
                                new Board.Entry(Symbol.SQUARE, Ink.DENSITY, "artifact"),
                                new Board.Entry(Symbol.RING, Ink.FINDING, "in a finding"),
                                new Board.Entry(Symbol.LINE, Ink.RULE, "recorded")));
        if (look.arrangement() != Arrangement.WHOLE) {
            entries.add(new Board.Entry(Symbol.DASHES, Ink.RULE, "inferred"));
            entries.add(new Board.Entry(Symbol.LINE, Ink.PAGE, "links to"));
        }
        if (!timeline.links().stated().isEmpty()) {
            entries.add(
                    new Board.Entry(Symbol.DASHES, Ink.LINKED_ACCOUNT, "one operator, as stated"));
        }
        if (look.arrangement() == Arrangement.RADIAL) {
            entries.add(new Board.Entry(Symbol.RING, Ink.RULER, "40 minutes after others"));
            entries.add(
                    new Board.Entry(
                            Symbol.RING, Ink.MUTED, "outermost: it acted after none of them"));
        }
        if (look.arrangement() == Arrangement.WHOLE) {
            entries.add(
                    new Board.Entry(Symbol.DOT, Ink.MUTED, "larger: with so many others around"));
        }
        return List.copyOf(entries);
    }

    /** What the graph lies around. */
    private static final class Centre {

        static @Nullable Node of(Timeline timeline, Lens lens) {
            CaseData data = timeline.data();
            if (lens.filter().account() >= 0) {
                return Node.account(lens.filter().account());
            }
            if (lens.filter().artifact() >= 0) {
                return Node.artifact(lens.filter().artifact());
            }
            int row = lens.focus().row();
            if (row >= 0 && data.account(row) >= 0) {
                return Node.account(data.account(row));
            }
            int chosen = Math.max(0, lens.focus().finding());
            List<Finding> findings = timeline.findings().findings();
            Set<String> subjects =
                    chosen < findings.size()
                            ? Set.copyOf(findings.get(chosen).headline().subjects())
                            : Set.of();
            for (int pair = 0; pair < timeline.findings().size(); pair++) {
                int account = data.account(timeline.findings().row(pair));
                if (account >= 0 && subjects.contains(data.accounts().get(account).id())) {
                    return Node.account(account);
                }
            }
            for (int any = 0; any < data.size(); any++) {
                if (data.account(any) >= 0) {
                    return Node.account(data.account(any));
                }
            }
            return null;
        }
    }
}
