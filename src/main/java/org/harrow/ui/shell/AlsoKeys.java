package org.harrow.ui.shell;

import java.util.List;
import java.util.Map;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import org.harrow.ui.command.Command;
import org.harrow.ui.command.Commands;

/**
 * Other keys for commands whose shortcut is not on every keyboard: where plus is the shifted equals
 * sign, or stands on the number pad.
 */
final class AlsoKeys {
    private static final Map<String, List<String>> KEYS =
            Map.of(
                    "Larger text",
                    List.of(
                            "Shortcut+Equals",
                            "Shortcut+Shift+Equals",
                            "Shortcut+Shift+Plus",
                            "Shortcut+Add"),
                    "Smaller text",
                    List.of("Shortcut+Subtract", "Shortcut+Underscore"),
                    "Normal text",
                    List.of("Shortcut+Numpad 0"),
                    "Redo",
                    List.of("Shortcut+Y"));

    private AlsoKeys() {}

    /** Adds them to a window. */
    static void add(Scene scene, Commands commands) {
        for (Command command : commands.all()) {
            for (String keys : KEYS.getOrDefault(command.title(), List.of())) {
                scene.getAccelerators().put(KeyCombination.valueOf(keys), command::perform);
            }
        }
    }
}
