package org.harrow.ui.shell;

import atlantafx.base.controls.Notification;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.harrow.ui.theme.Icons;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** Short messages at the lower right that go away by themselves. */
final class Toasts extends VBox {
    /** More would cover what they are about. */
    private static final int MOST = 3;

    private static final Duration SHOWN = Duration.seconds(6);

    Toasts() {
        getStyleClass().add("toasts");
        setPickOnBounds(false);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        StackPane.setAlignment(this, Pos.BOTTOM_RIGHT);
    }

    /** Says that something was done. */
    void say(String text) {
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
    }
}
