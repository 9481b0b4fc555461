package org.harrow.engine;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.harrow.detect.Reference;
import org.harrow.model.CaseException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The rates that are shipped with Harrow, each with its source. */
public final class References {
    private static final String FILE = "references.json";

    private References() {}

    /**
     * All of them.
     *
     * @throws CaseException where the installation is damaged
     */
    public static List<Reference> shipped() throws CaseException {
        try (InputStream in = References.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw damaged(null);
            }
            List<Reference> all = new ArrayList<>();
            for (JsonNode row : JsonMapper.shared().readTree(in)) {
                all.add(reference(row));
            }
            return List.copyOf(all);
        } catch (IOException | JacksonException e) {
            throw damaged(e);
        }
    }

    static Reference reference(JsonNode row) {
        Map<String, Long> counts = new TreeMap<>();
        row.required("counts")
                .properties()
                .forEach(count -> counts.put(count.getKey(), count.getValue().asLong()));
        return new Reference(
                row.required("detector").asString(),
                row.required("venue").asString(),
                row.required("label").asString(),
                counts,
                row.required("source").asString());
    }

    private static CaseException damaged(@org.jspecify.annotations.Nullable Exception cause) {
        String sentence = "Harrow's own " + FILE + " cannot be read; install it again.";
        return cause == null ? new CaseException(sentence) : new CaseException(sentence, cause);
    }
}
