package org.harrow.draw;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.harrow.graph.CaseGraph;
import org.harrow.graph.Edge.Relation;
import org.harrow.graph.Inverted;
import org.harrow.model.AccountLink;
import org.harrow.model.Arc;
import org.harrow.model.CaseData;
import org.harrow.model.Kind;

/**
 * Content links read from the actor-action graph: acts in the trigger's thread, acts that link to
 * it, acts that mention who did it, acts on pages that do either, and the pages that answers point
 * to. What the same operator does itself and what declared automation does is no answer.
 */
public final class GraphLinks implements ContentLinks {

    /** As the columns number them. */
    private static final Kind[] KINDS = Kind.values();

    private final CaseGraph graph;
    private final CaseData data;
    private final org.harrow.graph.ContentLinks pages;
    private final Operators operators;
    private final Map<String, int[]> parts = new HashMap<>();
    private final String[] thread;
    private final BitSet isPage = new BitSet();
    private final Map<Integer, List<Integer>> nearMisses = new HashMap<>();
    private final boolean[] answers = new boolean[KINDS.length];

    /**
     * @param graph of the case
     * @param links between accounts that one operator runs
     */
    public GraphLinks(CaseGraph graph, List<AccountLink> links) {
        this.graph = graph;
        this.data = graph.data();
        this.pages = new org.harrow.graph.ContentLinks(graph);
        this.operators = new Operators(data, links);
        this.thread = new String[data.artifacts().size()];
        for (int artifact = 0; artifact < thread.length; artifact++) {
            String name = data.artifacts().get(artifact);
            thread[artifact] = thread(name);
            isPage.set(artifact, name.startsWith("url:") || name.startsWith("page:"));
            parts.merge(thread[artifact], new int[] {artifact}, GraphLinks::with);
        }
        data.nearMisses()
                .forEach(
                        (miss, page) ->
                                nearMisses
                                        .computeIfAbsent(page, key -> new ArrayList<>())
                                        .add(miss));
        for (int kind = 0; kind < answers.length; kind++) {
            answers[kind] = KINDS[kind].isAnswer();
        }
    }

    private static int[] with(int[] some, int[] more) {
        int[] all = Arrays.copyOf(some, some.length + more.length);
        System.arraycopy(more, 0, all, some.length, more.length);
        return all;
    }

    /** The thread of something inside it: {@code github:o/r#1/comment/2} is in {@code …#1}. */
    private static String thread(String artifact) {
        int number = artifact.startsWith("github:") ? artifact.indexOf('#') : -1;
        int slash = number < 0 ? -1 : artifact.indexOf('/', number);
        return slash < 0 ? artifact : artifact.substring(0, slash);
    }

    @Override
    public int[] after(int trigger, long until) {
        IntRows rows = new IntRows();
        long from = data.at(trigger).hi();
        for (int part : parts.getOrDefault(thread[data.artifact(trigger)], new int[0])) {
            collect(Relation.ON, part, from, rows);
            collect(Relation.LINKS_TO, part, from, rows);
        }
        int actor = operators.actor(trigger);
        if (actor >= 0) {
            collect(Relation.MENTIONS, actor, from, rows);
        }
        int acts = rows.size();
        for (int i = 0; i < acts; i++) {
            published(rows.get(i), rows);
        }
        long[] lo = data.columns().when().lo();
        long[] hi = data.columns().when().hi();
        return rows.sorted(row -> hi[row] > from && lo[row] <= until && answers(row, actor));
    }

    /**
     * The rows of a relation that may end after a time; of posts on a page that point here, also
     * those on the page, and those that point to it.
     */
    private void collect(Relation relation, int number, long from, IntRows rows) {
        Inverted index = graph.rows(relation);
        for (int i = 0; i < index.count(number); i++) {
            int row = index.row(number, i);
            addLate(row, from, rows);
            int on = data.artifact(row);
            if (relation != Relation.ON && isPage.get(on) && data.kind(row) == Kind.POSTED) {
                pointing(on, from, rows);
                for (int miss : nearMisses.getOrDefault(on, List.of())) {
                    pointing(miss, from, rows);
                }
            }
        }
    }

    private void pointing(int artifact, long from, IntRows rows) {
        for (Relation relation : new Relation[] {Relation.ON, Relation.LINKS_TO}) {
            Inverted index = graph.rows(relation);
            for (int i = 0; i < index.count(artifact); i++) {
                addLate(index.row(artifact, i), from, rows);
            }
        }
    }

    private void addLate(int row, long from, IntRows rows) {
        if (data.columns().when().hi()[row] > from) {
            rows.add(row);
        }
    }

    /** A page that an act points to, also by a dead link that almost matches, answers with it. */
    private void published(int act, IntRows rows) {
        int[] start = data.columns().edges().links().start();
        if (!isPage.get(data.artifact(act)) && start[act] == start[act + 1]) {
            return;
        }
        synchronized (pages) { // it remembers pages, and the window asks from two threads
            for (org.harrow.graph.ContentLinks.Page page : pages.pages(act)) {
                if (page.published() >= 0) {
                    rows.add(page.published());
                }
            }
        }
    }

    private boolean answers(int row, int actor) {
        int account = data.account(row);
        return answers[data.columns().what().kind()[row]]
                && account >= 0
                && !data.accounts().get(account).isDeclaredAutomation()
                && (actor < 0 || !operators.isOne(account, actor));
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
        return operators.isOne(target, account)
                ? Arc.Relation.LINKED_ACCOUNT
                : Arc.Relation.THIRD_PARTY;
    }
}
