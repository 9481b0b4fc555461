package org.harrow.ui.shell;

import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * Where the window asks and answers.
 *
 * @param overlay for forms
 * @param toasts for short messages
 * @param prompts the system's own file windows
 * @param places where things are put
 */
record Front(Overlay overlay, Toasts toasts, Prompts prompts, Places places) {

    Front(Overlay overlay, Toasts toasts, Prompts prompts) {
        this(overlay, toasts, prompts, new Places(prompts));
    }

    /** Asks where to put something, does it there, and asks again where that fails. */
    void save(String title, Path suggestion, Consumer<Path> act) {
        places.save(title, suggestion, act);
    }
}
