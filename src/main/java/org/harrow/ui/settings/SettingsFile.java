package org.harrow.ui.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.harrow.ui.theme.Appearance;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The settings as one JSON file, written beside and moved over. */
public final class SettingsFile {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path file;

    public SettingsFile(Path file) {
        this.file = file;
    }

    /**
     * What reading gave.
     *
     * @param settings as stored, or the defaults
     * @param setAside where an unreadable file was put, or null
     */
    public record Loaded(Settings settings, @Nullable Path setAside) {}

    /**
     * Reads the file; one that cannot be read is kept as {@code .bak} and the defaults are used.
     */
    public Loaded load() {
        if (!Files.exists(file)) {
            return new Loaded(Settings.DEFAULT, null);
        }
        try {
            return new Loaded(parse(JSON.readTree(Files.readAllBytes(file))), null);
        } catch (IOException | JacksonException | IllegalArgumentException e) {
            return new Loaded(Settings.DEFAULT, setAside());
        }
    }

    /**
     * Writes all of it.
     *
     * @throws IOException where the folder or file cannot be written; the old file stays
     */
    public void save(Settings settings) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        Path beside = Files.createTempFile(folder, "settings", ".tmp");
        try {
            Files.write(
                    beside,
                    JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(json(settings)));
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private @Nullable Path setAside() {
        Path backup = file.resolveSibling(file.getFileName() + ".bak");
        try {
            return Files.move(file, backup, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            return null;
        }
    }

    private static ObjectNode json(Settings settings) {
        ObjectNode node = JSON.createObjectNode();
        node.put("version", Settings.VERSION);
        node.put("appearance", settings.appearance().name());
        node.put("textSize", settings.textSize());
        ObjectNode windows = node.putObject("windows");
        settings.desk()
                .windows()
                .forEach((screens, window) -> write(windows.putObject(screens), window));
        ObjectNode cases = node.putObject("cases");
        settings.desk()
                .cases()
                .forEach((file, left) -> write(cases.putObject(file.toString()), left));
        node.put("toured", settings.toured());
        settings.recent().forEach(path -> node.withArray("recent").add(path.toString()));
        return node;
    }

    private static void write(ObjectNode node, Settings.Window window) {
        Settings.Place place = window.place();
        if (!place.isAnywhere()) {
            node.put("x", place.x()).put("y", place.y());
        }
        node.put("width", place.width())
                .put("height", place.height())
                .put("maximized", window.maximized())
                .put("findings", window.panels().findings())
                .put("inspector", window.panels().inspector())
                .put("left", window.panels().left())
                .put("right", window.panels().right());
    }

    private static void write(ObjectNode node, Settings.Left left) {
        node.put("tab", left.tab()).put("imports", left.imports()).put("lanes", left.grouping());
        left.pinned().forEach(node.withArray("pinned")::add);
        SeenJson.write(node.withObject("seen"), left.seen());
    }

    private static Settings parse(JsonNode node) {
        return new Settings(
                node.required("version").asInt(),
                new Settings.Look(
                        Appearance.valueOf(node.required("appearance").asString()),
                        node.required("textSize").asInt()),
                new Settings.Desk(windows(node.path("windows")), cases(node.path("cases"))),
                recent(node.path("recent")),
                node.path("toured").asBoolean(false));
    }

    private static Map<String, Settings.Window> windows(JsonNode node) {
        Map<String, Settings.Window> windows = new LinkedHashMap<>();
        node.forEachEntry((screens, window) -> windows.put(screens, window(window)));
        return windows;
    }

    private static Map<Path, Settings.Left> cases(JsonNode node) {
        Map<Path, Settings.Left> cases = new LinkedHashMap<>();
        node.forEachEntry((file, left) -> cases.put(Path.of(file), left(left)));
        return cases;
    }

    private static Settings.Left left(JsonNode node) {
        Settings.Left usual = Settings.Left.DEFAULT;
        return new Settings.Left(
                node.path("tab").asString(usual.tab()),
                node.path("imports").asBoolean(usual.imports()),
                node.path("lanes").asString(usual.grouping()),
                node.path("pinned").valueStream().map(JsonNode::asString).toList(),
                SeenJson.read(node.path("seen")));
    }

    private static Settings.Window window(JsonNode node) {
        Settings.Panels usual = Settings.Panels.DEFAULT;
        return new Settings.Window(
                new Settings.Place(
                        node.path("x").asDouble(Double.NaN),
                        node.path("y").asDouble(Double.NaN),
                        node.required("width").asDouble(),
                        node.required("height").asDouble()),
                node.path("maximized").asBoolean(false),
                new Settings.Panels(
                        node.path("findings").asBoolean(true),
                        node.path("inspector").asBoolean(true),
                        node.path("left").asDouble(usual.left()),
                        node.path("right").asDouble(usual.right())));
    }

    private static List<Path> recent(JsonNode paths) {
        return paths.valueStream().map(JsonNode::asString).map(Path::of).toList();
    }
}
