package org.harrow.draw;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.harrow.model.Arc;
import org.harrow.model.Finding;
import org.harrow.model.Grade;

/**
 * An arc of a finding whose two actions are in the case.
 *
 * @param finding its place in the list of findings
 * @param grade of that finding
 * @param trigger row it starts from
 * @param reaction row it ends at
 * @param arc relation and latency
 */
public record LatencyArc(int finding, Grade grade, int trigger, int reaction, Arc arc) {

    /** All arcs that can be drawn: by grade, then the fastest, then by finding. */
    static List<LatencyArc> ranked(List<Finding> findings, RowIndex index) {
        List<LatencyArc> arcs = new ArrayList<>();
        for (int i = 0; i < findings.size(); i++) {
            Grade grade = findings.get(i).headline().grade();
            for (Arc arc : findings.get(i).support().arcs()) {
                int trigger = index.row(arc.trigger());
                int reaction = index.row(arc.reaction());
                if (trigger >= 0 && reaction >= 0) {
                    arcs.add(new LatencyArc(i, grade, trigger, reaction, arc));
                }
            }
        }
        arcs.sort(
                Comparator.comparing(LatencyArc::grade)
                        .thenComparingLong(arc -> arc.arc().latency().lo())
                        .thenComparingInt(LatencyArc::finding)
                        .thenComparingInt(LatencyArc::trigger)
                        .thenComparingInt(LatencyArc::reaction));
        return List.copyOf(arcs);
    }

    /** The meaning of its colour: who answered, and paler where it took more than 40 minutes. */
    public Ink ink() {
        if (ArcBand.FORTY_MINUTES.holds(arc.latency())) {
            return ink(arc.relation());
        }
        return switch (arc.relation()) {
            case AUTHOR -> Ink.AUTHOR_LATE;
            case LINKED_ACCOUNT -> Ink.LINKED_ACCOUNT_LATE;
            case THIRD_PARTY -> Ink.THIRD_PARTY_LATE;
        };
    }

    /** The meaning of a relation's colour. */
    public static Ink ink(Arc.Relation relation) {
        return switch (relation) {
            case AUTHOR -> Ink.AUTHOR;
            case LINKED_ACCOUNT -> Ink.LINKED_ACCOUNT;
            case THIRD_PARTY -> Ink.THIRD_PARTY;
        };
    }

    /** How a relation is called on screen and paper. */
    public static String word(Arc.Relation relation) {
        return switch (relation) {
            case AUTHOR -> "author";
            case LINKED_ACCOUNT -> "linked account";
            case THIRD_PARTY -> "third party";
        };
    }

    /** Line width by grade, in logical pixels. */
    public double thickness() {
        return switch (grade) {
            case A -> 5;
            case B -> 4;
            case C -> 3;
            case D -> 2;
        };
    }
}
