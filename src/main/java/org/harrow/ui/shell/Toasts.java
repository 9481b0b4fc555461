package org.harrow.ui.shell;

import atlantafx.base.controls.Notification;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.harrow.ui.theme.Icons;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** Short messages at the lower right that go away by themselves. */
final class Toasts extends VBox {
    /** They lie over what is read: the newest is enough, and undo names the others. */
    private static final int MOST = 1;

    private static final Duration SHOWN = Duration.seconds(6);

    Toasts() {
        getStyleClass().add("toasts");
        setPickOnBounds(false);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        StackPane.setAlignment(this, Pos.BOTTOM_RIGHT);
    }

    /** Says that something was done. */
    void say(String text) {
        show(text);
    }

    /** The same, with a button that takes it back. */
    void say(String text, Runnable undo) {
        Notification toast = show(text);
        Button back = new Button("Undo");
        back.setOnAction(
                event -> {
                    getChildren().remove(toast);
                    undo.run();
                });
        back.setTooltip(new Tooltip("Take it back"));
        back.setId("toast-undo");
        toast.getPrimaryActions().setAll(List.of(back));
    }

    private Notification show(String text) {
        Notification toast = new Notification(text, Icons.of(Material2OutlinedAL.CHECK_CIRCLE));
        toast.getStyleClass().addAll("success", "toast");
        toast.setOnClose(event -> getChildren().remove(toast));
        getChildren().add(toast);
        if (getChildren().size() > MOST) {
            getChildren().removeFirst();
        }
        PauseTransition wait = new PauseTransition(SHOWN);
        wait.setOnFinished(event -> getChildren().remove(toast));
        wait.play();
        return toast;
    }
}
