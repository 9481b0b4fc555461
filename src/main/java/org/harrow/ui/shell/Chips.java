package org.harrow.ui.shell;

import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.harrow.model.Precision;
import org.harrow.model.TimeInterval;
import org.harrow.model.WeekHours;
import org.harrow.ui.common.HostileText;
import org.harrow.ui.common.Selection;
import org.harrow.ui.theme.Icons;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** Every filter in force as a chip; a click, or Esc, takes it away. */
final class Chips extends HBox {

    Chips(Selection selection) {
        getStyleClass().add("chips");
        add(selection.account(), Function.identity());
        add(selection.artifact(), Function.identity());
        add(selection.range(), Chips::range);
        add(selection.hours(), WeekHours::text);
    }

    private <T> void add(ObjectProperty<@Nullable T> filter, Function<T, String> words) {
        Button chip = new Button("", Icons.of(Material2OutlinedAL.CLOSE));
        chip.setMnemonicParsing(false);
        chip.getStyleClass().add("chip");
        chip.setTooltip(new Tooltip("Take this filter away (Esc)"));
        chip.setOnAction(event -> filter.set(null));
        filter.subscribe(
                value -> {
                    chip.setVisible(value != null);
                    chip.setManaged(value != null);
                    chip.setText(value == null ? "" : HostileText.isolated(words.apply(value)));
                });
        getChildren().add(chip);
    }

    /** As exactly as a hand draws it: in what is wide, seconds would be those of a pixel. */
    private static String time(long micros, long width) {
        long wide = 15 * Precision.MINUTE.micros();
        long unit = (width > wide ? Precision.MINUTE : Precision.SECOND).micros();
        long start = Math.floorDiv(micros, unit) * unit;
        return new TimeInterval(start, start + unit - 1).text();
    }

    private static String range(TimeInterval range) {
        return time(range.lo(), range.width()) + " to " + time(range.hi(), range.width());
    }
}
