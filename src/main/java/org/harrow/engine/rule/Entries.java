package org.harrow.engine.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A map of a rule's file, read with sentences for what does not fit. */
final class Entries {
    private final Map<String, @Nullable Object> all = new TreeMap<>();
    private final String where;

    /**
     * @param where it stands, for sentences
     */
    Entries(Object value, String where) {
        this.where = where;
        if (!(value instanceof Map<?, ?> map)) {
            throw wrong("must be a map of names to values");
        }
        map.forEach((name, entry) -> all.put(String.valueOf(name), entry));
    }

    /** The names, sorted. */
    Set<String> names() {
        return all.keySet();
    }

    /** Refuses names that mean nothing, so that a misspelt one does not go unseen. */
    void only(Set<String> known) {
        for (String name : all.keySet()) {
            if (!known.contains(name)) {
                throw wrong(
                        "has an unknown entry \""
                                + name
                                + "\"; known are "
                                + String.join(", ", known.stream().sorted().toList()));
            }
        }
    }

    boolean has(String name) {
        return all.get(name) != null;
    }

    /** A value of any type; refused where it is missing. */
    Object value(String name) {
        Object value = all.get(name);
        if (value == null) {
            throw wrong("lacks the entry \"" + name + "\"");
        }
        return value;
    }

    /** A value that may be null. */
    @Nullable Object orNull(String name) {
        return all.get(name);
    }

    /** A text; empty where it is missing. */
    String text(String name) {
        Object value = all.get(name);
        if (value instanceof Map || value instanceof List) {
            throw wrong("has no plain text in \"" + name + "\"");
        }
        return value == null ? "" : String.valueOf(value).strip();
    }

    /** One text or a list of them; empty where it is missing. */
    List<String> texts(String name) {
        Object value = all.get(name);
        List<String> texts = new ArrayList<>();
        for (Object one :
                value instanceof List<?> list ? list : value == null ? List.of() : List.of(value)) {
            if (one == null || one instanceof Map || one instanceof List) {
                throw wrong("has no list of plain texts in \"" + name + "\"");
            }
            texts.add(String.valueOf(one).strip());
        }
        return texts;
    }

    IllegalArgumentException wrong(String what) {
        return new IllegalArgumentException(where + " " + what + ".");
    }

    String where() {
        return where;
    }
}
