package org.harrow.draw;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.harrow.graph.CaseGraph;
import org.harrow.graph.Edge;
import org.harrow.graph.Edge.Relation;
import org.harrow.graph.Node;
import org.harrow.model.AccountLink;
import org.harrow.model.Arc;
import org.harrow.model.CaseData;
import org.harrow.model.Inference;
import org.harrow.model.Kind;
import org.harrow.model.TimeInterval;

/**
 * Content links read from the actor-action graph: acts in the trigger's thread, acts that link to
 * it, acts that mention who did it, acts on pages that do either, and the pages that answers point
 * to. What the same operator does itself and what declared automation does is no answer.
 */
public final class GraphLinks implements ContentLinks {

    /** Ways to answer in public; a label or a push says nothing, a commit prepares. */
    private static final Set<Kind> ANSWERS =
            EnumSet.of(
                    Kind.OPENED,
                    Kind.REOPENED,
                    Kind.REVIEWED,
                    Kind.COMMENTED,
                    Kind.POSTED,
                    Kind.REPOSTED,
                    Kind.PUBLISHED,
                    Kind.REPORTED);

    private final CaseGraph graph;
    private final CaseData data;
    private final org.harrow.graph.ContentLinks pages;
    private final Map<String, Integer> accounts = new HashMap<>();
    private final Map<Integer, Integer> operators = new HashMap<>();
    private final Map<String, List<Integer>> parts = new HashMap<>();
    private final Map<Integer, List<Integer>> nearMisses = new HashMap<>();

    /**
     * @param graph of the case
     * @param links between accounts that one operator runs
     */
    public GraphLinks(CaseGraph graph, List<AccountLink> links) {
        this.graph = graph;
        this.data = graph.data();
        this.pages = new org.harrow.graph.ContentLinks(graph);
        for (int account = 0; account < data.accounts().size(); account++) {
            accounts.put(data.accounts().get(account).id(), account);
        }
        links.forEach(this::join);
        for (int artifact = 0; artifact < data.artifacts().size(); artifact++) {
            String name = data.artifacts().get(artifact);
            parts.computeIfAbsent(thread(name), key -> new ArrayList<>()).add(artifact);
        }
        data.nearMisses()
                .forEach(
                        (miss, page) ->
                                nearMisses
                                        .computeIfAbsent(page, key -> new ArrayList<>())
                                        .add(miss));
    }

    private void join(AccountLink link) {
        Integer first = accounts.get(link.first());
        Integer second = accounts.get(link.second());
        if (first != null && second != null) {
            int from = operator(first);
            int to = operator(second);
            accounts.values().stream()
                    .filter(account -> operator(account) == from)
                    .toList()
                    .forEach(account -> operators.put(account, to));
        }
    }

    private int operator(int account) {
        return operators.getOrDefault(account, account);
    }

    /** The thread of something inside it: {@code github:o/r#1/comment/2} is in {@code …#1}. */
    private static String thread(String artifact) {
        int number = artifact.startsWith("github:") ? artifact.indexOf('#') : -1;
        int slash = number < 0 ? -1 : artifact.indexOf('/', number);
        return slash < 0 ? artifact : artifact.substring(0, slash);
    }

    @Override
    public int[] after(int trigger, long until) {
        SortedSet<Integer> rows = new TreeSet<>();
        String thread = thread(data.artifacts().get(data.artifact(trigger)));
        for (int artifact : parts.getOrDefault(thread, List.of())) {
            collect(Node.artifact(artifact), true, rows);
        }
        int actor = actor(trigger);
        if (actor >= 0) {
            collect(Node.account(actor), true, rows);
        }
        TimeInterval at = data.at(trigger);
        published(rows.stream().filter(row -> data.at(row).hi() > at.hi()).toList(), rows);
        return rows.stream()
                .filter(row -> data.at(row).hi() > at.hi() && data.at(row).lo() <= until)
                .filter(row -> answers(row, actor))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private void collect(Node node, boolean pages, Set<Integer> rows) {
        for (Edge edge : graph.incomingEdgesOf(node)) {
            rows.add(edge.row());
            boolean says = edge.relation() != Relation.ON && data.kind(edge.row()) == Kind.POSTED;
            int on = data.artifact(edge.row());
            if (pages && says && isPage(on)) {
                collect(Node.artifact(on), false, rows);
                nearMisses
                        .getOrDefault(on, List.of())
                        .forEach(miss -> collect(Node.artifact(miss), false, rows));
            }
        }
    }

    /** A page that an act points to, also by a dead link that almost matches, answers with it. */
    private void published(List<Integer> acts, Set<Integer> rows) {
        synchronized (pages) { // it remembers pages, and the window asks from two threads
            for (int act : acts) {
                for (org.harrow.graph.ContentLinks.Page page : pages.pages(act)) {
                    if (page.published() >= 0) {
                        rows.add(page.published());
                    }
                }
            }
        }
    }

    private boolean isPage(int artifact) {
        String name = data.artifacts().get(artifact);
        return name.startsWith("url:") || name.startsWith("page:");
    }

    private boolean answers(int row, int actor) {
        int account = data.account(row);
        return ANSWERS.contains(data.kind(row))
                && account >= 0
                && !data.accounts().get(account).isDeclaredAutomation()
                && (actor < 0 || operator(account) != operator(actor));
    }

    private int actor(int row) {
        Inference inference = data.inferred(row);
        if (data.account(row) >= 0 || inference == null) {
            return data.account(row);
        }
        return accounts.getOrDefault(inference.account(), -1);
    }

    @Override
    public Arc.Relation relation(int trigger, int row) {
        int target = data.target(trigger);
        int account = data.account(row);
        if (target < 0 || account < 0) {
            return Arc.Relation.THIRD_PARTY;
        }
        if (target == account) {
            return Arc.Relation.AUTHOR;
        }
        return operator(target) == operator(account)
                ? Arc.Relation.LINKED_ACCOUNT
                : Arc.Relation.THIRD_PARTY;
    }
}
