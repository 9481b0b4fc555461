package org.harrow.draw.network;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.harrow.draw.FindingRows;
import org.harrow.draw.Latency;
import org.harrow.draw.LatencyArc;
import org.harrow.draw.Timeline;
import org.harrow.model.CaseData;
import org.harrow.model.TimeInterval;
import org.jgrapht.Graph;
import org.jgrapht.GraphPath;
import org.jgrapht.alg.shortestpath.DijkstraShortestPath;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedAcyclicGraph;
import org.jspecify.annotations.Nullable;

/**
 * How the actions of a finding lead from one to the next: only hops that certainly go forward in
 * time and that a record makes, by the same thread, a link, a reply or the same account.
 */
final class Path {

    private final Timeline timeline;
    private final CaseData data;

    Path(Timeline timeline) {
        this.timeline = timeline;
        this.data = timeline.data();
    }

    /**
     * @param from row
     * @param to row, certainly later
     * @param word what a record says, or null: only the finding connects them
     */
    record Hop(int from, int to, @Nullable String word) {
        /** How much later, from the least to the most where the times are known less well. */
        String time(CaseData data) {
            TimeInterval one = data.at(from);
            TimeInterval other = data.at(to);
            return Latency.words(new TimeInterval(other.lo() - one.hi(), other.hi() - one.lo()));
        }
    }

    /** The actions of a finding in order of time; at most sixty. */
    List<Integer> stations(int finding) {
        FindingRows pairs = timeline.findings();
        TreeSet<Integer> rows = new TreeSet<>();
        for (int pair = 0; pair < pairs.size() && rows.size() < 60; pair++) {
            if (pairs.finding(pair) == finding) {
                rows.add(pairs.row(pair));
            }
        }
        return List.copyOf(rows);
    }

    /** The hops on the shortest ways along its arcs, and every arc that no record bridges. */
    List<Hop> hops(int finding) {
        List<Integer> stations = stations(finding);
        Graph<Integer, DefaultEdge> forward = new DirectedAcyclicGraph<>(DefaultEdge.class);
        stations.forEach(forward::addVertex);
        for (int from : stations) {
            for (int to : stations) {
                if (isForward(from, to) && word(from, to) != null) {
                    forward.addEdge(from, to);
                }
            }
        }
        TreeSet<Integer> seen = new TreeSet<>();
        List<Hop> hops = new ArrayList<>();
        for (LatencyArc arc : timeline.arcs()) {
            if (arc.finding() == finding && isForward(arc.trigger(), arc.reaction())) {
                GraphPath<Integer, DefaultEdge> way =
                        DijkstraShortestPath.findPathBetween(
                                forward, arc.trigger(), arc.reaction());
                if (way == null) {
                    hops.add(new Hop(arc.trigger(), arc.reaction(), null));
                } else {
                    List<Integer> rows = way.getVertexList();
                    for (int i = 0; i + 1 < rows.size(); i++) {
                        hops.add(hop(rows.get(i), rows.get(i + 1)));
                    }
                }
                seen.add(arc.trigger());
                seen.add(arc.reaction());
            }
        }
        for (int i = 0; i + 1 < stations.size(); i++) {
            boolean known = seen.contains(stations.get(i + 1));
            if (!known && isForward(stations.get(i), stations.get(i + 1))) {
                hops.add(hop(stations.get(i), stations.get(i + 1)));
            }
        }
        return hops.stream().distinct().toList();
    }

    private Hop hop(int from, int to) {
        return new Hop(from, to, word(from, to));
    }

    private boolean isForward(int from, int to) {
        TimeInterval one = data.at(from);
        TimeInterval other = data.at(to);
        return other.lo() > one.hi();
    }

    private @Nullable String word(int from, int to) {
        if (data.columns().edges().replyTo()[to] == from) {
            return "replies to it";
        }
        if (data.artifact(from) == data.artifact(to)) {
            return "same thread";
        }
        if (data.columns().edges().links().contains(to, data.artifact(from))) {
            return "links to it";
        }
        if (data.columns().edges().links().contains(from, data.artifact(to))) {
            return "is linked from it";
        }
        boolean same = data.account(from) >= 0 && data.account(from) == data.account(to);
        return same ? "same account" : null;
    }
}
