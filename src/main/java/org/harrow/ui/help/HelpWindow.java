package org.harrow.ui.help;

import java.util.List;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.harrow.ui.theme.Theme;
import org.jspecify.annotations.Nullable;

/** The manual in a window of its own, beside the case; built when it is first asked for. */
public final class HelpWindow {
    private static final double WIDTH = 980;
    private static final double HEIGHT = 720;

    private final Manual manual;
    private final Theme theme;
    private @Nullable Stage stage;

    /**
     * @param manual its pages
     * @param theme its colours
     */
    public HelpWindow(Manual manual, Theme theme) {
        this.manual = manual;
        this.theme = theme;
    }

    /** Shows it, where it was last. */
    public void show() {
        Stage shown = stage == null ? build() : stage;
        stage = shown;
        shown.show();
        shown.toFront();
    }

    private Stage build() {
        Stage made = new Stage();
        Scene scene = new Scene(new HelpPane(manual, made::close), WIDTH, HEIGHT);
        theme.style(scene, List.of("help"));
        made.setScene(scene);
        made.setTitle("Harrow manual");
        return made;
    }
}
