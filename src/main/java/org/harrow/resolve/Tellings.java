package org.harrow.resolve;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * From tellings to actions: tellings with one key, time and text are one action, and the one that
 * names the account is shown, then the lowest exhibit. Another text or time is a later version,
 * ordered by the record's own update time, the source's capture and the exhibit.
 */
final class Tellings {
    private final RawCase raw;
    private final RawDrafts d;
    private final Identities identities;

    /** Row of the telling that is shown, by action. */
    final int[] shown;

    /** First half of the action's id. */
    final long[] idHigh;

    /** Second half. */
    final long[] idLow;

    /** Action that an action is a later version of. */
    final Map<Integer, Integer> revisionOf = new HashMap<>();

    /** Number of actions. */
    int size;

    /**
     * @param identities the account of each account as seen
     */
    Tellings(RawCase raw, Identities identities) {
        this.raw = raw;
        this.d = raw.drafts();
        this.identities = identities;
        shown = new int[d.size];
        idHigh = new long[d.size];
        idLow = new long[d.size];
        int[] rows = byKey();
        int start = 0;
        for (int i = 1; i <= rows.length; i++) {
            if (i == rows.length || !sameKey(rows[start], rows[i])) {
                group(rows, start, i);
                start = i;
            }
        }
    }

    private int account(int row) {
        return d.account[row] < 0 ? -1 : identities.numbers[d.account[row]];
    }

    private boolean sameKey(int a, int b) {
        return d.keyHigh[a] == d.keyHigh[b] && d.keyLow[a] == d.keyLow[b];
    }

    private int[] byKey() {
        return RowSort.by(
                d.size,
                d.keyHigh,
                (a, b) -> {
                    int low = Long.compareUnsigned(d.keyLow[a], d.keyLow[b]);
                    return low != 0 ? low : Long.compare(d.rank[a], d.rank[b]);
                });
    }

    private void group(int[] rows, int from, int to) {
        if (to - from == 1) {
            add(rows[from], d.keyHigh[rows[from]], d.keyLow[rows[from]]);
            return;
        }
        List<List<Integer>> all = versions(Arrays.copyOfRange(rows, from, to));
        List<List<Integer>> versions = all.size() < 2 ? all : new Vague(raw).without(all);
        int first = -1;
        for (List<Integer> version : versions) {
            int best = best(version);
            if (first < 0) {
                first = add(best, d.keyHigh[best], d.keyLow[best]);
            } else {
                boolean alone = sameVersion(shown[first], best);
                long[] id = alone ? withAccount(best) : null;
                int action =
                        add(
                                best,
                                id == null ? d.versionHigh[best] : id[0],
                                id == null ? d.versionLow[best] : id[1]);
                revisionOf.put(action, first);
            }
        }
    }

    private int add(int row, long high, long low) {
        shown[size] = row;
        idHigh[size] = high;
        idLow[size] = low;
        return size++;
    }

    /** Rows of each version, oldest version first; rows keep the order of their exhibits. */
    private List<List<Integer>> versions(int[] rows) {
        Map<List<Long>, List<Integer>> byVersion = new TreeMap<>(Tellings::compare);
        for (int row : rows) {
            byVersion
                    .computeIfAbsent(
                            List.of(d.versionHigh[row], d.versionLow[row]), k -> new ArrayList<>())
                    .add(row);
        }
        List<List<Integer>> out = new ArrayList<>();
        byVersion.values().forEach(v -> out.addAll(byAccount(v)));
        if (out.size() > 1) {
            Map<List<Integer>, String> ages = new HashMap<>();
            out.forEach(v -> ages.put(v, age(v)));
            out.sort(
                    Comparator.comparing((List<Integer> v) -> ages.getOrDefault(v, ""))
                            .thenComparingLong(v -> d.rank[v.getFirst()]));
        }
        return out;
    }

    private static int compare(List<Long> a, List<Long> b) {
        int high = Long.compareUnsigned(a.getFirst(), b.getFirst());
        return high != 0 ? high : Long.compareUnsigned(a.getLast(), b.getLast());
    }

    /** Tellings that name different accounts are no tellings of one action. */
    private List<List<Integer>> byAccount(List<Integer> rows) {
        TreeMap<Integer, List<Integer>> byAccount = new TreeMap<>();
        rows.forEach(r -> byAccount.computeIfAbsent(account(r), k -> new ArrayList<>()).add(r));
        List<Integer> unnamed = byAccount.size() > 1 ? byAccount.remove(-1) : null;
        if (unnamed != null) {
            byAccount.firstEntry().getValue().addAll(unnamed);
        }
        return List.copyOf(byAccount.values());
    }

    private String age(List<Integer> version) {
        String oldest = "";
        for (int row : version) {
            String age = raw.lookup().age().apply(row);
            oldest = oldest.isEmpty() || age.compareTo(oldest) < 0 ? age : oldest;
        }
        return oldest;
    }

    private int best(List<Integer> version) {
        int best = version.getFirst();
        for (int row : version) {
            boolean names = account(row) >= 0;
            boolean known = account(best) >= 0;
            if (names != known ? names : d.rank[row] < d.rank[best]) {
                best = row;
            }
        }
        return best;
    }

    private boolean sameVersion(int a, int b) {
        return d.versionHigh[a] == d.versionHigh[b] && d.versionLow[a] == d.versionLow[b];
    }

    /** An id of its own where only the account tells it from the first version. */
    private long[] withAccount(int row) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            sha256.update(
                    ByteBuffer.allocate(16)
                            .putLong(d.versionHigh[row])
                            .putLong(d.versionLow[row])
                            .flip());
            int account = account(row);
            String name = account < 0 ? "" : identities.accounts.get(account).id();
            sha256.update(name.getBytes(StandardCharsets.UTF_8));
            ByteBuffer hash = ByteBuffer.wrap(sha256.digest());
            return new long[] {hash.getLong(), hash.getLong()};
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
