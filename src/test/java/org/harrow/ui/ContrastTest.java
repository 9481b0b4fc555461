package org.harrow.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * Text stands out from what is behind it by at least 4.5:1, large text and icons by 3:1: WCAG 2.2,
 * 1.4.3 and 1.4.11. Measured on what is really on the screen.
 */
@ExtendWith(FxExtension.class)
class ContrastTest {
    private static final double TEXT = 4.5;
    private static final double LARGE = 3;

    /** Pixels from which text is large: 18 points, or 14 where it is bold. */
    private static final double BIG = 24;

    private static final double BOLD = 18.66;

    @TempDir private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark", "high contrast"})
    void everyTextAndIconStandsOut(String look) {
        Map<String, String> weak = new TreeMap<>();
        int[] measured = new int[1];
        try (Desk desk = Desk.open(folder, Path.of("sample-data", "exports"))) {
            FxRobot robot = new FxRobot();
            robot.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
            desk.fill(".command-query", look);
            robot.press(KeyCode.ENTER);
            Screens.each(
                    desk,
                    folder,
                    screen -> {
                        // What a job has just put there has no colours before the next pulse.
                        Fx.run(desk.stage().getScene().getRoot()::applyCss);
                        for (Node node : Screens.shown(desk)) {
                            if (node instanceof Text text && !isSpared(text)) {
                                measured[0]++;
                                measure(screen, text, weak);
                            }
                        }
                    });
        }
        assertTrue(measured[0] > 500, "texts measured: " + measured[0]);
        assertEquals(Set.of(), weak.keySet(), () -> "\n" + String.join("\n", weak.values()) + "\n");
    }

    /** What cannot be used is exempt, and so is what has no colour of its own. */
    private static boolean isSpared(Text text) {
        return text.getText().isBlank()
                || !(text.getFill() instanceof Color)
                || isDisabled(text)
                || Screens.isIn(text, "timeline-canvas");
    }

    private static boolean isDisabled(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.isDisabled()) {
                return true;
            }
        }
        return false;
    }

    private static void measure(String screen, Text text, Map<String, String> weak) {
        Color behind = behind(text);
        Color fill = over((Color) text.getFill(), behind);
        double ratio = ratio(fill, behind);
        boolean icon = text instanceof FontIcon;
        double size = text.getFont().getSize();
        boolean bold = text.getFont().getStyle().contains("Bold");
        boolean large = icon || size >= BIG || (bold && size >= BOLD);
        if (ratio < (large ? LARGE : TEXT) - 0.005) {
            String what =
                    String.format(
                            Locale.ROOT,
                            "%.2f:1 %s on %s, %s in %s",
                            ratio,
                            fill,
                            behind,
                            icon ? "icon" : "\"" + text.getText() + "\"",
                            Screens.name(text.getParent()));
            weak.putIfAbsent(fill + " on " + behind, screen + ": " + what);
        }
    }

    /** The colours of everything behind, the nearest on top. */
    private static Color behind(Node node) {
        Color colour = Color.TRANSPARENT;
        for (Node at = node.getParent();
                at != null && colour.getOpacity() < 1;
                at = at.getParent()) {
            if (at instanceof Region region && region.getBackground() != null) {
                for (BackgroundFill fill : region.getBackground().getFills().reversed()) {
                    if (fill.getFill() instanceof Color paint
                            && !(fill.getInsets().getTop() > 1_000)) {
                        colour = over(colour, paint);
                    }
                }
            }
        }
        return over(colour, Color.WHITE);
    }

    private static Color over(Color top, Color below) {
        double alpha = top.getOpacity() + below.getOpacity() * (1 - top.getOpacity());
        if (alpha == 0) {
            return Color.TRANSPARENT;
        }
        return Color.color(
                mix(top.getRed(), top, below.getRed(), below, alpha),
                mix(top.getGreen(), top, below.getGreen(), below, alpha),
                mix(top.getBlue(), top, below.getBlue(), below, alpha),
                alpha);
    }

    private static double mix(double a, Color top, double b, Color below, double alpha) {
        double mixed =
                (a * top.getOpacity() + b * below.getOpacity() * (1 - top.getOpacity())) / alpha;
        return Math.clamp(mixed, 0, 1);
    }

    private static double ratio(Color a, Color b) {
        double one = luminance(a);
        double other = luminance(b);
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }

    private static double luminance(Color c) {
        return 0.2126 * linear(c.getRed())
                + 0.7152 * linear(c.getGreen())
                + 0.0722 * linear(c.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045
                ? channel / 12.92
                : StrictMath.pow((channel + 0.055) / 1.055, 2.4);
    }
}
