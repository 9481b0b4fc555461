package org.harrow.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.harrow.model.TimeInterval;
import org.harrow.model.WeekHours;
import org.harrow.ui.theme.Appearance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsFileTest {
    private static final Settings.Window WINDOW =
            new Settings.Window(
                    new Settings.Place(-20, 40, 1600, 900),
                    true,
                    new Settings.Panels(false, true, 280, 400));

    private static final Seen SEEN =
            new Seen(
                    new Seen.Chosen("0c", "0123456789abcdef0123456789abcdef", "0d", null),
                    new TimeInterval(-5, 7),
                    new WeekHours(List.of(3, 167)),
                    new TimeInterval(8, 9),
                    2.5);

    @TempDir private Path folder;

    @Test
    void readsWhatItWrote() throws IOException {
        Settings settings =
                Settings.DEFAULT
                        .withLook(Appearance.DARK, 16)
                        .withWindow("one", WINDOW)
                        .withWindow("two", Settings.Window.DEFAULT)
                        .withTour()
                        .withLeft(
                                Path.of("b.harrow"),
                                new Settings.Left("Load", true, "VENUE", List.of("0a", "0b"), SEEN))
                        .withRecent(List.of(Path.of("b.harrow"), Path.of("ä \"q\".harrow")));
        file().save(settings);

        assertEquals(settings, file().load().settings());
    }

    @Test
    void remembersAWindowForEachArrangementOfScreens() throws IOException {
        file().save(Settings.DEFAULT.withWindow("one", WINDOW));
        Settings read = file().load().settings();

        assertEquals(WINDOW, read.window("one"));
        assertEquals(Settings.Window.DEFAULT, read.window("two"));
    }

    @Test
    void remembersHowEachCaseWasLeftUntilItIsForgotten() throws IOException {
        Path file = Path.of("b.harrow");
        Settings.Left left = new Settings.Left("Graph", false, "ACCOUNT", List.of("0a"), SEEN);
        file().save(Settings.DEFAULT.opened(file).withLeft(file, left));
        Settings read = file().load().settings();

        assertEquals(left, read.left(file));
        assertEquals(Settings.Left.DEFAULT, read.left(Path.of("c.harrow")));
        assertEquals(Settings.Left.DEFAULT, read.forgotten(file).left(file));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7",
                "{\"finding\":{},\"action\":\"0a\",\"account\":\"a name\",\"scroll\":\"x\"}",
                "{\"view\":[9,8],\"range\":[1e300,2],\"scroll\":-1}",
                "{\"view\":[1],\"range\":\"then\",\"artifact\":5}"
            })
    void takesNothingOfADamagedPlace(String seen) throws IOException {
        Path file = Path.of("b.harrow");
        file().save(Settings.DEFAULT.withLeft(file, Settings.Left.DEFAULT));
        Path settings = folder.resolve("settings.json");
        String text = Files.readString(settings);
        String whole = "\"seen\" : { }";
        assertTrue(text.contains(whole), text);
        Files.writeString(settings, text.replace(whole, "\"seen\":" + seen));

        assertEquals(Settings.Left.DEFAULT, file().load().settings().left(file));
    }

    @Test
    void startsWithDefaultsWhereThereIsNoFile() {
        SettingsFile.Loaded loaded = file().load();

        assertEquals(Settings.DEFAULT, loaded.settings());
        assertNull(loaded.setAside());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "{\"version\":1}", "{\"appearance\":\"PINK\"}"})
    void setsAnUnreadableFileAsideAndUsesDefaults(String text) throws IOException {
        Files.writeString(folder.resolve("settings.json"), text);

        SettingsFile.Loaded loaded = file().load();

        assertEquals(Settings.DEFAULT, loaded.settings());
        assertEquals(folder.resolve("settings.json.bak"), loaded.setAside());
        assertEquals(text, Files.readString(folder.resolve("settings.json.bak")));
    }

    @Test
    void leavesNothingBesideTheFile() throws IOException {
        file().save(Settings.DEFAULT);
        file().save(Settings.DEFAULT.opened(Path.of("a.harrow")));

        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(folder.resolve("settings.json")), files.toList());
        }
    }

    @Test
    void keepsTheNewestCaseFirstAndEachOnce() {
        Settings settings =
                Settings.DEFAULT
                        .opened(Path.of("a.harrow"))
                        .opened(Path.of("b.harrow"))
                        .opened(Path.of("a.harrow"));

        assertEquals(List.of(Path.of("a.harrow"), Path.of("b.harrow")), settings.recent());
    }

    private SettingsFile file() {
        return new SettingsFile(folder.resolve("settings.json"));
    }
}
