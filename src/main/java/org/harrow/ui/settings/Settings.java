package org.harrow.ui.settings;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.harrow.ui.theme.Appearance;
import org.harrow.ui.theme.Theme;

/**
 * What the workstation remembers. A detector's parameters are not here: they belong to the case.
 *
 * @param version of this record's shape
 * @param look colours and text size
 * @param desk its place and panels, by the screens it was seen on
 * @param recent cases, the newest first
 * @param toured whether the tour was taken or skipped
 */
public record Settings(int version, Look look, Desk desk, List<Path> recent, boolean toured) {
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
                    new Desk(Map.of(), Map.of()),
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
     * @param windows by the sizes and places of the screens, the last seen first
     * @param cases how each was left, the last seen first
     */
    public record Desk(Map<String, Window> windows, Map<Path, Left> cases) {
        /**
         * More arrangements of screens than anybody has, and more cases than anybody goes back to.
         */
        private static final int MOST = 20;

        public Desk {
            windows = Collections.unmodifiableMap(new LinkedHashMap<>(windows));
            cases = Collections.unmodifiableMap(new LinkedHashMap<>(cases));
        }

        Desk with(String screens, Window window) {
            return new Desk(first(windows, screens, window), cases);
        }

        Desk with(Path file, Left left) {
            return new Desk(windows, first(cases, file, left));
        }

        private Desk without(Path file) {
            Map<Path, Left> others = new LinkedHashMap<>(cases);
            others.remove(file);
            return new Desk(windows, others);
        }

        private static <K, V> Map<K, V> first(Map<K, V> all, K key, V value) {
            Map<K, V> next = new LinkedHashMap<>();
            next.put(key, value);
            all.forEach(
                    (name, other) -> {
                        if (next.size() < MOST) {
                            next.putIfAbsent(name, other);
                        }
                    });
            return next;
        }
    }

    /**
     * How the window of a case was left.
     *
     * @param tab name of the view that was shown
     * @param imports whether the list of imports was open
     * @param grouping what a lane of the timeline stood for
     * @param pinned lanes that stayed on top; by a hash of their names, because nothing that a case
     *     holds belongs to the workstation
     * @param seen what was looked at
     */
    public record Left(
            String tab, boolean imports, String grouping, List<String> pinned, Seen seen) {
        /** Of a case that was never seen. */
        public static final Left DEFAULT =
                new Left("Timeline", false, "ACCOUNT", List.of(), Seen.NOTHING);

        public Left {
            pinned = pinned.stream().limit(Desk.MOST).toList();
        }
    }

    /**
     * The window on some screens.
     *
     * @param place where it lies while it does not fill the screen
     * @param maximized whether it fills the screen
     * @param panels what is open in it
     */
    public record Window(Place place, boolean maximized, Panels panels) {
        /** On screens it was never seen on. */
        public static final Window DEFAULT =
                new Window(new Place(Double.NaN, Double.NaN, 1280, 800), false, Panels.DEFAULT);
    }

    /**
     * @param x of its left edge in pixels; no number where the system chooses
     * @param y of its top
     * @param width in pixels
     * @param height in pixels
     */
    public record Place(double x, double y, double width, double height) {
        public Place {
            width = Math.clamp(width, 640, 10_000);
            height = Math.clamp(height, 480, 10_000);
        }

        /** True where the system chooses where it lies. */
        public boolean isAnywhere() {
            return Double.isNaN(x) || Double.isNaN(y);
        }
    }

    /**
     * The panels beside the views.
     *
     * @param findings whether the left one is open
     * @param inspector whether the right one is open
     * @param left width of the left one in pixels
     * @param right width of the right one
     */
    public record Panels(boolean findings, boolean inspector, double left, double right) {
        /** Widths that a card and a hash need to be read at the usual text size. */
        public static final Panels DEFAULT = new Panels(true, true, 310, 370);

        public Panels {
            left = Math.clamp(left, 120, 4_000);
            right = Math.clamp(right, 120, 4_000);
        }
    }

    /** The window on these screens. */
    public Window window(String screens) {
        return desk.windows.getOrDefault(screens, Window.DEFAULT);
    }

    /** With this case as the newest. */
    public Settings opened(Path path) {
        return withRecent(Stream.concat(Stream.of(path), recent.stream()).toList());
    }

    /** Without this case. */
    public Settings forgotten(Path path) {
        List<Path> others = recent.stream().filter(p -> !p.equals(path)).toList();
        return new Settings(version, look, desk.without(path), others, toured);
    }

    /** With other cases. */
    public Settings withRecent(List<Path> paths) {
        return new Settings(version, look, desk, paths, toured);
    }

    /** With other colours and text size. */
    public Settings withLook(Appearance newAppearance, int newTextSize) {
        return new Settings(version, new Look(newAppearance, newTextSize), desk, recent, toured);
    }

    /** With another window on these screens. */
    public Settings withWindow(String screens, Window window) {
        return new Settings(version, look, desk.with(screens, window), recent, toured);
    }

    /** How a case was left. */
    public Left left(Path file) {
        return desk.cases.getOrDefault(file, Left.DEFAULT);
    }

    /** With a case left like this. */
    public Settings withLeft(Path file, Left left) {
        return new Settings(version, look, desk.with(file, left), recent, toured);
    }

    /** After the tour. */
    public Settings withTour() {
        return new Settings(version, look, desk, recent, true);
    }
}
