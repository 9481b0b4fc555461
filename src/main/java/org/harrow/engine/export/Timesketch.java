package org.harrow.engine.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.harrow.model.Action;
import org.harrow.model.CanonicalJson;
import org.harrow.model.CaseException;
import org.harrow.model.TimeInterval;

/**
 * Dated actions as Timesketch reads them: {@code message}, {@code datetime}, {@code timestamp},
 * {@code timestamp_desc} and flat columns beside them. A time is an interval: its first moment is
 * the event's, the last one stands in {@code datetime_last}.
 */
final class Timesketch implements Exporter {
    private final boolean csv;

    private Timesketch(boolean csv) {
        this.csv = csv;
    }

    static Timesketch jsonl() {
        return new Timesketch(false);
    }

    static Timesketch csv() {
        return new Timesketch(true);
    }

    @Override
    public String id() {
        return csv ? "timesketch-csv" : "timesketch-jsonl";
    }

    @Override
    public String title() {
        return "dated actions for Timesketch, as " + (csv ? "CSV" : "JSON lines");
    }

    @Override
    public void write(ExportCase from, OutputStream out) throws IOException, CaseException {
        List<Action> actions = ActionFields.dated(from.input().results().actions());
        if (csv) {
            List<Map<String, String>> rows = new ArrayList<>();
            for (Action action : actions) {
                Map<String, String> row = head(action);
                row.put("timestamp", String.valueOf(ActionFields.at(action).lo()));
                row.putAll(extras(action));
                rows.add(row);
            }
            CsvExporter.rows(columns(), rows, out);
            return;
        }
        for (Action action : actions) {
            Map<String, Object> line = new TreeMap<>(head(action));
            line.put("timestamp", ActionFields.at(action).lo());
            line.putAll(extras(action));
            out.write((CanonicalJson.write(line) + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }

    private static List<String> columns() {
        List<String> out = new ArrayList<>(ActionFields.columns());
        out.removeAll(List.of("at_first", "at_last"));
        out.addAll(
                0, List.of("message", "datetime", "timestamp_desc", "datetime_last", "timestamp"));
        return out;
    }

    private static Map<String, String> head(Action action) {
        TimeInterval at = ActionFields.at(action);
        String text = action.content().text();
        Map<String, String> out = new LinkedHashMap<>();
        out.put("message", ActionFields.sentence(action) + (text.isEmpty() ? "" : ": " + text));
        out.put("datetime", ActionFields.micros(at.lo()) + "+00:00");
        out.put(
                "timestamp_desc",
                action.deed().kind().id() + " (" + action.stamp().clock().id() + " clock)");
        out.put("datetime_last", ActionFields.micros(at.hi()) + "+00:00");
        return out;
    }

    private static Map<String, String> extras(Action action) {
        Map<String, String> out = ActionFields.of(action);
        out.remove("at_first");
        out.remove("at_last");
        return out;
    }
}
