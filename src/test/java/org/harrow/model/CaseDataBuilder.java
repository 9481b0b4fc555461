package org.harrow.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Invents a case for a test, in a few words: {@code new
 * CaseDataBuilder().act("2026-01-01T10:00:00Z", "github:ada", Kind.OPENED, "github:o/r#1")}.
 * Whoever opened an artifact is the target of what others do to it, as in a real case. The order of
 * the calls changes nothing.
 */
public final class CaseDataBuilder {
    private final List<Act> acts = new ArrayList<>();
    private final Map<String, AccountType> types = new HashMap<>();
    private final Map<String, String> nearMisses = new TreeMap<>();

    /** One invented action; change it before {@link #build}. */
    public static final class Act {
        private final String account;
        private final Kind kind;
        private final String artifact;
        private Stamp stamp;
        private @Nullable String target;
        private @Nullable String inferred;
        private List<String> links = List.of();
        private List<String> mentions = List.of();
        private final Map<String, String> attributes = new TreeMap<>();
        private String text = "";
        private String id = "";

        private Act(Stamp stamp, String account, Kind kind, String artifact) {
            this.stamp = stamp;
            this.account = account;
            this.kind = kind;
            this.artifact = artifact;
        }

        /** Artifacts it links to. */
        public Act links(String... names) {
            links = List.of(names);
            return this;
        }

        /** Accounts it addresses. */
        public Act mentions(String... names) {
            mentions = List.of(names);
            return this;
        }

        /** The account whose artifact it is, where nobody opened it. */
        public Act target(String name) {
            target = name;
            return this;
        }

        /** Nobody is named; this account follows from something else. */
        public Act inferred(String name) {
            inferred = name;
            return this;
        }

        /** Whose clock, and how finely. */
        public Act clock(Clock clock, Precision precision) {
            TimeInterval at = stamp.at();
            Instant start =
                    Instant.EPOCH.plusNanos(at == null ? 0 : Math.multiplyExact(at.lo(), 1000L));
            stamp = Stamp.of(start, precision, clock, stamp.raw());
            return this;
        }

        public Act attribute(String name, String value) {
            attributes.put(name, value);
            return this;
        }

        public Act text(String words) {
            text = words;
            return this;
        }

        private String key(int twin) {
            return stamp.raw() + "|" + account + "|" + kind + "|" + artifact + "|" + twin;
        }

        private long lo() {
            return stamp.at() == null ? 0 : stamp.at().lo();
        }
    }

    /**
     * What was built.
     *
     * @param data the snapshot
     * @param actions by row, with made-up exhibits
     */
    public record Built(CaseData data, List<Action> actions) {
        /** What a row says. */
        public Content content(int row) {
            return actions.get(row).content();
        }

        /** Row of the action of this kind by this account (null: by nobody named), the first. */
        public int row(@Nullable String account, Kind kind) {
            return IntStream.range(0, data.size())
                    .filter(row -> data.kind(row) == kind)
                    .filter(
                            row ->
                                    java.util.Objects.equals(
                                            actions.get(row).deed().account(), account))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** An action at a whole second of the server's clock; an empty account: nobody is named. */
    public Act act(String time, String account, Kind kind, String artifact) {
        Stamp stamp = Stamp.of(Instant.parse(time), Precision.SECOND, Clock.SERVER, time);
        Act act = new Act(stamp, account, kind, artifact);
        acts.add(act);
        return act;
    }

    /** What the venue declares an account to be. */
    public CaseDataBuilder type(String account, AccountType type) {
        types.put(account, type);
        return this;
    }

    /** A link that almost matches a page. */
    public CaseDataBuilder nearMiss(String link, String page) {
        nearMisses.put(link, page);
        return this;
    }

    /** The case. */
    public Built build() {
        Map<String, Integer> twins = new HashMap<>();
        for (Act act : acts) {
            act.id = id(act.key(twins.merge(act.key(0), 1, Integer::sum)));
        }
        List<Act> sorted = new ArrayList<>(acts);
        sorted.sort(Comparator.comparingLong(Act::lo).thenComparing(act -> act.id));
        Map<String, String> owners = new HashMap<>();
        for (Act act : sorted) {
            if (act.kind == Kind.OPENED && !act.account.isEmpty()) {
                owners.putIfAbsent(act.artifact, act.account);
            }
        }
        return new Snapshot(sorted, owners).build();
    }

    private static String id(String key) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(key.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Turns sorted acts into columns. */
    private final class Snapshot {
        private final List<Act> sorted;
        private final Map<String, String> owners;
        private final List<String> accounts;
        private final List<String> artifacts;

        Snapshot(List<Act> sorted, Map<String, String> owners) {
            this.sorted = sorted;
            this.owners = owners;
            TreeSet<String> names = new TreeSet<>(types.keySet());
            TreeSet<String> things = new TreeSet<>(nearMisses.keySet());
            things.addAll(nearMisses.values());
            for (Act act : sorted) {
                names.addAll(act.mentions);
                if (!act.account.isEmpty()) {
                    names.add(act.account);
                }
                if (act.target != null) {
                    names.add(act.target);
                }
                things.add(act.artifact);
                things.addAll(act.links);
            }
            accounts = List.copyOf(names);
            artifacts = List.copyOf(things);
        }

        Built build() {
            Columns columns = new Columns(when(), what(), edges(), keys());
            List<Account> list =
                    accounts.stream()
                            .map(
                                    name ->
                                            new Account(
                                                    name,
                                                    name.substring(0, name.indexOf(':')),
                                                    null,
                                                    List.of(name.substring(name.indexOf(':') + 1)),
                                                    types.getOrDefault(name, AccountType.USER)))
                            .toList();
            CaseData data = new CaseData(columns, list, artifacts, derived());
            return new Built(data, sorted.stream().map(this::action).toList());
        }

        @SuppressWarnings("EnumOrdinal") // columns hold ordinals by contract
        private Columns.When when() {
            byte[] clock = new byte[sorted.size()];
            for (int i = 0; i < clock.length; i++) {
                clock[i] = (byte) sorted.get(i).stamp.clock().ordinal();
            }
            return new Columns.When(
                    sorted.stream().mapToLong(Act::lo).toArray(),
                    sorted.stream()
                            .mapToLong(act -> act.stamp.at() == null ? 0 : act.stamp.at().hi())
                            .toArray(),
                    clock);
        }

        @SuppressWarnings("EnumOrdinal") // as above
        private Columns.What what() {
            byte[] kind = new byte[sorted.size()];
            byte[] flags = new byte[sorted.size()];
            for (int i = 0; i < kind.length; i++) {
                kind[i] = (byte) sorted.get(i).kind.ordinal();
                flags[i] = sorted.get(i).inferred == null ? 0 : CaseData.INFERRED;
            }
            return new Columns.What(
                    kind,
                    sorted.stream().mapToInt(act -> number(accounts, act.account)).toArray(),
                    sorted.stream().mapToInt(act -> number(artifacts, act.artifact)).toArray(),
                    sorted.stream().mapToInt(act -> number(accounts, target(act))).toArray(),
                    flags);
        }

        /** Place of a name in a sorted dictionary, or -1. */
        private static int number(List<String> sorted, String name) {
            return Math.max(-1, Collections.binarySearch(sorted, name));
        }

        private String target(Act act) {
            String named = act.target != null ? act.target : owners.get(act.artifact);
            return named == null ? "" : named;
        }

        private Columns.Edges edges() {
            int[] replies = new int[sorted.size()];
            Arrays.fill(replies, -1);
            return new Columns.Edges(
                    adjacency(act -> act.links, artifacts),
                    adjacency(act -> act.mentions, accounts),
                    replies);
        }

        private Adjacency adjacency(Function<Act, List<String>> names, List<String> dictionary) {
            int[] start = new int[sorted.size() + 1];
            List<Integer> to = new ArrayList<>();
            for (int i = 0; i < sorted.size(); i++) {
                names.apply(sorted.get(i)).stream()
                        .map(name -> number(dictionary, name))
                        .sorted()
                        .forEach(to::add);
                start[i + 1] = to.size();
            }
            return new Adjacency(start, to.stream().mapToInt(Integer::intValue).toArray());
        }

        private Columns.Keys keys() {
            return new Columns.Keys(
                    sorted.stream().mapToLong(act -> half(act, 0)).toArray(),
                    sorted.stream().mapToLong(act -> half(act, 16)).toArray(),
                    IntStream.range(0, sorted.size()).mapToLong(i -> i).toArray());
        }

        private long half(Act act, int from) {
            return HexFormat.fromHexDigitsToLong(act.id, from, from + 16);
        }

        private CaseData.Derived derived() {
            Map<Integer, Inference> inferences = new HashMap<>();
            for (int i = 0; i < sorted.size(); i++) {
                String name = sorted.get(i).inferred;
                if (name != null) {
                    inferences.put(i, new Inference(name, "it commented in the same second"));
                }
            }
            Map<Integer, Integer> near = new HashMap<>();
            nearMisses.forEach((a, b) -> near.put(number(artifacts, a), number(artifacts, b)));
            return new CaseData.Derived(inferences, near, 0);
        }

        private Action action(Act act) {
            String hash = act.id + act.id;
            return new Action(
                    act.id,
                    new Deed(
                            act.kind,
                            act.account.isEmpty() ? null : act.account,
                            act.artifact,
                            null,
                            target(act).isEmpty() ? null : target(act)),
                    act.stamp,
                    new Content(act.text, null, act.links, act.mentions, act.attributes),
                    new Provenance(
                            new Exhibit(hash, "invented.json", null, new Place(0, 1), hash),
                            null,
                            act.inferred == null ? null : new Inference(act.inferred, "")));
        }
    }
}
