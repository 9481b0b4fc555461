package org.harrow.detect.standing;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.harrow.detect.Item;
import org.harrow.detect.Rank;

/**
 * What an operator gained and spent.
 *
 * @param rank by its name
 * @param who it is
 * @param counts entries of each kind
 * @param gained by merging
 * @param spent by citing
 */
record Balance(Rank rank, Who who, Map<Entry.Kind, Long> counts, Gained gained, Spent spent)
        implements Item {
    Balance {
        counts = new EnumMap<>(counts);
    }

    /**
     * @param operator the name that stands for all its accounts
     * @param accounts with entries, sorted
     */
    record Who(String operator, List<String> accounts) implements Serializable {
        String venue() {
            return operator.substring(0, Math.max(0, operator.indexOf(':')));
        }
    }

    /**
     * @param rank when, and which action
     * @param lines added and removed, or -1
     */
    record Merge(Rank rank, long lines) implements Serializable {}

    /**
     * @param merged pull requests by name
     * @param places repositories they were merged in
     * @param novel pull requests that were its first in their repository
     */
    record Gained(Map<String, Merge> merged, int places, long novel) implements Serializable {
        Gained {
            merged = new TreeMap<>(merged);
        }
    }

    /**
     * @param cited first citation of each merged pull request after its merge
     * @param places where it was cited
     */
    record Spent(Map<String, Rank> cited, int places) implements Serializable {
        Spent {
            cited = new TreeMap<>(cited);
        }
    }

    long count(Entry.Kind kind) {
        return counts.getOrDefault(kind, 0L);
    }

    /** From each merge to its first citation, microseconds, rising. */
    List<Long> delays() {
        return spent.cited().entrySet().stream()
                .map(
                        citation -> {
                            Merge merge = gained.merged().get(citation.getKey());
                            return merge == null
                                    ? 0L
                                    : citation.getValue().time() - merge.rank().time();
                        })
                .sorted()
                .toList();
    }

    /** The null twin: chance decides who spent what. */
    static List<Balance> exchanged(List<Balance> units, SplittableRandom random) {
        List<Spent> all = new ArrayList<>(units.stream().map(Balance::spent).toList());
        for (int i = all.size() - 1; i > 0; i--) {
            all.set(i, all.set(random.nextInt(i + 1), all.get(i)));
        }
        List<Balance> exchanged = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Balance b = units.get(i);
            exchanged.add(new Balance(b.rank(), b.who(), b.counts(), b.gained(), all.get(i)));
        }
        return exchanged;
    }
}
