package org.harrow.ui.timeline;

import java.util.List;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/**
 * Something the timeline does at a key.
 *
 * @param title what it does
 * @param keys any of which does it while the timeline has the focus; none: only by the palette
 * @param action does it
 */
public record TimelineKey(String title, List<KeyCombination> keys, Runnable action) {

    public TimelineKey {
        keys = List.copyOf(keys);
    }

    /**
     * @param names as {@link KeyCombination#valueOf} reads them
     */
    static TimelineKey of(String title, Runnable action, String... names) {
        return new TimelineKey(
                title, List.of(names).stream().map(KeyCombination::valueOf).toList(), action);
    }

    boolean matches(KeyEvent event) {
        return keys.stream().anyMatch(key -> key.match(event));
    }
}
