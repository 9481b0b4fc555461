package org.harrow.draw.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.harrow.graph.Node;
import org.harrow.model.CaseData;

/**
 * What lies around an account or an artifact: for an account the artifacts it acted on and who else
 * did, for an artifact the accounts and what else they acted on; the busiest first.
 */
final class Ego {

    /** More nodes than this are no picture any more. */
    static final int MOST = 150;

    private final CaseData data;
    private final LinkTable actors;

    Ego(CaseData data) {
        this.data = data;
        this.actors = new LinkTable(data);
    }

    Network of(Node centre, Set<Node> expanded) {
        Set<Node> nodes = new LinkedHashSet<>();
        nodes.add(centre);
        int left = 0;
        List<Node> around = neighbours(Set.of(centre));
        left += take(nodes, around, MOST / 2);
        left += take(nodes, neighbours(new LinkedHashSet<>(nodes)), MOST);
        for (Node node : expanded) {
            if (nodes.contains(node)) {
                left += take(nodes, neighbours(Set.of(node)), nodes.size() + MOST);
            }
        }
        List<Link> links = new LinkTable(data).between(nodes::contains);
        return new Network(centre, new ArrayList<>(nodes), links, left, Map.of());
    }

    private static int take(Set<Node> nodes, List<Node> more, int most) {
        int left = 0;
        for (Node node : more) {
            if (nodes.size() < most) {
                nodes.add(node);
            } else if (!nodes.contains(node)) {
                left++;
            }
        }
        return left;
    }

    /** Nodes that share a record with these, the one with most records first. */
    private List<Node> neighbours(Set<Node> of) {
        Map<Node, Integer> count = new HashMap<>();
        for (int row = 0; row < data.size(); row++) {
            Node artifact = Node.artifact(data.artifact(row));
            Node who = actors.actor(row);
            if (who != null && of.contains(who)) {
                count.merge(artifact, 1, Integer::sum);
                for (int to : data.columns().edges().links().of(row)) {
                    count.merge(Node.artifact(to), 1, Integer::sum);
                }
            }
            if (who != null && of.contains(artifact)) {
                count.merge(who, 1, Integer::sum);
            }
        }
        return count.entrySet().stream()
                .sorted(
                        Comparator.comparingInt((Map.Entry<Node, Integer> e) -> -e.getValue())
                                .thenComparing(e -> e.getKey().type())
                                .thenComparingInt(e -> e.getKey().number()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
