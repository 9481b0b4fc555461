package org.harrow.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.harrow.bench.BenchRows.Wanted;
import org.harrow.detect.Outcome;
import org.harrow.detect.Trial;
import org.harrow.detect.coordination.Coordination;
import org.harrow.engine.NullTwin;
import org.harrow.model.CaseDataBuilder;
import org.harrow.model.Grade;
import org.harrow.model.Kind;
import org.harrow.model.Progress;
import org.harrow.stats.Proportion;

/** Coordination on a peer's own data: its pairs, chance, and rings that are put in. */
final class SharedTweets {
    private final BenchRows rows;
    private final Path folder;
    private final int copies;
    private final List<Share> shares = new ArrayList<>();

    SharedTweets(Path folder, BenchRows rows, int copies) {
        this.folder = folder;
        this.rows = rows;
        this.copies = copies;
    }

    private record Share(String thing, String account, String content, long second) {}

    void print() throws Exception {
        Path file = folder.resolve("russian_coord_tweets.csv");
        if (!Files.exists(file)) {
            rows.missing("coortweet-pairs-10s", "russian_coord_tweets.csv is not there");
            return;
        }
        for (String[] row : read(file)) {
            shares.add(new Share(row[0], row[1], row[2], Long.parseLong(row[3])));
        }
        pairs(10);
        pairs(60);
        chance();
        int hosts = 0;
        for (int ring = 0; ring < 10; ring++) {
            hosts += ring(20, ring);
        }
        rows.share("ring-found", hosts, 100, Wanted.atLeast(100, "pairs"));
        int alone = 0;
        for (int ring = 0; ring < 10; ring++) {
            alone += ring(0, ring);
        }
        rows.share("ring-alone-found", alone, 100, Wanted.atLeast(100, "pairs"));
        for (int least : new int[] {5, 10}) {
            int found = ring(least, 1) + ring(least, 2);
            rows.share("ring-found-" + least + "-sharers", found, 20, Wanted.atLeast(0, "pairs"));
        }
    }

    private static List<String[]> read(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .skip(1)
                .map(line -> line.replace("\"", "").split(",", -1))
                .toList();
    }

    /** The peer's own rule, and whether exactly its pairs come out. */
    private void pairs(int seconds) throws IOException {
        Set<String> golden = new HashSet<>();
        for (String[] row : read(folder.resolve("golden/ru_tw" + seconds + "_pairs.csv"))) {
            golden.add(pair(row[0], row[1], row[2]));
        }
        Set<String> ours = peer(seconds);
        Set<String> both = new HashSet<>(ours);
        both.retainAll(golden);
        boolean same = both.size() == golden.size() && ours.size() == golden.size();
        rows.print(
                "coortweet-pairs-" + seconds + "s",
                both.size(),
                Wanted.atLeast(golden.size(), same ? "pairs" : "pairs alike"),
                ours.size(),
                Proportion.of(both.size(), Math.max(ours.size(), both.size())));
    }

    private static String pair(String thing, String a, String b) {
        return thing + " " + (a.compareTo(b) < 0 ? a + " " + b : b + " " + a);
    }

    /** Pairs within the window of accounts with two shares, of which one has two such contents. */
    private Set<String> peer(int seconds) {
        Map<String, Integer> counts = new HashMap<>();
        shares.forEach(share -> counts.merge(share.account(), 1, Integer::sum));
        Map<String, List<Share>> things = new TreeMap<>();
        for (Share share : shares) {
            if (counts.getOrDefault(share.account(), 0) >= 2) {
                things.computeIfAbsent(share.thing(), any -> new ArrayList<>()).add(share);
            }
        }
        List<Share[]> close = new ArrayList<>();
        for (List<Share> of : things.values()) {
            of.sort(Comparator.comparingLong(Share::second));
            for (int i = 0; i < of.size(); i++) {
                for (int j = i - 1;
                        j >= 0 && of.get(i).second() - of.get(j).second() <= seconds;
                        j--) {
                    if (!of.get(i).account().equals(of.get(j).account())) {
                        close.add(new Share[] {of.get(i), of.get(j)});
                    }
                }
            }
        }
        Set<String> contents = new HashSet<>();
        close.forEach(two -> List.of(two).forEach(share -> contents.add(share.content())));
        Map<String, Integer> active = new HashMap<>();
        for (Share share : shares) {
            if (contents.contains(share.content())) {
                active.merge(share.account(), 1, Integer::sum);
            }
        }
        Set<String> kept = new HashSet<>();
        for (Share[] two : close) {
            if (active.getOrDefault(two[0].account(), 0) >= 2
                    || active.getOrDefault(two[1].account(), 0) >= 2) {
                kept.add(pair(two[0].thing(), two[0].content(), two[1].content()));
            }
        }
        return kept;
    }

    private CaseDataBuilder builder() {
        CaseDataBuilder builder = new CaseDataBuilder();
        for (Share share : shares) {
            builder.act(
                    Instant.ofEpochSecond(share.second()).toString(),
                    "x:" + share.account(),
                    Kind.REPOSTED,
                    "x:" + share.thing());
        }
        return builder;
    }

    private void chance() throws Exception {
        CaseDataBuilder.Built built = builder().build();
        var context = Trial.context(built);
        double best = Double.MAX_VALUE;
        Outcome outcome = Trial.outcome(Coordination.DEFAULT, built, context);
        for (int i = 0; i < 4; i++) {
            long start = System.nanoTime();
            outcome = Trial.outcome(Coordination.DEFAULT, built, context);
            best = Math.min(best, (System.nanoTime() - start) / 1e9);
        }
        rows.print("coortweet-four-windows", best, "s", 2);
        NullTwin twin =
                Trial.run(built, context, 2).nullTwin(Coordination.DEFAULT, copies, Progress.NONE);
        NullTwin.Compared a = twin.grades().getOrDefault(Grade.A, new NullTwin.Compared(0, 0));
        NullTwin.Compared b = twin.grades().getOrDefault(Grade.B, new NullTwin.Compared(0, 0));
        long observed = a.observed() + b.observed();
        double expected = a.expected() + b.expected();
        long falsely = Math.round(expected * copies);
        rows.print(
                "coortweet-fdr",
                observed == 0 ? 0.0 : expected / observed,
                Wanted.atMost(.05, "of " + observed + " pairs"),
                copies,
                Proportion.of(
                        Math.min(falsely, observed * copies), Math.max(1, observed * copies)));
        rows.print(
                "coortweet-tested", (double) outcome.tested(), "pairs", (double) outcome.tested());
    }

    /** Ten pairs of a ring of five that shares four things; how many are found at grade B. */
    private int ring(int least, int seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Map<String, Set<String>> sharers = new TreeMap<>();
        shares.forEach(
                s -> sharers.computeIfAbsent(s.thing(), any -> new HashSet<>()).add(s.account()));
        List<String> hosts =
                sharers.entrySet().stream()
                        .filter(e -> e.getValue().size() >= least)
                        .filter(e -> least >= 20 || e.getValue().size() < 2 * least)
                        .map(Map.Entry::getKey)
                        .toList();
        CaseDataBuilder builder = builder();
        for (int i = 0; i < 4; i++) {
            boolean alone = hosts.isEmpty() || least == 0;
            String host = alone ? "ring" + i : hosts.get(random.nextInt(hosts.size()));
            long begin =
                    shares.stream()
                            .filter(s -> alone || s.thing().equals(host))
                            .skip(alone ? random.nextInt(shares.size()) : 0)
                            .findFirst()
                            .map(Share::second)
                            .orElse(0L);
            long at = begin + random.nextInt(20_000);
            for (int member = 0; member < 5; member++) {
                builder.act(
                        Instant.ofEpochSecond(at + random.nextInt(50)).toString(),
                        "x:ring" + member,
                        Kind.REPOSTED,
                        "x:" + host);
            }
        }
        return (int)
                Trial.outcome(Coordination.DEFAULT, builder.build()).findings().stream()
                        .filter(f -> f.headline().grade().compareTo(Grade.B) <= 0)
                        .filter(
                                f ->
                                        f.headline().subjects().stream()
                                                .allMatch(s -> s.startsWith("x:ring")))
                        .count();
    }
}
