package org.harrow.ui.settings;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Where each system wants a program's settings. */
public final class ConfigFolder {
    private ConfigFolder() {}

    /**
     * The folder for Harrow's settings; it need not exist.
     *
     * @param system the system's name as Java gives it
     * @param home the user's home folder
     * @param environment variables of the process
     */
    public static Path of(String system, Path home, Map<String, String> environment) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            String roaming = environment.get("APPDATA");
            return (roaming == null ? home.resolve("AppData/Roaming") : Path.of(roaming))
                    .resolve("Harrow");
        }
        if (name.startsWith("mac")) {
            return home.resolve("Library/Application Support/Harrow");
        }
        String config = environment.get("XDG_CONFIG_HOME");
        return (config == null || config.isEmpty() ? home.resolve(".config") : Path.of(config))
                .resolve("harrow");
    }
}
