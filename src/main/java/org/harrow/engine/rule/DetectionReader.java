package org.harrow.engine.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.harrow.detect.rule.Field;
import org.harrow.detect.rule.Glob;
import org.harrow.detect.rule.Selection;
import org.jspecify.annotations.Nullable;

/**
 * Reads which actions a rule means: named selections and a condition over them. A map means all of
 * its entries, a list one of them.
 */
final class DetectionReader {
    private final Entries detection;
    private final Map<String, Selection> named = new TreeMap<>();

    DetectionReader(Object detection, String where) {
        this.detection = new Entries(detection, where + ", detection,");
    }

    Selection read() {
        for (String name : detection.names()) {
            if (!name.equals("condition")) {
                named.put(name, selection(detection.orNull(name), name));
            }
        }
        String condition = detection.text("condition");
        if (condition.isEmpty()) {
            throw detection.wrong("lacks the entry \"condition\"");
        }
        return new ConditionReader(condition, named, detection).read();
    }

    private Selection selection(@Nullable Object value, String name) {
        if (value instanceof Map<?, ?> map) {
            Entries entries = new Entries(map, detection.where() + " " + name);
            List<Selection> parts = new ArrayList<>();
            for (String field : entries.names()) {
                parts.add(entry(field, entries.orNull(field), entries));
            }
            if (parts.isEmpty()) {
                throw detection.wrong("has nothing in \"" + name + "\"");
            }
            return new Selection.All(parts);
        }
        if (value instanceof List<?> list && !list.isEmpty()) {
            List<Selection> parts = new ArrayList<>();
            for (Object one : list) {
                parts.add(
                        one instanceof Map
                                ? selection(one, name)
                                : new Selection.Is(
                                        new Field("text"),
                                        new Glob(String.valueOf(one), true, true)));
            }
            return new Selection.Any(parts);
        }
        throw detection.wrong("has neither a map nor a list in \"" + name + "\"");
    }

    /** {@code field|contains|all: [a, b]}. */
    private static Selection entry(String name, @Nullable Object value, Entries entries) {
        String[] parts = name.split("\\|", -1);
        Field field;
        try {
            field = new Field(parts[0].strip());
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(entries.where() + ": " + e.getMessage(), e);
        }
        boolean before = false;
        boolean after = false;
        boolean all = false;
        boolean exists = false;
        for (int i = 1; i < parts.length; i++) {
            switch (parts[i].strip()) {
                case "contains" -> {
                    before = true;
                    after = true;
                }
                case "startswith" -> after = true;
                case "endswith" -> before = true;
                case "all" -> all = true;
                case "exists" -> exists = true;
                default ->
                        throw entries.wrong(
                                "has the modifier \""
                                        + parts[i]
                                        + "\"; there are contains, startswith, endswith, all and"
                                        + " exists");
            }
        }
        if (exists) {
            Selection missing = new Selection.Missing(field);
            return Boolean.TRUE.equals(value) ? new Selection.Not(missing) : missing;
        }
        List<Selection> each = new ArrayList<>();
        for (Object one : value instanceof List<?> list ? list : java.util.Arrays.asList(value)) {
            each.add(
                    one == null
                            ? new Selection.Missing(field)
                            : new Selection.Is(
                                    field, new Glob(String.valueOf(one), before, after)));
        }
        if (each.isEmpty()) {
            throw entries.wrong("has an empty list in \"" + name + "\"");
        }
        return all ? new Selection.All(each) : new Selection.Any(each);
    }
}
