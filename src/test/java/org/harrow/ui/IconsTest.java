package org.harrow.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.harrow.ui.theme.Icons;
import org.harrow.ui.theme.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/** Icons are as large as the text beside them. */
@ExtendWith(FxExtension.class)
class IconsTest {

    @Test
    void anIconGrowsWithTheText() {
        FontIcon icon = Fx.call(() -> Icons.of(Material2AL.ARROW_BACK));
        Theme theme = Fx.call(Theme::new);
        Stage stage =
                Fx.call(
                        () -> {
                            Stage made = new Stage();
                            Scene scene = new Scene(new StackPane(new Button("Back", icon)));
                            theme.style(scene, List.of());
                            made.setScene(scene);
                            made.show();
                            return made;
                        });
        Fx.settle();
        assertEquals(18, Fx.call(icon::getIconSize));
        String family = Fx.call(() -> icon.getFont().getFamily());
        assertTrue(family.startsWith("Material"), family);
        Fx.run(() -> theme.textSize().set(2 * Theme.DEFAULT_TEXT_SIZE));
        Fx.settle();
        assertEquals(36, Fx.call(icon::getIconSize));
        assertEquals(36, Fx.call(() -> icon.getFont().getSize()));
        assertEquals(family, Fx.call(() -> icon.getFont().getFamily()));
        Fx.run(() -> theme.textSize().set(Theme.DEFAULT_TEXT_SIZE));
        Fx.settle();
        assertEquals(18, Fx.call(icon::getIconSize));
        assertEquals(family, Fx.call(() -> icon.getFont().getFamily()));
        Fx.run(stage::close);
    }
}
