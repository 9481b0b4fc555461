package org.harrow.spark;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.harrow.casefile.Hash128;
import org.harrow.detect.CaseView;
import org.harrow.graph.CaseGraph;
import org.harrow.model.Account;
import org.harrow.model.AccountType;
import org.harrow.model.Action;
import org.harrow.model.Adjacency;
import org.harrow.model.CaseData;
import org.harrow.model.Columns;
import org.harrow.model.Inference;
import org.harrow.model.TimeInterval;
import org.jspecify.annotations.Nullable;

/** A part of the record as detectors see a case. */
@SuppressWarnings("EnumOrdinal") // org.harrow.model.Columns holds ordinals
final class View implements CaseView {
    private static final Comparator<Settled> ORDER =
            Comparator.comparingLong(Settled::lo).thenComparing(s -> s.action().id());

    private final List<Settled> rows;
    private final CaseData data;
    private final Map<String, Integer> accounts;
    private final Map<String, Integer> artifacts;
    private @Nullable CaseGraph graph;

    /**
     * @param actions each once, in any order
     */
    View(List<Settled> actions) {
        rows = new ArrayList<>(actions);
        rows.sort(ORDER);
        List<String> accountNames = sorted(View::accountsOf);
        List<String> artifactNames = sorted(View::artifactsOf);
        accounts = numbers(accountNames);
        artifacts = numbers(artifactNames);
        Map<Integer, Inference> inferences = new HashMap<>();
        for (int row = 0; row < rows.size(); row++) {
            Inference inferred = rows.get(row).action().provenance().inferred();
            if (inferred != null) {
                inferences.put(row, inferred);
            }
        }
        data =
                new CaseData(
                        new Columns(when(), what(), edges(), keys()),
                        accountNames.stream().map(View::account).toList(),
                        artifactNames,
                        new CaseData.Derived(inferences, Map.of(), 0));
    }

    private static List<String> accountsOf(Action action) {
        List<String> names = new ArrayList<>(action.content().mentions());
        add(names, action.deed().account());
        add(names, action.deed().target());
        Inference inferred = action.provenance().inferred();
        add(names, inferred == null ? null : inferred.account());
        return names;
    }

    private static void add(List<String> names, @Nullable String name) {
        if (name != null) {
            names.add(name);
        }
    }

    private static List<String> artifactsOf(Action action) {
        List<String> names = new ArrayList<>(action.content().links());
        names.add(action.deed().artifact());
        return names;
    }

    /** Every name, sorted. */
    private List<String> sorted(Function<Action, List<String>> names) {
        Set<String> all = new HashSet<>();
        rows.forEach(row -> all.addAll(names.apply(row.action())));
        return all.stream().sorted().toList();
    }

    private static Map<String, Integer> numbers(List<String> sorted) {
        Map<String, Integer> numbers = new HashMap<>(2 * sorted.size());
        sorted.forEach(name -> numbers.put(name, numbers.size()));
        return numbers;
    }

    private static Account account(String name) {
        String venue = name.substring(0, Math.max(0, name.indexOf(':')));
        return new Account(
                name,
                venue,
                null,
                List.of(name.substring(Math.min(name.length(), venue.length() + 1))),
                AccountType.UNKNOWN);
    }

    private Columns.When when() {
        long[] lo = new long[rows.size()];
        long[] hi = new long[rows.size()];
        byte[] clock = new byte[rows.size()];
        for (int i = 0; i < lo.length; i++) {
            TimeInterval at = rows.get(i).action().stamp().at();
            lo[i] = at == null ? 0 : at.lo();
            hi[i] = at == null ? 0 : at.hi();
            clock[i] = (byte) rows.get(i).action().stamp().clock().ordinal();
        }
        return new Columns.When(lo, hi, clock);
    }

    private Columns.What what() {
        byte[] kind = new byte[rows.size()];
        int[] account = new int[rows.size()];
        int[] artifact = new int[rows.size()];
        int[] target = new int[rows.size()];
        byte[] flags = new byte[rows.size()];
        for (int i = 0; i < kind.length; i++) {
            Action action = rows.get(i).action();
            kind[i] = (byte) action.deed().kind().ordinal();
            account[i] = number(action.deed().account());
            artifact[i] = artifacts.getOrDefault(action.deed().artifact(), -1);
            target[i] = number(action.deed().target());
            flags[i] =
                    (byte)
                            ((action.stamp().derived() ? CaseData.DERIVED : 0)
                                    | (action.provenance().revisionOf() != null
                                            ? CaseData.REVISION
                                            : 0)
                                    | (action.provenance().inferred() != null
                                            ? CaseData.INFERRED
                                            : 0));
        }
        return new Columns.What(kind, account, artifact, target, flags);
    }

    private int number(@Nullable String account) {
        return account == null ? -1 : accounts.getOrDefault(account, -1);
    }

    private Columns.Edges edges() {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).answered() != null) {
                places.put(rows.get(i).answered(), -1);
            }
        }
        int[] replies = new int[rows.size()];
        for (int i = 0; !places.isEmpty() && i < replies.length; i++) {
            places.replace(rows.get(i).action().id(), i);
        }
        for (int i = 0; i < replies.length; i++) {
            replies[i] = places.getOrDefault(rows.get(i).answered(), -1);
        }
        return new Columns.Edges(
                lists(action -> action.content().links(), artifacts),
                lists(action -> action.content().mentions(), accounts),
                replies);
    }

    private Adjacency lists(Function<Action, List<String>> names, Map<String, Integer> numbers) {
        int[] start = new int[rows.size() + 1];
        for (int i = 0; i < rows.size(); i++) {
            start[i + 1] = start[i] + names.apply(rows.get(i).action()).size();
        }
        int[] to = new int[start[rows.size()]];
        for (int i = 0; i < rows.size(); i++) {
            int at = start[i];
            for (String name : names.apply(rows.get(i).action())) {
                to[at++] = numbers.getOrDefault(name, -1);
            }
        }
        return new Adjacency(start, to);
    }

    private Columns.Keys keys() {
        long[] high = new long[rows.size()];
        long[] low = new long[rows.size()];
        long[] row = new long[rows.size()];
        for (int i = 0; i < high.length; i++) {
            Hash128 id = Settled.hash(rows.get(i).action().id());
            high[i] = id.high();
            low[i] = id.low();
            row[i] = i;
        }
        return new Columns.Keys(high, low, row);
    }

    @Override
    public CaseData data() {
        return data;
    }

    @Override
    public CaseGraph graph() {
        if (graph == null) {
            graph = new CaseGraph(data);
        }
        return graph;
    }

    @Override
    public Action action(int row) {
        return rows.get(row).action();
    }
}
