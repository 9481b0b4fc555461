package org.harrow.resolve;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.harrow.model.Kind;

/** What follows from all actions together: owners of artifacts, who may have closed, answers. */
final class Deeds {
    /** What makes an artifact one's own. */
    private static final Set<Kind> MAKING =
            EnumSet.of(
                    Kind.OPENED,
                    Kind.POSTED,
                    Kind.REPOSTED,
                    Kind.CREATED,
                    Kind.COMMITTED,
                    Kind.PUBLISHED,
                    Kind.RELEASED,
                    Kind.REPORTED);

    private static final byte CLOSED = Numbers.of(Kind.CLOSED);
    private static final byte COMMENTED = Numbers.of(Kind.COMMENTED);
    private static final long SECOND = 1_000_000L;

    private final RawDrafts d;
    private final int[] rows;
    private final int[] artifact;
    private final int[] account;

    /**
     * @param d the tellings
     * @param rows shown telling of each action, in the order of the actions
     * @param artifact artifact of each action
     * @param account account of each action, or -1
     */
    Deeds(RawDrafts d, int[] rows, int[] artifact, int[] account) {
        this.d = d;
        this.rows = rows;
        this.artifact = artifact;
        this.account = account;
    }

    private static boolean[] making() {
        boolean[] out = new boolean[Kind.values().length];
        MAKING.forEach(kind -> out[Numbers.of(kind)] = true);
        return out;
    }

    /**
     * Owner of each artifact, or -1: whom a record names as such, else who made it first.
     *
     * @param explicit owner named by the record of each action, or -1
     */
    int[] owners(int artifacts, int[] explicit) {
        int[] out = new int[artifacts];
        Arrays.fill(out, -1);
        for (int i = 0; i < rows.length; i++) {
            if (explicit[i] >= 0 && out[artifact[i]] < 0) {
                out[artifact[i]] = explicit[i];
            }
        }
        boolean[] making = making();
        for (int i = 0; i < rows.length; i++) {
            if (making[d.kind[rows[i]]]
                    && account[i] >= 0
                    && out[artifact[i]] < 0
                    && d.object[rows[i]] == 0) {
                out[artifact[i]] = account[i];
            }
        }
        return out;
    }

    /**
     * For closures whose record names nobody: the one account that commented on the same thread in
     * the same second, by action.
     */
    Map<Integer, Integer> closers() {
        Map<Long, Set<Integer>> commented = new HashMap<>();
        Map<Integer, Long> open = new HashMap<>();
        for (int i = 0; i < rows.length; i++) {
            int row = rows[i];
            if (d.kind[row] == CLOSED && account[i] < 0 && d.isDated(row)) {
                open.put(i, d.lo[row]);
                commented.put(moment(i), new HashSet<>());
            }
        }
        if (open.isEmpty()) {
            return Map.of();
        }
        for (int i = 0; i < rows.length; i++) {
            Set<Integer> near =
                    d.kind[rows[i]] == COMMENTED && account[i] >= 0 && d.isDated(rows[i])
                            ? commented.get(moment(i))
                            : null;
            if (near != null) {
                near.add(account[i]);
            }
        }
        Map<Integer, Integer> out = new HashMap<>();
        for (int i : open.keySet()) {
            Set<Integer> who = commented.getOrDefault(moment(i), Set.of());
            if (who.size() == 1) {
                out.put(i, who.iterator().next());
            }
        }
        return out;
    }

    /** A thread and a second; a second of any year to 3000 fits beside the thread's number. */
    private long moment(int action) {
        return ((long) artifact[action] << 36)
                ^ (Math.floorDiv(d.lo[rows[action]], SECOND) & 0xfffffffffL);
    }

    /**
     * The action each action answers, or -1.
     *
     * @param artifactHash hash of each artifact's name
     */
    int[] replies(long[] artifactHash) {
        Map<Long, Integer> made = new HashMap<>();
        int[] out = new int[rows.length];
        Arrays.fill(out, -1);
        if (Arrays.stream(rows).allMatch(row -> d.replyTo[row] == 0)) {
            return out;
        }
        boolean[] making = making();
        for (int i = 0; i < rows.length; i++) {
            long object = d.object[rows[i]];
            if (object != 0) {
                made.putIfAbsent(object, i);
            } else if (making[d.kind[rows[i]]]) {
                made.putIfAbsent(artifactHash[artifact[i]], i);
            }
        }
        for (int i = 0; i < rows.length; i++) {
            if (d.replyTo[rows[i]] != 0) {
                int answered = made.getOrDefault(d.replyTo[rows[i]], -1);
                out[i] = answered == i ? -1 : answered;
            }
        }
        return out;
    }
}
