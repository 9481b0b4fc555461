package org.harrow.draw.network;

import java.util.ArrayList;
import java.util.List;
import org.harrow.draw.Counts;
import org.harrow.draw.Latency;
import org.harrow.draw.Names;
import org.harrow.draw.chart.Pick;
import org.harrow.draw.chart.Twin;
import org.harrow.graph.Node;
import org.harrow.model.CaseData;

/** Nodes, then links, as lines of a table. */
final class NetworkLines {

    private static final List<String> COLUMNS =
            List.of("From", "What connects", "To", "Records", "First at (UTC)");

    private final CaseData data;
    private final List<Twin.Line> lines = new ArrayList<>();

    NetworkLines(CaseData data) {
        this.data = data;
    }

    String name(Node node) {
        return node.type() == Node.Type.ACCOUNT
                ? data.accounts().get(node.number()).id()
                : data.artifacts().get(node.number());
    }

    /** What fits beside a node: of a page its last part, in which those of one site differ. */
    String label(Node node) {
        if (node.type() != Node.Type.ARTIFACT) {
            return name(node);
        }
        String name = Names.artifact(name(node));
        int end = name.endsWith("/") ? name.length() - 1 : name.length();
        int last = name.lastIndexOf('/', end - 1);
        boolean isDeep = name(node).startsWith("url:") && name.indexOf('/') < last;
        return isDeep ? "…" + name.substring(last) : name;
    }

    int node(Node node, int size, long gap) {
        String name = name(node);
        String kind = node.type() == Node.Type.ACCOUNT ? "account" : "artifact";
        String group = size > 1 ? " and " + Counts.of(size - 1) + " around it" : "";
        String near = gap < 0 ? "" : "; acted on " + Latency.words(gap) + " after, at the soonest";
        Pick pick =
                node.type() == Node.Type.ACCOUNT
                        ? new Pick.Account(node.number())
                        : new Pick.Artifact(node.number());
        lines.add(
                new Twin.Line(
                        List.of(name, kind + group, "", "", ""),
                        pick,
                        name + group + ", " + kind + near));
        return lines.size() - 1;
    }

    int link(Link link) {
        String word = link.word() + (link.inferred() ? " (inferred)" : "");
        String from = name(link.from());
        String to = name(link.to());
        String records = Counts.of(link.rows().size(), "record");
        String sentence = from + " " + word + " " + to + ": " + records;
        lines.add(
                new Twin.Line(
                        List.of(
                                from,
                                word,
                                to,
                                Counts.of(link.rows().size()),
                                data.at(link.rows().getFirst()).text()),
                        new Pick.Records(sentence, link.rows(), new Pick.Edge(from, to)),
                        sentence));
        return lines.size() - 1;
    }

    /** A pair that the analyst states to be one. */
    int stated(Stated.Pair pair) {
        String from = name(pair.one());
        String to = name(pair.other());
        lines.add(
                new Twin.Line(
                        List.of(from, "one operator, as stated", to, "0", ""),
                        new Pick.Nothing(),
                        from + " and " + to + ": one operator, as the analyst stated"));
        return lines.size() - 1;
    }

    int act(int row) {
        String deed = Names.deed(data, row);
        String who = Names.actor(data, row);
        String at = data.at(row).text();
        lines.add(
                new Twin.Line(
                        List.of(who, deed, "", "1", at),
                        new Pick.Act(row),
                        deed + " by " + who + ", " + at));
        return lines.size() - 1;
    }

    int hop(Path.Hop hop) {
        String from = Names.deed(data, hop.from());
        String to = Names.deed(data, hop.to());
        String word = hop.word() == null ? "only the finding connects them" : hop.word();
        String sentence = to + ", " + hop.time(data) + " after " + from + ": " + word;
        lines.add(
                new Twin.Line(
                        List.of(
                                from,
                                hop.time(data) + " later: " + word,
                                to,
                                "2",
                                data.at(hop.from()).text()),
                        new Pick.Records(sentence, List.of(hop.from(), hop.to()), null),
                        sentence));
        return lines.size() - 1;
    }

    Twin twin() {
        return Twin.of(COLUMNS, lines);
    }
}
