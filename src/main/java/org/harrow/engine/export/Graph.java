package org.harrow.engine.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.harrow.model.Action;
import org.harrow.model.Inference;
import org.harrow.model.TimeInterval;
import org.jspecify.annotations.Nullable;

/**
 * The actor-action graph of a case: accounts and artifacts, and an edge for every action from who
 * acted to what it was about. Where the record does not say who acted, there is an account node of
 * that meaning, unless another record lets it be inferred.
 */
final class Graph {
    private static final String NOBODY = "account not in the record";

    private final Map<String, String> nodes = new TreeMap<>();
    private final List<Edge> edges = new ArrayList<>();

    /**
     * @param id of the action
     * @param from an account's name
     * @param to an artifact's name
     * @param values attributes by name
     * @param at when, or null where that is not known
     */
    record Edge(
            String id,
            String from,
            String to,
            Map<String, String> values,
            @Nullable TimeInterval at) {}

    Graph(List<Action> actions) {
        for (Action action : actions) {
            String from = account(action);
            String to = "artifact " + action.deed().artifact();
            nodes.put(from, "account");
            nodes.put(to, "artifact");
            edges.add(new Edge(action.id(), from, to, values(action), action.stamp().at()));
        }
    }

    private static String account(Action action) {
        Inference inferred = action.provenance().inferred();
        String account = action.deed().account();
        if (account == null && inferred != null) {
            account = inferred.account();
        }
        return account == null ? NOBODY : "account " + account;
    }

    private static Map<String, String> values(Action action) {
        Map<String, String> all = ActionFields.of(action);
        Map<String, String> out = new LinkedHashMap<>();
        for (String name : columns()) {
            out.put(name, all.getOrDefault(name, ""));
        }
        return out;
    }

    /** Names of the attributes of edges. */
    static List<String> columns() {
        return List.of(
                "kind",
                "at_first",
                "at_last",
                "clock",
                "derived",
                "object",
                "inferred_account",
                "inferred_because",
                "url",
                "sha256");
    }

    /** What each node is, {@code account} or {@code artifact}, by its id. */
    Map<String, String> nodes() {
        return nodes;
    }

    /** In the order of the actions. */
    List<Edge> edges() {
        return edges;
    }

    /** The name of a node, without what it is. */
    static String label(String node) {
        return node.equals(NOBODY) ? "not in the record" : node.substring(node.indexOf(' ') + 1);
    }

    /** Venue of a node; empty where there is none. */
    static String venue(String node) {
        String label = label(node);
        return label.substring(0, Math.max(0, label.indexOf(':')));
    }
}
