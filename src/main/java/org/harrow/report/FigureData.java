package org.harrow.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.harrow.model.Account;
import org.harrow.model.AccountType;
import org.harrow.model.Action;
import org.harrow.model.Adjacency;
import org.harrow.model.CaseData;
import org.harrow.model.Columns;
import org.harrow.model.Inference;
import org.harrow.model.TimeInterval;

/** The actions of a report as columns, so that the screen's own layout can draw them. */
@SuppressWarnings("EnumOrdinal") // columns hold ordinals, see Columns
final class FigureData {
    private static final int ID_DIGITS = 32;

    private final List<Action> actions;
    private final List<String> accounts;
    private final List<String> artifacts;
    private final Map<String, Integer> accountNumber = new HashMap<>();
    private final Map<String, Integer> artifactNumber = new HashMap<>();

    private FigureData(List<Action> dated) {
        this.actions = dated;
        this.accounts = names(dated.stream().flatMap(FigureData::accounts), accountNumber);
        this.artifacts = names(dated.stream().map(a -> a.deed().artifact()), artifactNumber);
    }

    static CaseData of(List<Action> actions) {
        List<Action> dated =
                actions.stream()
                        .filter(a -> a.stamp().isDated())
                        .sorted(
                                Comparator.comparingLong((Action a) -> at(a).lo())
                                        .thenComparing(Action::id))
                        .toList();
        return new FigureData(dated).data();
    }

    private static Stream<String> accounts(Action action) {
        Inference inferred = action.provenance().inferred();
        return Stream.of(
                        action.deed().account(),
                        action.deed().target(),
                        inferred == null ? null : inferred.account())
                .filter(Objects::nonNull);
    }

    private static List<String> names(Stream<String> names, Map<String, Integer> numbers) {
        List<String> sorted = new ArrayList<>(new TreeSet<>(names.toList()));
        for (int i = 0; i < sorted.size(); i++) {
            numbers.put(sorted.get(i), i);
        }
        return sorted;
    }

    private static TimeInterval at(Action action) {
        return Objects.requireNonNull(action.stamp().at());
    }

    private CaseData data() {
        int n = actions.size();
        Columns.When when = new Columns.When(new long[n], new long[n], new byte[n]);
        Columns.What what =
                new Columns.What(new byte[n], new int[n], new int[n], new int[n], new byte[n]);
        Columns.Keys keys = new Columns.Keys(new long[n], new long[n], new long[n]);
        Map<Integer, Inference> inferences = new HashMap<>();
        for (int row = 0; row < n; row++) {
            Action action = actions.get(row);
            when.lo()[row] = at(action).lo();
            when.hi()[row] = at(action).hi();
            when.clock()[row] = (byte) action.stamp().clock().ordinal();
            what(what, row, action);
            keys(keys, row, action.id());
            if (action.provenance().inferred() != null) {
                inferences.put(row, action.provenance().inferred());
            }
        }
        int[] noReply = new int[n];
        java.util.Arrays.fill(noReply, -1);
        Columns.Edges edges = new Columns.Edges(Adjacency.empty(n), Adjacency.empty(n), noReply);
        return new CaseData(
                new Columns(when, what, edges, keys),
                accounts.stream().map(FigureData::account).toList(),
                artifacts,
                new CaseData.Derived(inferences, Map.of(), 0));
    }

    private void what(Columns.What what, int row, Action action) {
        what.kind()[row] = (byte) action.deed().kind().ordinal();
        what.account()[row] = accountNumber.getOrDefault(action.deed().account(), -1);
        what.artifact()[row] = artifactNumber.getOrDefault(action.deed().artifact(), -1);
        what.target()[row] = accountNumber.getOrDefault(action.deed().target(), -1);
        what.flags()[row] =
                (byte)
                        ((action.stamp().derived() ? CaseData.DERIVED : 0)
                                | (action.provenance().revisionOf() != null ? CaseData.REVISION : 0)
                                | (action.provenance().inferred() != null ? CaseData.INFERRED : 0));
    }

    private static void keys(Columns.Keys keys, int row, String id) {
        if (id.length() == ID_DIGITS) {
            keys.idHigh()[row] = HexFormat.fromHexDigitsToLong(id, 0, 16);
            keys.idLow()[row] = HexFormat.fromHexDigitsToLong(id, 16, ID_DIGITS);
        }
        keys.row()[row] = row;
    }

    private static Account account(String name) {
        String venue = name.substring(0, Math.max(0, name.indexOf(':')));
        return new Account(
                name,
                venue,
                null,
                List.of(name.substring(name.indexOf(':') + 1)),
                name.endsWith("[bot]") ? AccountType.AUTOMATION : AccountType.UNKNOWN);
    }
}
