package org.harrow.detect.coordination;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.harrow.detect.Context;
import org.harrow.detect.Outcome;
import org.harrow.model.Finding;
import org.harrow.stats.FalseDiscovery;

/** Every pair of operators with enough in common, looked at together. */
final class Family {
    /** Findings below this grade are listed up to here; a large case has many by chance. */
    private static final int MOST_WEAK = 50;

    private final List<Thing> things;
    private final Context context;
    private final Coordination detector;

    Family(List<Thing> things, Context context, Coordination detector) {
        this.things = things;
        this.context = context;
        this.detector = detector;
    }

    /**
     * One pair among all.
     *
     * @param edge itself
     * @param q Benjamini and Hochberg
     * @param by Benjamini and Yekutieli
     * @param tested size of the family
     */
    record Member(Edge edge, double q, double by, long tested) {}

    Outcome conclude() {
        Index index = new Index(things, context, detector.common());
        Rates rates = new Rates(index, detector);
        Pairs pairs = new Pairs(index, detector);
        long family = pairs.family();
        Pairs.Found close = pairs.close();
        Edge.Known known =
                new Edge.Known(
                        index,
                        rates,
                        new Promptness(index, detector),
                        new Delays(index),
                        detector.windows());
        List<Edge> edges = new ArrayList<>();
        List<Double> p = new ArrayList<>();
        long unknown = 0;
        for (long code : close.codes()) {
            if (index.common(Codes.first(code), Codes.second(code)).length >= detector.common()) {
                Edge edge = Edge.of(known, code);
                unknown += edge == null ? 1 : 0;
                if (edge != null) {
                    p.add(edge.p());
                    if (edge.p() <= .05) {
                        edges.add(edge);
                    }
                }
            }
        }
        edges.sort(
                Comparator.comparingDouble(Edge::p).thenComparing(Edge::a).thenComparing(Edge::b));
        List<Member> members = members(edges, family);
        List<String> notes = notes(pairs, close, unknown);
        List<Finding> findings = findings(index, rates, members, notes);
        return new Outcome(findings, family, edges.size(), notes, p);
    }

    private static List<Member> members(List<Edge> edges, long family) {
        double[] p = edges.stream().mapToDouble(Edge::p).toArray();
        double[] bh = FalseDiscovery.bh(p, family);
        double[] by = FalseDiscovery.by(p, family);
        List<Member> members = new ArrayList<>();
        for (int i = 0; i < p.length; i++) {
            members.add(new Member(edges.get(i), bh[i], by[i], family));
        }
        return members;
    }

    private List<Finding> findings(
            Index index, Rates rates, List<Member> members, List<String> notes) {
        Groups groups = Groups.of(members);
        List<Finding> findings = new ArrayList<>();
        int weak = 0;
        for (Member member : members) {
            weak += member.q() > .05 ? 1 : 0;
            if (member.q() <= .05 || weak <= MOST_WEAK) {
                findings.add(
                        new FindingWriter(
                                        new FindingWriter.Seen(index, rates, groups),
                                        member,
                                        context,
                                        detector)
                                .finding());
            }
        }
        if (weak > MOST_WEAK) {
            notes.add(
                    (weak - MOST_WEAK)
                            + " more pairs have p at most .05 and are not listed: in a family of"
                            + " this size chance alone gives many.");
        }
        return findings;
    }

    private static List<String> notes(Pairs pairs, Pairs.Found close, long unknown) {
        List<String> notes = new ArrayList<>();
        if (pairs.isBound()) {
            notes.add("The size of the family is an upper bound: counting it would cost too much.");
        }
        if (close.cut()) {
            notes.add("More pairs were close than can be kept; some were not looked at.");
        }
        if (unknown > 0) {
            notes.add(unknown + " pairs were not tested: too few other things to compare with.");
        }
        return notes;
    }
}
