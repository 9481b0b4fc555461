package org.harrow.detect.standing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.harrow.detect.ContentId;
import org.harrow.detect.Context;
import org.harrow.detect.Latency;
import org.harrow.detect.Outcome;
import org.harrow.detect.Rank;
import org.harrow.model.Finding;
import org.harrow.model.Grade;
import org.harrow.model.Measurement;
import org.harrow.model.Support;
import org.harrow.model.TimeInterval;
import org.harrow.stats.Bounds;
import org.harrow.stats.Proportion;

/** Describes who gained enough and spent some of it. */
final class Summing {
    /** Accounts described; those that spent most come first. */
    private static final int MOST = 100;

    private static final int MOST_SHOWN = 50;

    private final List<Balance> units;
    private final Context context;
    private final Standing detector;

    Summing(List<Balance> units, Context context, Standing detector) {
        this.units = units;
        this.context = context;
        this.detector = detector;
    }

    Outcome conclude() {
        List<Balance> enough =
                units.stream()
                        .filter(b -> b.gained().merged().size() >= detector.gains())
                        .filter(b -> !b.spent().cited().isEmpty())
                        .sorted(
                                Comparator.comparingInt((Balance b) -> -b.spent().cited().size())
                                        .thenComparing(Balance::rank))
                        .toList();
        List<String> notes = new ArrayList<>();
        if (enough.size() > MOST) {
            notes.add(enough.size() - MOST + " more accounts are not listed.");
        }
        return new Outcome(
                enough.stream().limit(MOST).map(this::finding).toList(), units.size(), 0, notes);
    }

    private Finding finding(Balance balance) {
        List<String> accounts = balance.who().accounts();
        List<String> key = new ArrayList<>(accounts);
        key.addFirst(Standing.ID);
        return new Finding(
                ContentId.of(key.toArray(String[]::new)),
                Standing.ID,
                new Finding.Headline(Grade.D, accounts, summary(balance)),
                new Measurement(
                        statistic(balance),
                        "Not tested: everybody who is proud of a merged change cites it.",
                        Measurement.Chance.UNTESTED,
                        effect(balance),
                        balance.gained().merged().size()),
                new Support(
                        List.of(),
                        actions(balance),
                        List.of(),
                        new Innocents(balance, detector, context).examine().all(),
                        detector.parameters()));
    }

    private static String summary(Balance balance) {
        int merged = balance.gained().merged().size();
        int cited = balance.spent().cited().size();
        long median = balance.delays().get((cited - 1) / 2);
        return String.join(" and ", balance.who().accounts())
                + " had "
                + merged
                + " pull requests merged in "
                + repositories(balance.gained().places())
                + " and pointed to "
                + cited
                + " of them from elsewhere, the middle one "
                + Latency.words(new TimeInterval(median, median))
                + " after its merge.";
    }

    private static String repositories(int count) {
        return count == 1 ? "one repository" : count + " repositories";
    }

    private static Measurement.Effect effect(Balance balance) {
        Bounds share =
                Proportion.of(balance.spent().cited().size(), balance.gained().merged().size());
        return new Measurement.Effect(
                "share of merged pull requests that it cited elsewhere",
                share.value(),
                share.lo(),
                share.hi());
    }

    private Map<String, Object> statistic(Balance balance) {
        Map<String, Object> all = new TreeMap<>();
        int merged = balance.gained().merged().size();
        long opened = Math.max(merged, balance.count(Entry.Kind.OPENED));
        Bounds rate = Proportion.of(merged, opened);
        List<Long> delays = balance.delays();
        all.put("merged", merged);
        all.put("opened", opened);
        all.put("merged_of_opened", List.of(rate.value(), rate.lo(), rate.hi()));
        all.put("repositories", balance.gained().places());
        all.put("first_in_repository", balance.gained().novel());
        all.put("lines", lines(balance));
        all.put("reviews_given", balance.count(Entry.Kind.REVIEWED));
        all.put("stars_and_forks", balance.count(Entry.Kind.STARRED));
        all.put("followers", balance.count(Entry.Kind.FOLLOWED));
        all.put("cited", delays.size());
        all.put("cited_soon", delays.stream().filter(d -> d <= soon()).count());
        all.put("places_of_citation", balance.spent().places());
        all.put("median_seconds_to_citation", delays.get((delays.size() - 1) / 2) / 1e6);
        all.put("all_accounts_with_a_merge", units.size());
        all.put(
                "refuted_by",
                "Pull requests or citations that were not exported: missing is not zero.");
        return all;
    }

    private long soon() {
        return detector.soon() * 1_000_000L;
    }

    /** Median of the known sizes; missing is not zero. */
    private static Object lines(Balance balance) {
        long[] known =
                balance.gained().merged().values().stream()
                        .mapToLong(Balance.Merge::lines)
                        .filter(lines -> lines >= 0)
                        .sorted()
                        .toArray();
        return known.length == 0 ? "not in the records" : known[(known.length - 1) / 2];
    }

    private static List<String> actions(Balance balance) {
        TreeSet<Rank> ranks = new TreeSet<>();
        balance.spent().cited().entrySet().stream()
                .limit(MOST_SHOWN)
                .forEach(
                        citation -> {
                            ranks.add(citation.getValue());
                            Balance.Merge merge = balance.gained().merged().get(citation.getKey());
                            ranks.add(merge == null ? citation.getValue() : merge.rank());
                        });
        HexFormat hex = HexFormat.of();
        return ranks.stream()
                .map(rank -> hex.toHexDigits(rank.high()) + hex.toHexDigits(rank.low()))
                .distinct()
                .toList();
    }
}
