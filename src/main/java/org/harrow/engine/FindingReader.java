package org.harrow.engine;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.harrow.model.Arc;
import org.harrow.model.CaseException;
import org.harrow.model.Exhibit;
import org.harrow.model.Finding;
import org.harrow.model.Grade;
import org.harrow.model.Innocent;
import org.harrow.model.Measurement;
import org.harrow.model.Place;
import org.harrow.model.Support;
import org.harrow.model.TimeInterval;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads what {@link FindingJson} wrote; written again, it is the same bytes. */
public final class FindingReader {
    private static final BigDecimal MICROS = BigDecimal.valueOf(1_000_000L);

    private FindingReader() {}

    /**
     * @throws CaseException where it is not a finding: the case was changed by another program
     */
    public static Finding read(String json) throws CaseException {
        try {
            JsonNode node = JsonMapper.shared().readTree(json);
            return new Finding(
                    text(node, "id"),
                    text(node, "detector"),
                    new Finding.Headline(
                            Grade.valueOf(text(node, "grade")),
                            list(node.required("subjects"), JsonNode::asString),
                            text(node, "summary")),
                    measurement(node),
                    support(node));
        } catch (JacksonException | IllegalArgumentException | ArithmeticException e) {
            throw new CaseException(
                    "A finding in the case cannot be read; run the detectors again.", e);
        }
    }

    private static Measurement measurement(JsonNode node) {
        JsonNode effect = node.required("effect");
        return new Measurement(
                object(node.required("statistic")),
                text(node, "null"),
                new Measurement.Chance(chance(node.required("p")), chance(node.required("q"))),
                effect.isNull()
                        ? null
                        : new Measurement.Effect(
                                text(effect, "name"),
                                number(effect.required("value")),
                                number(effect.required("ci95").required(0)),
                                number(effect.required("ci95").required(1))),
                node.required("n").longValue());
    }

    private static Support support(JsonNode node) {
        return new Support(
                list(node.required("exhibits"), FindingReader::exhibit),
                list(node.required("actions"), JsonNode::asString),
                list(node.required("arcs"), FindingReader::arc),
                list(node.required("checks"), FindingReader::innocent),
                object(node.required("parameters")));
    }

    private static Exhibit exhibit(JsonNode node) {
        JsonNode entry = node.get("entry");
        return new Exhibit(
                text(node, "source"),
                text(node, "file"),
                entry == null ? null : entry.asString(),
                new Place(node.required("offset").longValue(), node.required("length").longValue()),
                text(node, "sha256"));
    }

    private static Arc arc(JsonNode node) {
        JsonNode latency = node.required("latency_seconds");
        return new Arc(
                text(node, "trigger"),
                text(node, "reaction"),
                Arc.Relation.valueOf(text(node, "relation").toUpperCase(Locale.ROOT)),
                new TimeInterval(micros(latency.required(0)), micros(latency.required(1))));
    }

    private static Innocent innocent(JsonNode node) {
        return new Innocent(
                text(node, "id"),
                Innocent.Outcome.valueOf(text(node, "outcome").toUpperCase(Locale.ROOT)),
                text(node, "text"));
    }

    private static long micros(JsonNode seconds) {
        return new BigDecimal(seconds.asString()).multiply(MICROS).longValueExact();
    }

    private static String text(JsonNode node, String name) {
        return node.required(name).asString();
    }

    private static @Nullable Double chance(JsonNode node) {
        return node.isNull() ? null : Double.valueOf(node.doubleValue());
    }

    /** A number, or the words that stand for what JSON cannot hold. */
    private static double number(JsonNode node) {
        if (node.isNull()) {
            return Double.NaN;
        }
        return switch (node.asString()) {
            case "infinity" -> Double.POSITIVE_INFINITY;
            case "-infinity" -> Double.NEGATIVE_INFINITY;
            default -> node.doubleValue();
        };
    }

    private static <T> List<T> list(JsonNode node, Function<JsonNode, T> reading) {
        List<T> all = new ArrayList<>();
        node.forEach(member -> all.add(reading.apply(member)));
        return all;
    }

    private static Map<String, Object> object(JsonNode node) {
        Map<String, Object> all = new TreeMap<>();
        node.properties()
                .forEach(
                        member -> {
                            Object value = value(member.getValue());
                            all.put(member.getKey(), value == null ? Double.NaN : value);
                        });
        return all;
    }

    private static @Nullable Object value(JsonNode node) {
        if (node.isObject()) {
            return object(node);
        }
        if (node.isArray()) {
            List<@Nullable Object> all = new ArrayList<>();
            node.forEach(member -> all.add(value(member)));
            return all;
        }
        if (node.isBoolean()) {
            return node.booleanValue();
        }
        if (node.isIntegralNumber()) {
            return node.longValue();
        }
        if (node.isNumber()) {
            return node.doubleValue();
        }
        return node.isNull() ? null : node.asString();
    }
}
