package org.harrow.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.harrow.detect.Context;
import org.harrow.detect.Reference;
import org.harrow.model.Account;
import org.harrow.model.AccountLink;
import org.harrow.model.AccountType;
import org.harrow.model.CaseData;
import org.harrow.model.CaseException;
import org.harrow.model.Coverage;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;

/** Puts together what detectors know beside the actions. */
public final class DetectionContext {
    private static final int MOST_SENTENCES = 20;

    private DetectionContext() {}

    /**
     * @param data the case
     * @param links in force
     * @param coverage what the records say exists
     * @param exploratory true where parameters were changed after a run had been seen
     * @throws CaseException where the shipped references cannot be read
     */
    public static Context of(
            CaseData data, List<AccountLink> links, List<Coverage> coverage, boolean exploratory)
            throws CaseException {
        return of(data, links, coverage, References.shipped(), exploratory);
    }

    static Context of(
            CaseData data,
            List<AccountLink> links,
            List<Coverage> coverage,
            List<Reference> references,
            boolean exploratory) {
        Map<String, Context.Standing> accounts = new TreeMap<>();
        operators(links, accounts);
        for (Account account : data.accounts()) {
            boolean placeholder = account.type() == AccountType.GHOST;
            if (account.isDeclaredAutomation() || placeholder) {
                Context.Standing known =
                        accounts.getOrDefault(account.id(), Context.Standing.alone(account.id()));
                accounts.put(
                        account.id(),
                        new Context.Standing(
                                known.operated(),
                                account.isDeclaredAutomation(),
                                placeholder,
                                known.linkedLate()));
            }
        }
        return new Context(accounts, missing(coverage), references, exploratory);
    }

    private static void operators(List<AccountLink> links, Map<String, Context.Standing> accounts) {
        SimpleGraph<String, DefaultEdge> graph = new SimpleGraph<>(DefaultEdge.class);
        Set<String> late = new TreeSet<>();
        for (AccountLink link : links) {
            graph.addVertex(link.first());
            graph.addVertex(link.second());
            graph.addEdge(link.first(), link.second());
            if (link.afterDetection()) {
                late.add(link.first());
            }
        }
        for (Set<String> operator : new ConnectivityInspector<>(graph).connectedSets()) {
            List<String> names = operator.stream().sorted().toList();
            boolean isLate = names.stream().anyMatch(late::contains);
            for (String name : names) {
                accounts.put(name, new Context.Standing(names, false, false, isLate));
            }
        }
    }

    private static Map<String, List<String>> missing(List<Coverage> coverage) {
        Map<String, List<String>> sentences = new HashMap<>();
        for (Coverage row : coverage) {
            Long stated = row.stated();
            boolean complete = stated != null && row.imported() >= stated;
            List<String> of = sentences.computeIfAbsent(row.artifact(), any -> new ArrayList<>());
            if (!complete && of.size() < MOST_SENTENCES) {
                of.add(row.what() + ": " + row.note());
            }
        }
        sentences.values().removeIf(List::isEmpty);
        return sentences;
    }
}
