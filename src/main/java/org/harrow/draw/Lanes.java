package org.harrow.draw;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.harrow.model.CaseData;
import org.harrow.model.Grade;
import org.jspecify.annotations.Nullable;

/**
 * The lanes of a case in the order they are drawn: pinned ones, then those that findings are about,
 * the best grade first, then by number of actions, then by name.
 */
public final class Lanes {

    private final CaseData data;
    private final Grouping grouping;
    private final int[] laneOf;
    private final List<Lane> lanes;
    private final int pinned;

    /**
     * @param key in its grouping
     * @param name as on the command line
     * @param actions dated ones
     * @param grade the best of the findings in it, or null
     * @param automation declared by the venue
     */
    public record Lane(
            int key, String name, int actions, @Nullable Grade grade, boolean automation) {}

    Lanes(CaseData data, Grouping grouping, List<String> pins, FindingRows findings) {
        this.data = data;
        this.grouping = grouping;
        int[] keys = grouping.keyOf(data);
        List<Lane> unsorted = collect(keys, findings);
        Set<String> held = new HashSet<>(pins);
        this.pinned = (int) unsorted.stream().filter(lane -> held.contains(lane.name())).count();
        this.lanes =
                unsorted.stream()
                        .sorted(
                                Comparator.comparing((Lane lane) -> !held.contains(lane.name()))
                                        .thenComparing(
                                                Lane::grade,
                                                Comparator.nullsLast(Comparator.naturalOrder()))
                                        .thenComparing(Lane::actions, Comparator.reverseOrder())
                                        .thenComparing(Lane::name))
                        .toList();
        int[] laneOfKey = new int[grouping.keys(data)];
        for (int lane = 0; lane < lanes.size(); lane++) {
            laneOfKey[lanes.get(lane).key()] = lane;
        }
        this.laneOf = new int[data.size()];
        for (int row = 0; row < laneOf.length; row++) {
            laneOf[row] = laneOfKey[keys[row]];
        }
    }

    private List<Lane> collect(int[] keyOf, FindingRows findings) {
        int keys = grouping.keys(data);
        int[] count = new int[keys];
        Map<Integer, Grade> grade = new HashMap<>();
        for (int key : keyOf) {
            count[key]++;
        }
        for (int i = 0; i < findings.size(); i++) {
            int key = keyOf[findings.row(i)];
            grade.merge(key, findings.grade(findings.finding(i)), Lanes::better);
        }
        List<Lane> found = new ArrayList<>();
        for (int key = 0; key < keys; key++) {
            if (count[key] > 0) {
                String name = grouping.name(data, key);
                boolean automation = grouping.isAutomation(data, key);
                found.add(new Lane(key, name, count[key], grade.get(key), automation));
            }
        }
        return found;
    }

    private static Grade better(Grade one, Grade other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    /** How many there are. */
    public int size() {
        return lanes.size();
    }

    /** How many of the first ones are pinned. */
    public int pinned() {
        return pinned;
    }

    /** The lane at a place. */
    public Lane get(int lane) {
        return lanes.get(lane);
    }

    /** The lane that a row is drawn in. */
    public int of(int row) {
        return laneOf[row];
    }
}
