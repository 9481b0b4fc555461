package org.harrow.draw.network;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.harrow.graph.CaseGraph;
import org.harrow.graph.Edge.Relation;
import org.harrow.graph.Inverted;
import org.harrow.model.CaseData;
import org.harrow.model.Inference;

/** Who acts in which rows, also where that is inferred. */
final class Actors {

    private final CaseData data;
    private final Inverted performed;
    private final Map<Integer, Integer> inferredIn = new HashMap<>();
    private final Map<Integer, List<Integer>> inferredOf = new HashMap<>();

    Actors(CaseGraph graph) {
        this.data = graph.data();
        this.performed = graph.rows(Relation.PERFORMED);
        Map<String, Integer> names = new HashMap<>();
        byte[] flags = data.columns().what().flags();
        for (int row = 0; row < flags.length; row++) {
            if ((flags[row] & CaseData.INFERRED) != 0 && data.account(row) < 0) {
                infer(row, names);
            }
        }
    }

    private void infer(int row, Map<String, Integer> names) {
        if (names.isEmpty()) {
            for (int i = 0; i < data.accounts().size(); i++) {
                names.put(data.accounts().get(i).id(), i);
            }
        }
        Inference inference = data.inferred(row);
        Integer account = inference == null ? null : names.get(inference.account());
        if (account != null) {
            inferredIn.put(row, account);
            inferredOf.computeIfAbsent(account, any -> new ArrayList<>()).add(row);
        }
    }

    /** The account that acts, or -1 where nothing tells. */
    int of(int row) {
        int account = data.account(row);
        return account >= 0 ? account : inferredIn.getOrDefault(row, -1);
    }

    /** The rows of an account, first those whose records name it. */
    void eachRow(int account, IntConsumer use) {
        for (int i = 0; i < performed.count(account); i++) {
            use.accept(performed.row(account, i));
        }
        inferredOf.getOrDefault(account, List.of()).forEach(use::accept);
    }
}
