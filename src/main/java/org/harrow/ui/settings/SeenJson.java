package org.harrow.ui.settings;

import java.util.ArrayList;
import java.util.List;
import org.harrow.model.TimeInterval;
import org.harrow.model.WeekHours;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What was looked at, as JSON; of a damaged part nothing is taken. */
final class SeenJson {
    private SeenJson() {}

    static void write(ObjectNode node, Seen seen) {
        put(node, "finding", seen.chosen().finding());
        put(node, "action", seen.chosen().action());
        put(node, "account", seen.chosen().account());
        put(node, "artifact", seen.chosen().artifact());
        put(node, "range", seen.range());
        put(node, "view", seen.view());
        WeekHours hours = seen.hours();
        if (hours != null) {
            hours.hours().forEach(node.putArray("hours")::add);
        }
        if (seen.scroll() > 0) {
            node.put("scroll", seen.scroll());
        }
    }

    private static void put(ObjectNode node, String name, @Nullable String value) {
        if (value != null) {
            node.put(name, value);
        }
    }

    private static void put(ObjectNode node, String name, @Nullable TimeInterval time) {
        if (time != null) {
            node.putArray(name).add(time.lo()).add(time.hi());
        }
    }

    static Seen read(JsonNode node) {
        return new Seen(
                new Seen.Chosen(
                        text(node, "finding"),
                        text(node, "action"),
                        text(node, "account"),
                        text(node, "artifact")),
                time(node, "range"),
                hours(node.path("hours")),
                time(node, "view"),
                node.path("scroll").asDouble(0));
    }

    private static @Nullable WeekHours hours(JsonNode node) {
        List<Integer> hours = new ArrayList<>();
        for (JsonNode hour : node) {
            hours.add(hour.asInt(-1));
        }
        boolean legal = hours.stream().allMatch(hour -> hour >= 0 && hour < WeekHours.ALL);
        return hours.isEmpty() || !legal ? null : new WeekHours(hours);
    }

    private static @Nullable String text(JsonNode node, String name) {
        return node.path(name).isString() ? node.path(name).asString() : null;
    }

    /** Two whole numbers in order, microseconds since 1970. */
    private static @Nullable TimeInterval time(JsonNode node, String name) {
        JsonNode lo = node.path(name).path(0);
        JsonNode hi = node.path(name).path(1);
        boolean whole = lo.canConvertToLong() && hi.canConvertToLong();
        return whole && lo.asLong() <= hi.asLong()
                ? new TimeInterval(lo.asLong(), hi.asLong())
                : null;
    }
}
