package org.harrow.ui.shell;

import java.util.Comparator;
import java.util.stream.Collectors;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import org.harrow.ui.settings.Settings;

/** The screens that the window can lie on. */
final class Screens {
    /** So much of a window must be on a screen for the hand to get hold of it. */
    private static final double GRIP = 80;

    private Screens() {}

    /** Sizes and places of all, as {@code 1600x900+0+0}: another arrangement has another name. */
    static String name() {
        return Screen.getScreens().stream()
                .map(Screen::getBounds)
                .sorted(
                        Comparator.comparingDouble(Rectangle2D::getMinX)
                                .thenComparingDouble(Rectangle2D::getMinY))
                .map(
                        b ->
                                Math.round(b.getWidth())
                                        + "x"
                                        + Math.round(b.getHeight())
                                        + "+"
                                        + Math.round(b.getMinX())
                                        + "+"
                                        + Math.round(b.getMinY()))
                .collect(Collectors.joining(" "));
    }

    /** What a window at a place has: no window is larger than its screen without panels. */
    static Rectangle2D room(Settings.Place place) {
        return Screen.getScreensForRectangle(place.x(), place.y(), place.width(), place.height())
                .stream()
                .findFirst()
                .orElse(Screen.getPrimary())
                .getVisualBounds();
    }

    /** True where the top of a window can be reached. */
    static boolean shows(Settings.Place place) {
        return Screen.getScreens().stream()
                .map(Screen::getVisualBounds)
                .anyMatch(
                        b ->
                                place.x() + place.width() > b.getMinX() + GRIP
                                        && place.x() < b.getMaxX() - GRIP
                                        && place.y() >= b.getMinY() - 1
                                        && place.y() < b.getMaxY() - GRIP);
    }
}
