package org.harrow.draw;

import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.harrow.graph.CaseGraph;
import org.harrow.model.CaseData;
import org.harrow.model.Columns;
import org.harrow.model.ContextMarker;
import org.harrow.model.Finding;
import org.harrow.model.TimeInterval;
import org.jspecify.annotations.Nullable;

/**
 * A case prepared for drawing: built once per change of case, findings, grouping or pins, then read
 * by every frame from any thread.
 */
public final class Timeline {

    /** From here a time is drawn in the lane's lower edge, apart from the points: an hour. */
    static final long WIDE = 3_600_000_000L;

    private final CaseData data;
    private final Sources sources;
    private final Supplier<CaseGraph> graph;
    private final RowIndex index;
    private final FindingRows findings;
    private final List<LatencyArc> arcs;
    private final Lanes lanes;
    private final LaneColumns points;
    private final LaneColumns wide;
    private final long widest;
    private final CountTable counts;
    private final MaxTree ranks;
    private final Silences silences;
    private final Beside beside;
    private final Remembered remembered;

    /**
     * How lanes are made.
     *
     * @param grouping what a lane stands for
     * @param pinned names of lanes that stay on top
     * @param bundles accounts that lie together under a lane of their own
     */
    public record Arrangement(Grouping grouping, List<String> pinned, Bundles bundles) {

        /** By account, nothing pinned. */
        public static final Arrangement BY_ACCOUNT = new Arrangement(Grouping.ACCOUNT, List.of());

        public Arrangement {
            pinned = List.copyOf(pinned);
        }

        /** With every lane on its own. */
        public Arrangement(Grouping grouping, List<String> pinned) {
            this(grouping, pinned, Bundles.NONE);
        }
    }

    /**
     * What stands outside the columns.
     *
     * @param links what answers what
     * @param texts the text of a row for its card; may be slow, is asked for a few rows per frame
     * @param graph of the same case where one is at hand, else null
     */
    public record Sources(
            ContentLinks links, IntFunction<String> texts, @Nullable Supplier<CaseGraph> graph) {

        /** Nothing but the columns. */
        public static final Sources NONE = new Sources(ContentLinks.NONE, row -> "", null);
    }

    /** What was learned of the case apart from its columns. */
    private record Beside(List<ContextMarker> markers, List<TextShare> shares) {
        Beside {
            markers = List.copyOf(markers);
            shares = List.copyOf(shares);
        }
    }

    /** Prepares a case: a few passes over its rows. */
    public Timeline(
            CaseData data, List<Finding> findings, Arrangement arrangement, Sources sources) {
        this.data = data;
        this.sources = sources;
        Supplier<CaseGraph> given = sources.graph();
        this.graph = given == null ? new LazyGraph(data) : given;
        this.index = RowIndex.of(data, findings);
        this.findings = new FindingRows(List.copyOf(findings), index);
        this.arcs = LatencyArc.ranked(this.findings.findings(), index);
        this.lanes = new Lanes(data, arrangement, this.findings);
        Columns.When when = data.columns().when();
        this.points = LaneColumns.of(when, lanes, false);
        this.wide = LaneColumns.of(when, lanes, true);
        this.widest = widest(when);
        TimeInterval span = span();
        this.counts = new CountTable(points, lanes.size(), span.lo(), span.hi());
        byte[] rank = new byte[points.from(lanes.size())];
        byte[] byKind = Family.ranks();
        byte[] kind = data.columns().what().kind();
        for (int place = 0; place < rank.length; place++) {
            rank[place] = byKind[kind[points.row(place)]];
        }
        this.ranks = new MaxTree(rank);
        this.silences = new Silences(when);
        this.beside = new Beside(List.of(), List.of());
        this.remembered = new Remembered();
    }

    private Timeline(Timeline other, Beside beside) {
        this.data = other.data;
        this.sources = other.sources;
        this.graph = other.graph;
        this.index = other.index;
        this.findings = other.findings;
        this.arcs = other.arcs;
        this.lanes = other.lanes;
        this.points = other.points;
        this.wide = other.wide;
        this.widest = other.widest;
        this.counts = other.counts;
        this.ranks = other.ranks;
        this.silences = other.silences;
        this.beside = beside;
        this.remembered = other.remembered;
    }

    /** The same with these markers of the analyst on its axis, the earliest first. */
    public Timeline marked(List<ContextMarker> others) {
        return beside(new Beside(others, beside.shares));
    }

    /** The same, knowing how alike the texts of its venues were. */
    public Timeline compared(List<TextShare> others) {
        return beside(new Beside(beside.markers, others));
    }

    private Timeline beside(Beside other) {
        return other.equals(beside) ? this : new Timeline(this, other);
    }

    /** What the analyst marked on the axis, the earliest first. */
    public List<ContextMarker> markers() {
        return beside.markers;
    }

    /** How alike the texts of its venues were, by venue and month; empty where nobody compared. */
    public List<TextShare> shares() {
        return beside.shares;
    }

    Silences silences() {
        return silences;
    }

    private static long widest(Columns.When when) {
        long widest = 0;
        for (int row = 0; row < when.lo().length; row++) {
            widest = Math.max(widest, when.hi()[row] - when.lo()[row]);
        }
        return widest;
    }

    /** The widest time of the case, in microseconds: what began earlier is over. */
    public long widest() {
        return widest;
    }

    /** The case. */
    public CaseData data() {
        return data;
    }

    /** The findings and their rows. */
    public FindingRows findings() {
        return findings;
    }

    boolean hasFindings() {
        return !findings.findings().isEmpty();
    }

    /** The arcs of all findings, the strongest first. */
    public List<LatencyArc> arcs() {
        return arcs;
    }

    /** The lanes in order. */
    public Lanes lanes() {
        return lanes;
    }

    /** From accounts and artifacts back to their rows. */
    public CaseGraph graph() {
        return graph.get();
    }

    /** What answers what. */
    public ContentLinks links() {
        return sources.links();
    }

    /** True where both ask the same links: what was measured over one holds for the other. */
    public boolean isLinkedAs(Timeline other) {
        return sources.links().equals(other.sources.links());
    }

    /** The row of an action, or -1; at once for what findings are about, else a pass over all. */
    public int row(String id) {
        int known = index.row(id);
        return known >= 0 ? known : RowIndex.find(data, id);
    }

    /** The text of a row, possibly long and hostile. */
    public String text(int row) {
        return sources.texts().apply(row);
    }

    /** Actions whose time is known to better than an hour. */
    public LaneColumns points() {
        return points;
    }

    /** Actions whose time is an hour wide or wider, mostly whole days. */
    public LaneColumns wide() {
        return wide;
    }

    /** What views counted of this case. */
    public Remembered remembered() {
        return remembered;
    }

    CountTable counts() {
        return counts;
    }

    MaxTree ranks() {
        return ranks;
    }

    /** From the first possible time of the case to the last; one day of 1970 if it is empty. */
    public TimeInterval span() {
        long[] lo = data.columns().when().lo();
        if (lo.length == 0) {
            return new TimeInterval(0, 86_400_000_000L);
        }
        long last = lo[lo.length - 1];
        for (int row = lo.length - 1; row >= 0 && row > lo.length - 1000; row--) {
            last = Math.max(last, data.columns().when().hi()[row]);
        }
        return new TimeInterval(lo[0], Math.max(last, lo[0]));
    }

    /** The whole case with a margin of a fiftieth on both sides. */
    public TimeInterval fit() {
        TimeInterval span = span();
        long margin = Math.max(span.width() / 50, 1_000_000L);
        return new TimeInterval(span.lo() - margin, span.hi() + margin);
    }
}
