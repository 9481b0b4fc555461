package org.harrow.ui.shell;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Asks where to put something, and asks again where that place will not do. */
final class Places {
    private final Prompts prompts;
    private @Nullable Runnable again;

    /**
     * @param prompts the system's own file windows
     */
    Places(Prompts prompts) {
        this.prompts = prompts;
    }

    /**
     * Asks where to put something and does it there.
     *
     * @param title of the question
     * @param suggestion folder and name
     * @param act what is to be done with the answer
     */
    void save(String title, Path suggestion, Consumer<Path> act) {
        again = () -> save(title, suggestion, act);
        prompts.save(title, suggestion).ifPresent(act);
    }

    /** True after something was asked. */
    boolean canAskAgain() {
        return again != null;
    }

    /** Asks the last question again. */
    void askAgain() {
        Runnable last = again;
        if (last != null) {
            last.run();
        }
    }
}
