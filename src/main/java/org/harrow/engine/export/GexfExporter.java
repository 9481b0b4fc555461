package org.harrow.engine.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.harrow.model.CaseException;
import org.harrow.model.TimeInterval;

/** The graph for Gephi, GEXF 1.3 (gexf.net): dynamic, an edge lives as long as its time is wide. */
final class GexfExporter implements Exporter {
    @Override
    public String id() {
        return "gexf";
    }

    @Override
    public String title() {
        return "the same graph for Gephi, with a time line (GEXF 1.3)";
    }

    @Override
    public void write(ExportCase from, OutputStream out) throws IOException, CaseException {
        Graph graph = new Graph(from.input().results().actions());
        try (Xml xml = new Xml(out)) {
            xml.open("gexf", "xmlns", "http://gexf.net/1.3", "version", "1.3").line();
            xml.open("meta").open("creator").text("Harrow").end();
            xml.open("description").text("Actions of accounts on artifacts").end().close(1);
            xml.open(
                            "graph",
                            "defaultedgetype",
                            "directed",
                            "mode",
                            "dynamic",
                            "timeformat",
                            "dateTime",
                            "timerepresentation",
                            "interval")
                    .line();
            attributes(xml, "node", List.of("type", "venue"));
            attributes(xml, "edge", Graph.columns());
            Map<String, String> numbers = nodes(xml, graph);
            xml.open("edges").line();
            for (Graph.Edge edge : graph.edges()) {
                edge(xml, edge, numbers);
            }
            xml.close(3);
        }
    }

    private static void attributes(Xml xml, String of, List<String> names) throws IOException {
        xml.open("attributes", "class", of).line();
        for (int i = 0; i < names.size(); i++) {
            xml.open("attribute", "id", "" + i, "title", names.get(i), "type", "string").close(1);
        }
        xml.close(1);
    }

    private static Map<String, String> nodes(Xml xml, Graph graph) throws IOException {
        Map<String, String> numbers = new HashMap<>();
        xml.open("nodes").line();
        for (Map.Entry<String, String> node : graph.nodes().entrySet()) {
            String number = "n" + numbers.size();
            numbers.put(node.getKey(), number);
            xml.open("node", "id", number, "label", Graph.label(node.getKey())).open("attvalues");
            xml.open("attvalue", "for", "0", "value", node.getValue()).end();
            xml.open("attvalue", "for", "1", "value", Graph.venue(node.getKey())).end();
            xml.close(2);
        }
        xml.close(1);
        return numbers;
    }

    private static void edge(Xml xml, Graph.Edge edge, Map<String, String> numbers)
            throws IOException {
        String kind = edge.values().getOrDefault("kind", "");
        String from = numbers.getOrDefault(edge.from(), "");
        String to = numbers.getOrDefault(edge.to(), "");
        TimeInterval at = edge.at();
        if (at == null) {
            xml.open("edge", "id", edge.id(), "source", from, "target", to, "label", kind);
        } else {
            xml.open(
                    "edge",
                    "id",
                    edge.id(),
                    "source",
                    from,
                    "target",
                    to,
                    "label",
                    kind,
                    "start",
                    ActionFields.micros(at.lo()) + "Z",
                    "end",
                    ActionFields.micros(at.hi()) + "Z");
        }
        xml.open("attvalues");
        int column = 0;
        for (String value : edge.values().values()) {
            if (!value.isEmpty()) {
                xml.open("attvalue", "for", "" + column, "value", value).end();
            }
            column++;
        }
        xml.close(2);
    }
}
