package org.harrow.ui.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Rectangle2D;
import javafx.stage.Stage;
import org.harrow.ui.job.Jobs;
import org.harrow.ui.settings.Settings;
import org.harrow.ui.settings.SettingsFile;

/** The settings while the window is open: every change is shown at once and soon written. */
public final class Memory {
    private final SettingsFile file;
    private final Path folder;
    private final Jobs jobs;
    private final ReadOnlyObjectWrapper<Settings> settings;

    /**
     * @param folder of the settings file, and of the sample case
     * @param loaded what the file said
     * @param jobs write it apart from the window
     */
    public Memory(Path folder, Settings loaded, Jobs jobs) {
        this.file = file(folder);
        this.folder = folder;
        this.jobs = jobs;
        this.settings = new ReadOnlyObjectWrapper<>(loaded);
    }

    /** The settings file of a folder. */
    public static SettingsFile file(Path folder) {
        return new SettingsFile(folder.resolve("settings.json"));
    }

    /** The settings now. */
    public ReadOnlyObjectProperty<Settings> settings() {
        return settings.getReadOnlyProperty();
    }

    /** The recent cases, newest first. */
    ObservableValue<List<Path>> recent() {
        return settings.map(Settings::recent);
    }

    /** Changes the settings. */
    void change(UnaryOperator<Settings> change) {
        Settings now = change.apply(settings.get());
        if (!now.equals(settings.get())) {
            settings.set(now);
            jobs.start(
                    "settings",
                    "Saving the settings",
                    progress -> {
                        file.save(now);
                        return now;
                    },
                    done -> {});
        }
    }

    /** Remembers where the window lies on these screens, and what is open in it. */
    public void keepWindow(Stage stage, Settings.Panels panels) {
        String screens = Screens.name();
        Settings.Place old = settings.get().window(screens).place();
        boolean big = stage.isMaximized() || stage.isFullScreen() || stage.isIconified();
        Settings.Place place =
                big
                        ? old
                        : new Settings.Place(
                                stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight());
        change(s -> s.withWindow(screens, new Settings.Window(place, stage.isMaximized(), panels)));
    }

    /** Puts the window where it lay when it was last seen on these screens. */
    public void place(Stage stage) {
        Settings.Window window = settings.get().window(Screens.name());
        Settings.Place place = window.place();
        Rectangle2D room = Screens.room(place);
        stage.setWidth(Math.min(place.width(), room.getWidth()));
        stage.setHeight(Math.min(place.height(), room.getHeight()));
        if (!place.isAnywhere() && Screens.shows(place)) {
            stage.setX(place.x());
            stage.setY(place.y());
        }
        stage.setMaximized(window.maximized());
    }

    /** The panels as they were on these screens. */
    Settings.Panels panels() {
        return settings.get().window(Screens.name()).panels();
    }

    void opened(Path path) {
        change(s -> s.opened(path));
    }

    void forget(Path path) {
        change(s -> s.forgotten(path));
    }

    /**
     * Where a new case goes unless the user says otherwise: beside the newest one, but not among
     * the settings, where the sample case lies; else into the documents.
     */
    Path newCaseFolder() {
        Path home = Path.of(System.getProperty("user.home"));
        Path documents = home.resolve("Documents");
        return settings.get().recent().stream()
                .map(Path::getParent)
                .filter(parent -> parent != null && Files.isDirectory(parent))
                .filter(parent -> !parent.equals(folder.toAbsolutePath()))
                .findFirst()
                .orElse(Files.isDirectory(documents) ? documents : home);
    }

    /** Where the sample case lies. */
    Path sampleCase() {
        try {
            return Files.createDirectories(folder).resolve("sample.harrow");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
