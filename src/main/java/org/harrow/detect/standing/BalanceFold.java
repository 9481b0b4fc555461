package org.harrow.detect.standing;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.harrow.detect.Rank;
import org.harrow.detect.Stage;

/** Sums up one operator's entries. */
final class BalanceFold implements Stage.Fold<Entry, Balance> {
    /** Merges and citations kept per operator. */
    private static final int MOST = 10_000;

    private final String operator;
    private final Set<String> accounts = new TreeSet<>();
    private final Map<Entry.Kind, Long> counts = new EnumMap<>(Entry.Kind.class);
    private final Map<String, Balance.Merge> merged = new LinkedHashMap<>();
    private final Map<String, Rank> cited = new LinkedHashMap<>();
    private final Set<String> places = new HashSet<>();
    private final Set<String> mergedPlaces = new TreeSet<>();
    private final Set<String> citingPlaces = new TreeSet<>();
    private long novel;

    BalanceFold(String operator) {
        this.operator = operator;
    }

    @Override
    public void on(Entry entry, Consumer<Balance> out) {
        accounts.add(entry.account());
        counts.merge(entry.kind(), 1L, Long::sum);
        switch (entry.kind()) {
            case OPENED -> novel += places.add(entry.place()) ? 1 : 0;
            case MERGED -> merge(entry);
            case CITED -> cite(entry);
            default -> {}
        }
    }

    private void merge(Entry entry) {
        if (merged.size() < MOST) {
            merged.putIfAbsent(entry.artifact(), new Balance.Merge(entry.rank(), entry.lines()));
            mergedPlaces.add(entry.place());
        }
    }

    /** The first citation of each merged thing after its merge. */
    private void cite(Entry entry) {
        Balance.Merge merge = merged.get(entry.artifact());
        if (merge != null && cited.size() < MOST && entry.rank().time() > merge.rank().time()) {
            cited.putIfAbsent(entry.artifact(), entry.rank());
            citingPlaces.add(entry.place());
        }
    }

    @Override
    public void end(Consumer<Balance> out) {
        if (!merged.isEmpty()) {
            out.accept(
                    new Balance(
                            Rank.of(operator),
                            new Balance.Who(operator, java.util.List.copyOf(accounts)),
                            counts,
                            new Balance.Gained(merged, mergedPlaces.size(), novel),
                            new Balance.Spent(cited, citingPlaces.size())));
        }
    }
}
