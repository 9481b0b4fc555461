package org.harrow.ui.theme;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** Icons that follow the text around them in size and colour. */
public final class Icons {
    private Icons() {}

    /** An icon with style classes of its own beside {@code ikonli-font-icon}. */
    public static FontIcon of(Ikon ikon, String... styles) {
        FontIcon icon = new FontIcon(ikon);
        icon.getStyleClass().addAll(styles);
        return icon;
    }
}
