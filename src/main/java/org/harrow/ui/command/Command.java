package org.harrow.ui.command;

import java.util.function.BooleanSupplier;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;

/**
 * One thing the user can do: a menu item, a line of the palette and a shortcut at once.
 *
 * @param menu title of its menu
 * @param title its name
 * @param keys its shortcut, or null
 * @param when while it can be done, and whether it is ticked
 * @param action what it does
 */
public record Command(
        String menu, String title, @Nullable KeyCombination keys, When when, Runnable action) {
    /**
     * @param enabled while it can be done
     * @param ticked whether it is in force, or null where it is no choice
     */
    public record When(Condition enabled, @Nullable ObservableBooleanValue ticked) {
        /**
         * A value of its own each time: menus listen to it, and one for all would keep them all.
         */
        static When always() {
            return new When(Condition.of(new ReadOnlyBooleanWrapper(true)), null);
        }
    }

    /**
     * Something that must hold.
     *
     * @param holds whether it does
     * @param otherwise why it does not, in a few words; empty where that is plain to see
     */
    public record Condition(ObservableBooleanValue holds, ObservableStringValue otherwise) {
        static Condition of(ObservableBooleanValue holds) {
            return new Condition(holds, new ReadOnlyStringWrapper(""));
        }
    }

    /** Can always be done and has no shortcut. */
    public static Command of(String menu, String title, Runnable action) {
        return new Command(menu, title, null, When.always(), action);
    }

    /**
     * The same with a shortcut.
     *
     * @param name as {@link KeyCombination#valueOf} reads it, for example {@code Shortcut+O}
     */
    public Command on(String name) {
        return new Command(menu, title, KeyCombination.valueOf(name), when, action);
    }

    /** The same, only while this holds. */
    public Command onlyWhen(ObservableBooleanValue enabled) {
        return onlyWhen(Condition.of(enabled));
    }

    /** The same, only while this holds; where it does not, the menu and the palette say why. */
    public Command onlyWhen(Condition enabled) {
        return new Command(menu, title, keys, new When(enabled, when.ticked()), action);
    }

    /** The same as a choice that is ticked while this holds. */
    public Command tickedWhen(ObservableBooleanValue ticked) {
        return new Command(menu, title, keys, new When(when.enabled(), ticked), action);
    }

    /** The same, done only where this, asked when it is about to be done, lets it. */
    Command behind(BooleanSupplier gate) {
        Runnable through =
                () -> {
                    if (gate.getAsBoolean()) {
                        action.run();
                    }
                };
        return new Command(menu, title, keys, when, through);
    }

    /** True while it can be done. */
    public boolean isEnabled() {
        return when.enabled().holds().get();
    }

    /** Its name and, while it cannot be done, why. */
    public String titleNow() {
        String why = isEnabled() ? "" : when.enabled().otherwise().get();
        return why.isEmpty() ? title : title + " (" + why + ")";
    }

    /** Does it, if it can be done now. */
    public void perform() {
        if (isEnabled()) {
            action.run();
        }
    }

    /** The shortcut as people write it, empty where there is none. */
    public String keysText() {
        return keys == null ? "" : keys.getDisplayText();
    }
}
