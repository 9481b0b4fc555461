package org.harrow.ui.timeline;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Side;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import org.harrow.ui.common.HostileText;
import org.jspecify.annotations.Nullable;

/** Chooses the second time zone of the axis: from the list, or typed, as Europe/Oslo or +01:00. */
final class ZoneBox extends ComboBox<String> {

    private static final String NONE = "UTC only";

    /** Behind "UTC only". */
    private static final int FIRST = 1;

    private static final int LONGEST = 40;

    private @Nullable ZoneId shown;
    private final ContextMenu refusal = new ContextMenu();

    /** How many stand before the list of all. */
    private int used = FIRST;

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

    /** Where the second zone was taken away elsewhere, as when another case was opened. */
    void follow(List<ZoneId> zones) {
        if (zones.size() == 1 && shown != null) {
            shown = null;
            setValue(NONE);
        } else if (zones.size() > 1) {
            shown = zones.getLast();
        }
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
            ZoneId zone = ZoneId.of(now.strip());
            chosen.accept(zone);
            remember(zone.getId());
        } catch (DateTimeException e) {
            setValue(old == null ? NONE : old); // no zone of this name: the one before stays
            refuse(now.strip());
        }
    }

    /** Those in use stand on top of the list, the newest first. */
    private void remember(String zone) {
        if (getItems().indexOf(zone) > used || !getItems().contains(zone)) {
            getItems().add(FIRST, zone);
            used++;
        }
    }

    /** Says that there is no such zone, and proposes those of nearly that name. */
    private void refuse(String typed) {
        refusal.getItems().clear();
        List<String> near = ZoneNames.near(typed, names());
        String sentence = "There is no time zone \"" + HostileText.line(cut(typed)) + "\".";
        refusal.getItems()
                .add(
                        item(
                                sentence
                                        + (near.isEmpty()
                                                ? " Write Europe/Oslo or +01:00."
                                                : " Is it"),
                                null));
        near.forEach(name -> refusal.getItems().add(item(name, name)));
        if (getScene() != null && getScene().getWindow() != null && isVisible()) {
            refusal.show(this, Side.BOTTOM, 0, 0);
        }
    }

    private static String cut(String typed) {
        return typed.codePointCount(0, typed.length()) <= LONGEST
                ? typed
                : typed.substring(0, typed.offsetByCodePoints(0, LONGEST)) + "…";
    }

    private MenuItem item(String text, @Nullable String zone) {
        MenuItem item = new MenuItem(text);
        item.setMnemonicParsing(false);
        item.setDisable(zone == null);
        item.setOnAction(event -> setValue(zone));
        return item;
    }
}
