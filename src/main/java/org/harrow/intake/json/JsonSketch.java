package org.harrow.intake.json;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/**
 * The paths of members seen in the beginning of a JSON text, lists left out: {@code
 * payload.comment.id}. For members that tell types, also {@code type=PushEvent}.
 */
public final class JsonSketch {
    private static final JsonFactory FACTORY = new JsonFactory();
    private static final Set<String> TELLING = Set.of("type", "$type", "kind", "version");
    private static final int DEEPEST = 6;
    private static final int MOST = 20_000;
    private static final int MEMBERS = 12;

    private final Set<String> paths = new HashSet<>();
    private final boolean list;
    private long brokenAt = -1;

    private JsonSketch(boolean list) {
        this.list = list;
    }

    /** Of a text that is no JSON. */
    public static JsonSketch none() {
        return new JsonSketch(false);
    }

    /** Of a text that begins with one or more documents and may be cut anywhere. */
    public static JsonSketch ofDocuments(byte[] bytes, int from, int to) {
        JsonSketch sketch = new JsonSketch(from < to && bytes[from] == '[');
        sketch.scan(bytes, from, to);
        return sketch;
    }

    /** Of lines that hold a value each; the last may be cut. */
    public static JsonSketch ofLines(byte[] bytes, int from, int to) {
        JsonSketch sketch = new JsonSketch(true);
        int start = from;
        for (int at = from; at <= to; at++) {
            if (at == to || bytes[at] == '\n') {
                sketch.scan(bytes, start, at);
                start = at + 1;
            }
        }
        return sketch;
    }

    /** True where the text is a list of values, or lines of them. */
    public boolean isList() {
        return list;
    }

    /** The first byte at which the text is no JSON, counted from its first brace, or -1. */
    public long brokenAt() {
        return brokenAt;
    }

    /** The first names of members of the text's own objects, in the order of the alphabet. */
    public List<String> members() {
        return paths.stream()
                .filter(path -> path.indexOf('.') < 0 && path.indexOf('=') < 0)
                .filter(path -> path.chars().noneMatch(Character::isISOControl))
                .sorted()
                .limit(MEMBERS)
                .toList();
    }

    /** True where every one of these paths was seen. */
    public boolean has(String... wanted) {
        for (String path : wanted) {
            if (!paths.contains(path)) {
                return false;
            }
        }
        return true;
    }

    /** True where at least one of these paths was seen. */
    public boolean hasAny(String... wanted) {
        for (String path : wanted) {
            if (paths.contains(path)) {
                return true;
            }
        }
        return false;
    }

    private void scan(byte[] bytes, int from, int to) {
        try (JsonParser parser =
                FACTORY.createParser(ObjectReadContext.empty(), bytes, from, to - from)) {
            Deque<String> open = new ArrayDeque<>();
            String member = "";
            for (JsonToken token = parser.nextToken();
                    token != null && paths.size() < MOST;
                    token = parser.nextToken()) {
                switch (token) {
                    case PROPERTY_NAME -> member = see(open, parser.currentName());
                    case START_OBJECT, START_ARRAY -> open.push(member);
                    case END_OBJECT, END_ARRAY -> member = open.pop();
                    case VALUE_STRING -> seeType(member, parser.currentName(), parser);
                    default -> {}
                }
            }
        } catch (JacksonException e) {
            // The head may be cut anywhere: what was seen before counts.
            if (e instanceof UnexpectedEndOfInputException) {
                return;
            }
            TokenStreamLocation place = e.getLocation();
            long at = place == null ? 0 : place.getByteOffset();
            brokenAt = brokenAt < 0 ? at : brokenAt;
        }
    }

    private String see(Deque<String> open, String name) {
        String parent = open.isEmpty() ? "" : String.valueOf(open.peek());
        String path = parent.isEmpty() ? name : parent + "." + name;
        if (open.size() <= DEEPEST && path.length() < 200) {
            paths.add(path);
        }
        return path;
    }

    private void seeType(String path, @Nullable String name, JsonParser parser) {
        if (name != null && TELLING.contains(name) && path.length() < 200) {
            String text = parser.getString();
            if (text.length() < 60) {
                paths.add(path + "=" + text);
            }
        }
    }
}
