package org.harrow.ui.settings;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.harrow.ui.theme.Appearance;
import org.harrow.ui.theme.Theme;

/**
 * What the workstation remembers. A detector's parameters are not here: they belong to the case.
 *
 * @param version of this record's shape
 * @param look colours and text size
 * @param window its size
 * @param recent cases, the newest first
 * @param toured whether the tour was taken or skipped
 */
public record Settings(int version, Look look, Window window, List<Path> recent, boolean toured) {
    /** The shape described here. */
    public static final int VERSION = 1;

    /** Smallest and largest text size that the window is drawn for. */
    public static final int MIN_TEXT = 10;

    public static final int MAX_TEXT = 28;

    private static final int MOST_RECENT = 12;

    /** What a first start finds. */
    public static final Settings DEFAULT =
            new Settings(
                    VERSION,
                    new Look(Appearance.SYSTEM, Theme.DEFAULT_TEXT_SIZE),
                    new Window(1280, 800, false),
                    List.of(),
                    false);

    public Settings {
        recent = recent.stream().distinct().limit(MOST_RECENT).toList();
    }

    /**
     * @param appearance light, dark or as the system
     * @param textSize in pixels
     */
    public record Look(Appearance appearance, int textSize) {
        public Look {
            textSize = Math.clamp(textSize, MIN_TEXT, MAX_TEXT);
        }
    }

    /** Light, dark or as the system. */
    public Appearance appearance() {
        return look.appearance;
    }

    /** In pixels. */
    public int textSize() {
        return look.textSize;
    }

    /**
     * @param width in pixels
     * @param height in pixels
     * @param maximized whether it fills the screen
     */
    public record Window(double width, double height, boolean maximized) {
        public Window {
            width = Math.clamp(width, 640, 10_000);
            height = Math.clamp(height, 480, 10_000);
        }
    }

    /** With this case as the newest. */
    public Settings opened(Path path) {
        return withRecent(Stream.concat(Stream.of(path), recent.stream()).toList());
    }

    /** Without this case. */
    public Settings forgotten(Path path) {
        return withRecent(recent.stream().filter(p -> !p.equals(path)).toList());
    }

    /** With other cases. */
    public Settings withRecent(List<Path> paths) {
        return new Settings(version, look, window, paths, toured);
    }

    /** With other colours and text size. */
    public Settings withLook(Appearance newAppearance, int newTextSize) {
        return new Settings(version, new Look(newAppearance, newTextSize), window, recent, toured);
    }

    /** With another window. */
    public Settings withWindow(Window newWindow) {
        return new Settings(version, look, newWindow, recent, toured);
    }

    /** After the tour. */
    public Settings withTour() {
        return new Settings(version, look, window, recent, true);
    }
}
