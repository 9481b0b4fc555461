package org.harrow.ui.theme;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** Icons that follow the text around them in size and colour. */
public final class Icons {
    /** Of AtlantaFX, in pixels at the usual text size. */
    private static final double SIZE = 18;

    private Icons() {}

    /** An icon with style classes of its own beside {@code ikonli-font-icon}. */
    public static FontIcon of(Ikon ikon, String... styles) {
        FontIcon icon = new FontIcon(ikon);
        icon.getStyleClass().addAll(styles);
        TextScale.of(icon).subscribe(scale -> grow(icon, scale));
        return icon;
    }

    /** In its own style, which holds its font, too: the theme's size would win over any other. */
    private static void grow(FontIcon icon, double scale) {
        String font = icon.getStyle().replaceAll(" ?-fx-icon-size:[^;]*;", "");
        String size = " -fx-icon-size: " + Math.round(SIZE * scale) + "px;";
        icon.setStyle(scale == 1 ? font : font + size);
    }
}
