package org.harrow.ui.timeline;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/** Chooses the second time zone of the axis: from the list, or typed, as Europe/Oslo or +01:00. */
final class ZoneBox extends ComboBox<String> {

    private static final String NONE = "UTC only";
    private final Consumer<@Nullable ZoneId> chosen;

    ZoneBox(Consumer<@Nullable ZoneId> chosen) {
        this.chosen = chosen;
        setId("timeline-zone");
        getStyleClass().add("small");
        setEditable(true);
        setTooltip(new Tooltip("Second time zone of the axis: choose, or type +01:00"));
        setAccessibleText("Second time zone");
        getItems().setAll(names());
        setValue(NONE);
        valueProperty().addListener((value, old, now) -> choose(old, now));
    }

    private static List<String> names() {
        List<String> names = new ArrayList<>();
        names.add(NONE);
        names.add(ZoneId.systemDefault().getId());
        ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.contains("/") && !id.startsWith("Etc/"))
                .sorted()
                .forEach(names::add);
        return names.stream().distinct().toList();
    }

    private void choose(@Nullable String old, @Nullable String now) {
        if (now == null || now.equals(NONE) || now.isBlank()) {
            chosen.accept(null);
            return;
        }
        try {
            chosen.accept(ZoneId.of(now.strip()));
        } catch (DateTimeException e) {
            setValue(old == null ? NONE : old); // no zone of this name: the one before stays
        }
    }
}
