package org.harrow.draw.network;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.harrow.graph.CaseGraph;
import org.harrow.graph.Edge.Relation;
import org.harrow.graph.Inverted;
import org.harrow.graph.Node;
import org.harrow.model.Adjacency;
import org.harrow.model.CaseData;

/** Counts the records that nodes share with others; looks at no row of anybody else. */
final class Neighbours {

    private static final Comparator<Counted> BUSIEST =
            Comparator.comparingInt((Counted c) -> -c.count())
                    .thenComparing(c -> c.node().type())
                    .thenComparingInt(c -> c.node().number());

    private final CaseData data;
    private final Actors actors;
    private final Inverted on;
    private final int[] accounts;
    private final int[] artifacts;

    Neighbours(CaseGraph graph, Actors actors) {
        this.data = graph.data();
        this.actors = actors;
        this.on = graph.rows(Relation.ON);
        this.accounts = new int[data.accounts().size()];
        this.artifacts = new int[data.artifacts().size()];
    }

    private record Counted(Node node, int count) {}

    /**
     * Those that share records with some nodes and are not known yet.
     *
     * @param found the ones with most records, at most as many as were asked for
     * @param left how many more there are
     */
    record Found(List<Node> found, int left) {}

    /** Nodes that share a record with these. */
    Found of(Collection<Node> nodes, Set<Node> known, int most) {
        Arrays.fill(accounts, 0);
        Arrays.fill(artifacts, 0);
        for (Node node : nodes) {
            if (node.type() == Node.Type.ACCOUNT) {
                actors.eachRow(node.number(), this::countArtifacts);
            } else {
                countAccounts(node.number());
            }
        }
        known.forEach(this::forget);
        List<Counted> all =
                Stream.concat(
                                counted(accounts, Node.Type.ACCOUNT),
                                counted(artifacts, Node.Type.ARTIFACT))
                        .toList();
        int wanted = Math.max(0, Math.min(most, all.size()));
        List<Node> found = busiest(all, wanted).stream().map(Counted::node).toList();
        return new Found(found, all.size() - wanted);
    }

    private static Stream<Counted> counted(int[] counts, Node.Type type) {
        return IntStream.range(0, counts.length)
                .filter(i -> counts[i] > 0)
                .mapToObj(i -> new Counted(new Node(type, i), counts[i]));
    }

    /** The first of an order without sorting the rest. */
    private static List<Counted> busiest(List<Counted> all, int wanted) {
        PriorityQueue<Counted> kept = new PriorityQueue<>(wanted + 1, BUSIEST.reversed());
        for (Counted counted : all) {
            kept.add(counted);
            if (kept.size() > wanted) {
                kept.poll();
            }
        }
        return kept.stream().sorted(BUSIEST).toList();
    }

    private void forget(Node node) {
        (node.type() == Node.Type.ACCOUNT ? accounts : artifacts)[node.number()] = 0;
    }

    private void countArtifacts(int row) {
        artifacts[data.artifact(row)]++;
        Adjacency links = data.columns().edges().links();
        for (int i = links.start()[row]; i < links.start()[row + 1]; i++) {
            artifacts[links.to()[i]]++;
        }
    }

    private void countAccounts(int artifact) {
        for (int i = 0; i < on.count(artifact); i++) {
            int who = actors.of(on.row(artifact, i));
            if (who >= 0) {
                accounts[who]++;
            }
        }
    }
}
