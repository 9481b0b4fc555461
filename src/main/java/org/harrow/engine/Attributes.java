package org.harrow.engine;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** An action's attributes as they stand in the case file: a flat object of texts. */
final class Attributes {
    /** Where an action that came in Harrow's own form keeps the exhibit of the first case. */
    static final String EXHIBIT = "harrow.exhibit";

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<TreeMap<String, String>> FLAT = new TypeReference<>() {};

    private Attributes() {}

    static Map<String, String> parse(@Nullable String json) {
        return json == null ? new TreeMap<>() : JSON.readValue(json, FLAT);
    }

    /** The body of an entry of the custody log. */
    static Map<String, Object> object(String json) {
        return JSON.readValue(json, new TypeReference<TreeMap<String, Object>>() {});
    }

    /** A whole number of such a body; 0 where it has none of this name. */
    static long number(Map<String, Object> body, String field) {
        return body.get(field) instanceof Number n ? n.longValue() : 0;
    }
}
