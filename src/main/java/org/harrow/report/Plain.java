package org.harrow.report;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.harrow.draw.Mark;
import org.jspecify.annotations.Nullable;

/**
 * Turns records into what {@link org.harrow.model.CanonicalJson} writes: components and no more.
 */
final class Plain {
    /** Field that holds the name of a mark. */
    static final String MARK = "mark";

    private Plain() {}

    static @Nullable Object of(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Mark m -> mark(m);
            case Record r -> components(r);
            case Enum<?> e -> e.name();
            case Instant i -> i.toString();
            case byte[] bytes -> Base64.getEncoder().encodeToString(bytes);
            case double[] numbers -> Arrays.stream(numbers).boxed().toList();
            case Map<?, ?> map -> entries(map);
            case Iterable<?> items -> items(items);
            default -> value;
        };
    }

    /** A mark says which one it is. */
    private static Map<String, @Nullable Object> mark(Mark mark) {
        Map<String, @Nullable Object> out = components((Record) mark);
        out.put(MARK, mark.getClass().getSimpleName());
        return out;
    }

    private static Map<String, @Nullable Object> components(Record value) {
        Map<String, @Nullable Object> out = new TreeMap<>();
        for (RecordComponent component : value.getClass().getRecordComponents()) {
            try {
                out.put(component.getName(), of(component.getAccessor().invoke(value)));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
        return out;
    }

    private static Map<String, @Nullable Object> entries(Map<?, ?> map) {
        Map<String, @Nullable Object> out = new TreeMap<>();
        map.forEach((key, item) -> out.put(String.valueOf(key), of(item)));
        return out;
    }

    private static List<@Nullable Object> items(Iterable<?> items) {
        List<@Nullable Object> out = new ArrayList<>();
        items.forEach(item -> out.add(of(item)));
        return out;
    }
}
