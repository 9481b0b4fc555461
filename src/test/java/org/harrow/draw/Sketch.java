package org.harrow.draw;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.harrow.model.Account;
import org.harrow.model.AccountType;
import org.harrow.model.Adjacency;
import org.harrow.model.Arc;
import org.harrow.model.CaseData;
import org.harrow.model.Columns;
import org.harrow.model.Finding;
import org.harrow.model.Grade;
import org.harrow.model.Kind;
import org.harrow.model.Measurement;
import org.harrow.model.Precision;
import org.harrow.model.Support;
import org.harrow.model.TimeInterval;
import org.jspecify.annotations.Nullable;

/** Builds small cases for tests, one action a line. */
public final class Sketch {

    private final Map<String, Integer> accounts = new LinkedHashMap<>();
    private final Map<String, Integer> artifacts = new LinkedHashMap<>();
    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, Set<Integer>> links = new HashMap<>();
    private final Map<String, Integer> targets = new HashMap<>();
    private long undated;

    private record Entry(TimeInterval at, Kind kind, int account, int artifact, long id) {
        String name() {
            return HexFormat.of().toHexDigits(id) + HexFormat.of().toHexDigits(0L);
        }
    }

    /** Adds an action and returns its id; no account means that the record does not say. */
    public String act(
            @Nullable String account, Kind kind, String artifact, String at, Precision precision) {
        return act(account, kind, artifact, TimeInterval.of(Instant.parse(at), precision));
    }

    /** Adds an action at an interval and returns its id. */
    public String act(@Nullable String account, Kind kind, String artifact, TimeInterval at) {
        int who = account == null ? -1 : number(accounts, account);
        long id = 0x9E3779B97F4A7C15L * (entries.size() + 1L);
        entries.add(new Entry(at, kind, who, number(artifacts, artifact), id));
        return entries.getLast().name();
    }

    /** Says whose artifact an action is about. */
    public Sketch against(String id, String account) {
        targets.put(id, number(accounts, account));
        return this;
    }

    /** Says that an action links to an artifact. */
    public Sketch links(String id, String artifact) {
        links.computeIfAbsent(id, key -> new TreeSet<>()).add(number(artifacts, artifact));
        return this;
    }

    /** Adds actions without a time. */
    public Sketch undated(long count) {
        undated += count;
        return this;
    }

    private static int number(Map<String, Integer> numbers, String name) {
        return numbers.computeIfAbsent(name, key -> numbers.size());
    }

    /** The case; names that end in {@code [bot]} are declared automation. */
    public CaseData data() {
        List<Entry> sorted =
                entries.stream()
                        .sorted(
                                Comparator.comparingLong((Entry e) -> e.at().lo())
                                        .thenComparing(Entry::id, Long::compareUnsigned))
                        .toList();
        int n = sorted.size();
        long[] lo = sorted.stream().mapToLong(e -> e.at().lo()).toArray();
        long[] hi = sorted.stream().mapToLong(e -> e.at().hi()).toArray();
        byte[] kind = new byte[n];
        List<Kind> kinds = List.of(Kind.values());
        for (int row = 0; row < n; row++) {
            kind[row] = (byte) kinds.indexOf(sorted.get(row).kind());
        }
        int[] account = sorted.stream().mapToInt(Entry::account).toArray();
        int[] artifact = sorted.stream().mapToInt(Entry::artifact).toArray();
        long[] ids = sorted.stream().mapToLong(Entry::id).toArray();
        int[] none = new int[n];
        java.util.Arrays.fill(none, -1);
        int[] target = sorted.stream().mapToInt(e -> targets.getOrDefault(e.name(), -1)).toArray();
        Columns columns =
                new Columns(
                        new Columns.When(lo, hi, new byte[n]),
                        new Columns.What(kind, account, artifact, target, new byte[n]),
                        new Columns.Edges(adjacency(sorted), Adjacency.empty(n), none),
                        new Columns.Keys(ids, new long[n], new long[n]));
        CaseData.Derived derived = new CaseData.Derived(Map.of(), Map.of(), undated);
        return new CaseData(
                columns,
                accounts.keySet().stream().map(Sketch::account).toList(),
                List.copyOf(artifacts.keySet()),
                derived);
    }

    private Adjacency adjacency(List<Entry> sorted) {
        int[] start = new int[sorted.size() + 1];
        List<Integer> to = new ArrayList<>();
        for (int row = 0; row < sorted.size(); row++) {
            to.addAll(links.getOrDefault(sorted.get(row).name(), Set.of()));
            start[row + 1] = to.size();
        }
        return new Adjacency(start, to.stream().mapToInt(Integer::intValue).toArray());
    }

    private static Account account(String name) {
        String venue = name.substring(0, Math.max(0, name.indexOf(':')));
        AccountType type = name.endsWith("[bot]") ? AccountType.AUTOMATION : AccountType.USER;
        return new Account(name, venue, null, List.of(), type);
    }

    /** A finding about actions, with arcs. */
    public static Finding finding(String id, Grade grade, List<String> actions, List<Arc> arcs) {
        return new Finding(
                id,
                "reaction-latency",
                new Finding.Headline(grade, List.of(), "Finding " + id),
                new Measurement(Map.of(), "", Measurement.Chance.UNTESTED, null, 1),
                new Support(List.of(), actions, arcs, List.of(), Map.of()));
    }

    /** An arc between two ids. */
    public static Arc arc(String from, String to, Arc.Relation relation, long minutes) {
        long micros = minutes * 60_000_000L;
        return new Arc(from, to, relation, new TimeInterval(micros, micros + 1_999_998));
    }
}
