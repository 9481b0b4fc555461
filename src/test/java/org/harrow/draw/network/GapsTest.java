package org.harrow.draw.network;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.harrow.draw.Sketch;
import org.harrow.graph.CaseGraph;
import org.harrow.graph.Node;
import org.harrow.model.CaseData;
import org.harrow.model.Kind;
import org.harrow.model.TimeInterval;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The shortest way to a gap finds what trying all pairs finds. */
class GapsTest {
    private static final long HOUR = 3_600_000_000L;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void aGapIsTheLeastOfAllPairs(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        CaseData data = crowd(random);
        CaseGraph graph = new CaseGraph(data);
        for (int centre = 0; centre < data.accounts().size(); centre++) {
            List<Node> nodes = some(data, random);
            Gaps gaps = Gaps.of(graph, Node.account(centre), nodes);
            for (Node node : nodes) {
                assertEquals(naive(data, centre, node), gaps.of(node), centre + " " + node);
            }
        }
    }

    private static CaseData crowd(SplittableRandom random) {
        Sketch sketch = new Sketch();
        int accounts = random.nextInt(2, 9);
        int artifacts = random.nextInt(1, 12);
        for (int i = 0; i < 400; i++) {
            long at = random.nextLong(60 * HOUR) / 1_000 * 1_000;
            long width = random.nextInt(9) == 0 ? 24 * HOUR : 999;
            int who = random.nextInt(accounts + 1);
            sketch.act(
                    who == accounts ? null : "github:a" + who,
                    Kind.COMMENTED,
                    "github:o/r#" + random.nextInt(artifacts),
                    new TimeInterval(at, at + width));
        }
        return sketch.data();
    }

    private static List<Node> some(CaseData data, SplittableRandom random) {
        List<Node> nodes = new ArrayList<>();
        IntStream.range(0, data.accounts().size()).mapToObj(Node::account).forEach(nodes::add);
        IntStream.range(0, data.artifacts().size()).mapToObj(Node::artifact).forEach(nodes::add);
        nodes.removeIf(node -> random.nextInt(3) == 0);
        return nodes;
    }

    /** Every action of the account against every narrow one of another before it there. */
    private static long naive(CaseData data, int centre, Node node) {
        long least = Long.MAX_VALUE;
        for (int row = 0; row < data.size(); row++) {
            for (int earlier = 0; earlier < row && data.account(row) == centre; earlier++) {
                TimeInterval at = data.at(earlier);
                boolean isPair =
                        data.artifact(earlier) == data.artifact(row)
                                && data.account(earlier) != centre
                                && at.hi() - at.lo() < HOUR;
                boolean isNode =
                        node.type() == Node.Type.ACCOUNT
                                ? data.account(earlier) == node.number()
                                : data.artifact(row) == node.number();
                if (isPair && isNode) {
                    least = Math.min(least, data.at(row).lo() - at.lo());
                }
            }
        }
        return least == Long.MAX_VALUE ? -1 : least;
    }
}
