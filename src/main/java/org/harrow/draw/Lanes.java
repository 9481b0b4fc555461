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
     * @param seat its part in a bundle of lanes, or null where it stands alone
     */
    public record Lane(
            int key,
            String name,
            int actions,
            @Nullable Grade grade,
            boolean automation,
            @Nullable Seat seat) {

        /** The lane over some others. */
        static Lane head(String bundle, List<Lane> members) {
            int actions = members.stream().mapToInt(Lane::actions).sum();
            Grade best = null;
            for (Lane member : members) {
                Grade grade = member.grade;
                if (grade != null) {
                    best = best == null ? grade : better(best, grade);
                }
            }
            Seat seat = new Seat(bundle, Bundles.Part.HEAD, members.size());
            return new Lane(-1, bundle, actions, best, false, seat);
        }

        Lane under(String bundle, int size) {
            Seat member = new Seat(bundle, Bundles.Part.MEMBER, size);
            return new Lane(key, name, actions, grade, automation, member);
        }

        /** True for a lane over others. */
        public boolean isHead() {
            return seat != null && seat.part == Bundles.Part.HEAD;
        }
    }

    /**
     * Where a lane stands in a bundle.
     *
     * @param bundle its name
     * @param size how many accounts it has
     */
    public record Seat(String bundle, Bundles.Part part, int size) {}

    Lanes(CaseData data, Timeline.Arrangement arrangement, FindingRows findings) {
        this.data = data;
        this.grouping = arrangement.grouping();
        int[] keys = grouping.keyOf(data);
        List<Lane> unsorted = collect(keys, findings);
        Set<String> held = new HashSet<>(arrangement.pinned());
        List<Lane> pins = sorted(unsorted.stream().filter(l -> held.contains(l.name())).toList());
        List<Lane> rest = sorted(unsorted.stream().filter(l -> !held.contains(l.name())).toList());
        this.pinned = pins.size();
        this.lanes = new ArrayList<>(pins);
        int[] laneOfKey = new int[grouping.keys(data)];
        for (int lane = 0; lane < pins.size(); lane++) {
            laneOfKey[pins.get(lane).key()] = lane;
        }
        boolean accounts = grouping == Grouping.ACCOUNT;
        Bundles bundles = accounts ? arrangement.bundles() : Bundles.NONE;
        Bundles.Block.of(rest, bundles).forEach(block -> add(block, bundles, laneOfKey));
        this.laneOf = new int[data.size()];
        for (int row = 0; row < laneOf.length; row++) {
            laneOf[row] = laneOfKey[keys[row]];
        }
    }

    private static List<Lane> sorted(List<Lane> lanes) {
        return lanes.stream()
                .sorted(
                        Comparator.comparing(
                                        Lane::grade,
                                        Comparator.nullsLast(Comparator.<Grade>naturalOrder()))
                                .thenComparing(Lane::actions, Comparator.reverseOrder())
                                .thenComparing(Lane::name))
                .toList();
    }

    private void add(Bundles.Block block, Bundles bundles, int[] laneOfKey) {
        Lane first = block.first();
        if (first.key() >= 0) {
            laneOfKey[first.key()] = lanes.size();
        }
        boolean closed = first.isHead() && bundles.isClosed(first.name());
        int head = lanes.size();
        lanes.add(first);
        for (Lane member : block.members()) {
            laneOfKey[member.key()] = closed ? head : lanes.size();
            if (!closed) {
                lanes.add(member.under(first.name(), block.members().size()));
            }
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
                found.add(new Lane(key, name, count[key], grade.get(key), automation, null));
            }
        }
        return found;
    }

    private static Grade better(Grade one, Grade other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    boolean holds(String name) {
        return lanes.stream().anyMatch(lane -> lane.name().equals(name));
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
