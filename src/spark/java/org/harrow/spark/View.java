package org.harrow.spark;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    private final Numbers accounts = new Numbers();
    private final Numbers artifacts = new Numbers();
    private @Nullable CaseGraph graph;

    /**
     * @param actions each once, in any order
     */
    View(Collection<Settled> actions) {
        rows = new ArrayList<>(actions);
        rows.sort(ORDER);
        Columns.What what = what();
        Adjacency links = lists(artifacts, action -> action.content().links());
        Adjacency mentions = lists(accounts, action -> action.content().mentions());
        Map<Integer, Inference> inferences = inferences();
        List<String> accountNames = accounts.sorted();
        List<String> artifactNames = artifacts.sorted();
        accounts.place(what.account());
        accounts.place(what.target());
        accounts.place(mentions.to());
        artifacts.place(what.artifact());
        artifacts.place(links.to());
        data =
                new CaseData(
                        new Columns(
                                when(),
                                what,
                                new Columns.Edges(links, mentions, replies()),
                                keys()),
                        accountNames.stream().map(View::account).toList(),
                        artifactNames,
                        new CaseData.Derived(inferences, Map.of(), 0));
    }

    /** Numbers of names: in the order in which they are seen, until all are. */
    private static final class Numbers {
        private final Map<String, Integer> seen = new HashMap<>();
        private int[] places = new int[0];

        int of(@Nullable String name) {
            if (name == null) {
                return -1;
            }
            Integer known = seen.putIfAbsent(name, seen.size());
            return known == null ? seen.size() - 1 : known;
        }

        /** Every name, sorted. */
        List<String> sorted() {
            List<String> sorted = new ArrayList<>(seen.keySet());
            Collections.sort(sorted);
            places = new int[sorted.size()];
            for (int place = 0; place < places.length; place++) {
                places[seen.getOrDefault(sorted.get(place), 0)] = place;
            }
            return sorted;
        }

        /** Instead of each number the name's place among the sorted ones. */
        void place(int[] numbers) {
            for (int i = 0; i < numbers.length; i++) {
                numbers[i] = numbers[i] < 0 ? -1 : places[numbers[i]];
            }
        }
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

    private Map<Integer, Inference> inferences() {
        Map<Integer, Inference> inferences = new HashMap<>();
        for (int row = 0; row < rows.size(); row++) {
            Inference inferred = rows.get(row).action().provenance().inferred();
            if (inferred != null) {
                inferences.put(row, inferred);
                accounts.of(inferred.account());
            }
        }
        return inferences;
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
            account[i] = accounts.of(action.deed().account());
            artifact[i] = artifacts.of(action.deed().artifact());
            target[i] = accounts.of(action.deed().target());
            flags[i] = flags(action);
        }
        return new Columns.What(kind, account, artifact, target, flags);
    }

    private static byte flags(Action action) {
        return (byte)
                ((action.stamp().derived() ? CaseData.DERIVED : 0)
                        | (action.provenance().revisionOf() != null ? CaseData.REVISION : 0)
                        | (action.provenance().inferred() != null ? CaseData.INFERRED : 0));
    }

    private int[] replies() {
        Map<String, Integer> places = new HashMap<>();
        for (Settled row : rows) {
            if (row.answered() != null) {
                places.put(row.answered(), -1);
            }
        }
        int[] replies = new int[rows.size()];
        for (int i = 0; !places.isEmpty() && i < replies.length; i++) {
            places.replace(rows.get(i).action().id(), i);
        }
        for (int i = 0; i < replies.length; i++) {
            String answered = rows.get(i).answered();
            replies[i] = answered == null ? -1 : places.getOrDefault(answered, -1);
        }
        return replies;
    }

    private Adjacency lists(Numbers numbers, Function<Action, List<String>> names) {
        int[] start = new int[rows.size() + 1];
        for (int i = 0; i < rows.size(); i++) {
            start[i + 1] = start[i] + names.apply(rows.get(i).action()).size();
        }
        int[] to = new int[start[rows.size()]];
        int at = 0;
        for (Settled row : rows) {
            for (String name : names.apply(row.action())) {
                to[at++] = numbers.of(name);
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
