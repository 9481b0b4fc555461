package org.harrow.ui.theme;

/** Which colours the window uses. */
public enum Appearance {
    SYSTEM("Follow system"),
    LIGHT("Light"),
    DARK("Dark"),
    CONTRAST("High contrast");

    private final String title;

    Appearance(String title) {
        this.title = title;
    }

    /** The name in the menu. */
    public String title() {
        return title;
    }
}
