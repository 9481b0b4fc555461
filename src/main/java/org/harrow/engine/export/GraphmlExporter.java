package org.harrow.engine.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;
import org.harrow.model.CaseException;

/** The graph as GraphML (graphml.graphdrawing.org): an edge for every action, with its time. */
final class GraphmlExporter implements Exporter {
    private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";

    @Override
    public String id() {
        return "graphml";
    }

    @Override
    public String title() {
        return "accounts and artifacts as a graph, an edge for every action, with its time";
    }

    @Override
    public void write(ExportCase from, OutputStream out) throws IOException, CaseException {
        Graph graph = new Graph(from.input().results().actions());
        try (Xml xml = new Xml(out)) {
            xml.open(
                    "graphml",
                    "xmlns",
                    NAMESPACE,
                    "xmlns:xsi",
                    "http://www.w3.org/2001/XMLSchema-instance",
                    "xsi:schemaLocation",
                    NAMESPACE + " " + NAMESPACE + "/1.0/graphml.xsd");
            xml.line();
            key(xml, "node", "label");
            key(xml, "node", "type");
            key(xml, "node", "venue");
            for (String name : Graph.columns()) {
                key(xml, "edge", name);
            }
            xml.open("graph", "id", "case", "edgedefault", "directed").line();
            Map<String, String> numbers = new HashMap<>(); // an id is an NMTOKEN
            for (Map.Entry<String, String> node : graph.nodes().entrySet()) {
                String number = "n" + numbers.size();
                numbers.put(node.getKey(), number);
                xml.open("node", "id", number);
                data(xml, "n.label", Graph.label(node.getKey()));
                data(xml, "n.type", node.getValue());
                data(xml, "n.venue", Graph.venue(node.getKey()));
                xml.close(1);
            }
            for (Graph.Edge edge : graph.edges()) {
                xml.open(
                        "edge",
                        "id",
                        "a" + edge.id(),
                        "source",
                        numbers.getOrDefault(edge.from(), ""),
                        "target",
                        numbers.getOrDefault(edge.to(), ""));
                for (Map.Entry<String, String> value : edge.values().entrySet()) {
                    if (!value.getValue().isEmpty()) {
                        data(xml, "e." + value.getKey(), value.getValue());
                    }
                }
                xml.close(1);
            }
            xml.close(2);
        }
    }

    private static void key(Xml xml, String of, String name) throws IOException {
        String id = of.charAt(0) + "." + name;
        xml.open("key", "id", id, "for", of, "attr.name", name, "attr.type", "string").close(1);
    }

    private static void data(Xml xml, String key, String value) throws IOException {
        xml.open("data", "key", key).text(value).end();
    }
}
