package org.harrow.report;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.harrow.draw.Mark;
import org.harrow.model.AccountLink;
import org.harrow.model.Action;
import org.harrow.model.CanonicalJson;
import org.harrow.model.CaseException;
import org.harrow.model.Coverage;
import org.harrow.model.Finding;
import org.harrow.model.LogEntry;
import org.harrow.report.stated.Stated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.node.ObjectNode;

/**
 * A report's input as canonical NDJSON: one object a line, {@code {"is":"finding","value":{…}}}. A
 * report is always made from what was read back from its own twin, so that whoever holds the twin
 * can make the same report.
 */
public final class Twin {
    /** Name of the attachment. */
    public static final String NAME = "harrow-report.ndjson";

    /** Longest twin that is read back: a report to verify is somebody else's file. */
    public static final int LIMIT = 256 << 20;

    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .addModule(
                            new SimpleModule()
                                    .addDeserializer(double.class, new Limits())
                                    .addDeserializer(Mark.class, new Marks()))
                    .build();

    /** Numbers that JSON cannot hold stand as texts, see {@link CanonicalJson}. */
    private static final class Limits extends ValueDeserializer<Double> {
        @Override
        public Double deserialize(JsonParser parser, DeserializationContext context) {
            return switch (parser.getValueAsString()) {
                case "infinity" -> Double.POSITIVE_INFINITY;
                case "-infinity" -> Double.NEGATIVE_INFINITY;
                case null -> Double.NaN;
                default -> parser.getValueAsDouble();
            };
        }

        @Override
        public Double getNullValue(DeserializationContext context) {
            return Double.NaN;
        }
    }

    /** Marks are known by their name. */
    private static final class Marks extends ValueDeserializer<Mark> {
        @Override
        public Mark deserialize(JsonParser parser, DeserializationContext context) {
            ObjectNode node = context.readTree(parser).asObject();
            String name = node.remove(Plain.MARK).asString();
            for (Class<?> kind : Mark.class.getPermittedSubclasses()) {
                if (kind.getSimpleName().equals(name)) {
                    return (Mark) context.readTreeAsValue(node, kind);
                }
            }
            throw new IllegalArgumentException("no mark " + name);
        }
    }

    private Twin() {}

    /** The twin's bytes. */
    public static byte[] write(ReportInput input) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        line(out, "heading", input.heading());
        line(out, "scope", input.scope());
        input.register().sources().forEach(s -> line(out, "source", s));
        input.register().coverage().forEach(c -> line(out, "coverage", c));
        input.register().links().forEach(l -> line(out, "link", l));
        input.register().stated().forEach(s -> line(out, "stated", s));
        input.register().redactions().forEach(r -> line(out, "redaction", r));
        input.results().findings().forEach(f -> line(out, "finding", f));
        input.results().actions().forEach(a -> line(out, "action", a));
        input.results().quotes().forEach(q -> line(out, "quote", q));
        input.results().methods().forEach(m -> line(out, "method", m));
        line(out, "checked", input.results().checked());
        line(out, "head", input.custody().head());
        line(out, "tree", input.custody().tree());
        Prior prior = input.custody().prior();
        if (prior != null) {
            line(out, "prior", prior);
        }
        input.custody().entries().forEach(e -> line(out, "log", e));
        return out.toByteArray();
    }

    private static void line(ByteArrayOutputStream out, String is, Object value) {
        Map<String, @Nullable Object> object = new TreeMap<>();
        object.put("is", is);
        object.put("value", Plain.of(value));
        String json = CanonicalJson.write(object);
        out.writeBytes(json.getBytes(StandardCharsets.UTF_8));
        out.write('\n');
    }

    /**
     * Reads a twin back.
     *
     * @throws CaseException where it is none
     */
    public static ReportInput read(byte[] bytes) throws CaseException {
        Map<String, List<JsonNode>> lines = new TreeMap<>();
        try {
            for (String line : new String(bytes, StandardCharsets.UTF_8).lines().toList()) {
                JsonNode node = MAPPER.readTree(line);
                lines.computeIfAbsent(node.path("is").asString(""), k -> new ArrayList<>())
                        .add(node.path("value"));
            }
            return assemble(lines);
        } catch (JacksonException | IllegalArgumentException | NullPointerException e) {
            throw new CaseException("The report's machine-readable twin cannot be read.", e);
        }
    }

    private static ReportInput assemble(Map<String, List<JsonNode>> lines) {
        Register register =
                new Register(
                        all(lines, "source", Register.Item.class),
                        all(lines, "coverage", Coverage.class),
                        all(lines, "link", AccountLink.class),
                        all(lines, "stated", Stated.class),
                        all(lines, "redaction", Redaction.class));
        Results results =
                new Results(
                        all(lines, "finding", Finding.class),
                        all(lines, "action", Action.class),
                        all(lines, "quote", Quote.class),
                        all(lines, "method", Results.Method.class),
                        one(lines, "checked", Checked.class));
        List<Prior> prior = all(lines, "prior", Prior.class);
        return new ReportInput(
                one(lines, "heading", Heading.class),
                one(lines, "scope", Scope.class),
                register,
                results,
                new Custody(
                        one(lines, "head", String.class),
                        all(lines, "log", LogEntry.class),
                        one(lines, "tree", RecordTree.class),
                        prior.isEmpty() ? null : prior.getFirst()));
    }

    private static <T> List<T> all(Map<String, List<JsonNode>> lines, String is, Class<T> type) {
        return lines.getOrDefault(is, List.of()).stream()
                .map(node -> MAPPER.treeToValue(node, type))
                .toList();
    }

    private static <T> T one(Map<String, List<JsonNode>> lines, String is, Class<T> type) {
        List<T> found = all(lines, is, type);
        if (found.size() != 1) {
            throw new IllegalArgumentException("not one " + is + " but " + found.size());
        }
        return found.getFirst();
    }
}
