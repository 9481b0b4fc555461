package org.harrow.engine.export;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Every form this version writes, in the order in which they are listed. */
public final class Exporters {
    private Exporters() {}

    /** All of them. */
    public static List<Exporter> all() {
        return List.of(
                new NdjsonExporter(),
                new CsvExporter(),
                Timesketch.jsonl(),
                Timesketch.csv(),
                new GraphmlExporter(),
                new GexfExporter(),
                new CaseUcoExporter(),
                new StixExporter(),
                new AbuseReportExporter());
    }

    /** The one with this id. */
    public static Optional<Exporter> find(String id) {
        return all().stream().filter(e -> e.id().equals(id)).findFirst();
    }

    /** A sentence with the ids of all of them. */
    public static String list() {
        return all().stream()
                .map(Exporter::id)
                .collect(Collectors.joining(", ", "There are: ", "."));
    }
}
