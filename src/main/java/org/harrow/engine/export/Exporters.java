package org.harrow.engine.export;

import java.util.List;
import java.util.Optional;

/** Every form this version writes, in the order in which they are listed. */
public final class Exporters {
    private Exporters() {}

    /** All of them. */
    public static List<Exporter> all() {
        return List.of(new NdjsonExporter());
    }

    /** The one with this id. */
    public static Optional<Exporter> find(String id) {
        return all().stream().filter(e -> e.id().equals(id)).findFirst();
    }
}
