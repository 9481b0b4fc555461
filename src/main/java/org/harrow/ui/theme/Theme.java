package org.harrow.ui.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.net.URL;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.text.Font;
import org.harrow.paint.Palette;

/** The window's colours and text size. Features style by class and by looked-up colours only. */
public final class Theme {
    /** Text size that AtlantaFX is drawn for, in pixels. */
    public static final int DEFAULT_TEXT_SIZE = 14;

    private static final PseudoClass DARK = PseudoClass.getPseudoClass("dark");
    private static final PseudoClass CONTRAST = PseudoClass.getPseudoClass("contrast");

    /** Shipped, so that the window looks the same on a machine without good fonts. */
    private static final List<String> FONTS =
            List.of(
                    "Inter-Regular.otf",
                    "Inter-SemiBold.otf",
                    "Inter-Bold.otf",
                    "JetBrainsMono-Regular.ttf");

    private final ObjectProperty<Appearance> appearance =
            new SimpleObjectProperty<>(Appearance.SYSTEM);
    private final IntegerProperty textSize = new SimpleIntegerProperty(DEFAULT_TEXT_SIZE);
    private final BooleanBinding contrast =
            Bindings.createBooleanBinding(
                    this::computeContrast, appearance, Platform.getPreferences());
    private final BooleanBinding dark =
            Bindings.createBooleanBinding(
                    this::computeDark,
                    appearance,
                    contrast,
                    Platform.getPreferences().colorSchemeProperty());

    private final ObjectBinding<Palette> palette =
            Bindings.createObjectBinding(this::computePalette, contrast, dark);

    public Theme() {
        FONTS.forEach(Theme::loadFont);
        dark.subscribe(
                isDark ->
                        Application.setUserAgentStylesheet(
                                (isDark ? new PrimerDark() : new PrimerLight())
                                        .getUserAgentStylesheet()));
    }

    /** Colours of what paints its own pixels. */
    public ObservableValue<Palette> palette() {
        return palette;
    }

    private Palette computePalette() {
        return contrast.get() ? Palette.CONTRAST : dark.get() ? Palette.DARK : Palette.LIGHT;
    }

    /** Chosen by the user. */
    public ObjectProperty<Appearance> appearance() {
        return appearance;
    }

    /** Text size in pixels. */
    public IntegerProperty textSize() {
        return textSize;
    }

    /** True while dark colours are shown; painters that draw their own pixels follow it. */
    public ObservableBooleanValue dark() {
        return dark;
    }

    /**
     * Gives a scene our colours and keeps it up to date.
     *
     * @param features packages under {@code ui} that bring a style sheet of their own name
     */
    public void style(Scene scene, List<String> features) {
        scene.getStylesheets().add(sheet("theme"));
        features.forEach(name -> scene.getStylesheets().add(sheet(name)));
        Parent root = scene.getRoot();
        dark.subscribe(isDark -> root.pseudoClassStateChanged(DARK, isDark));
        contrast.subscribe(high -> root.pseudoClassStateChanged(CONTRAST, high));
        textSize.subscribe(size -> root.setStyle("-fx-font-size: " + size.intValue() + "px;"));
    }

    /** What the system shows for the window. */
    public static Image icon() {
        URL url = Objects.requireNonNull(Theme.class.getResource("harrow.png"), "harrow.png");
        return new Image(url.toExternalForm());
    }

    private static void loadFont(String name) {
        URL url = Objects.requireNonNull(Theme.class.getResource("fonts/" + name), name);
        Font.loadFont(url.toExternalForm(), DEFAULT_TEXT_SIZE);
    }

    private static String sheet(String feature) {
        String path = "/org/harrow/ui/" + feature + "/" + feature + ".css";
        return Objects.requireNonNull(Theme.class.getResource(path), path).toExternalForm();
    }

    private boolean computeDark() {
        return switch (appearance.get()) {
            case LIGHT -> false;
            case DARK, CONTRAST -> true;
            case SYSTEM ->
                    contrast.get()
                            || Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
        };
    }

    private boolean computeContrast() {
        return switch (appearance.get()) {
            case LIGHT, DARK -> false;
            case CONTRAST -> true;
            case SYSTEM -> isHighContrast(Platform.getPreferences());
        };
    }

    /**
     * Whether the system asks for high contrast: what Windows calls so, or a GTK theme of that
     * name. JavaFX passes both on by these keys.
     */
    static boolean isHighContrast(Map<String, Object> preferences) {
        return Boolean.TRUE.equals(preferences.get("Windows.SPI.HighContrast"))
                || String.valueOf(preferences.get("GTK.theme_name")).contains("HighContrast");
    }
}
