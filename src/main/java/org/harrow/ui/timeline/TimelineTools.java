package org.harrow.ui.timeline;

import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import org.harrow.draw.ArcBand;
import org.harrow.draw.Bundles;
import org.harrow.draw.Counts;
import org.harrow.draw.Grouping;

/** What can be done with the timeline as a whole: a row above it that wraps where it must. */
final class TimelineTools extends FlowPane {

    private final TimelinePane pane;

    TimelineTools(TimelinePane pane, TimelineViewModel view, TimelineSource source) {
        this.pane = pane;
        getStyleClass().add("timeline-tools");
        ToggleButton folds =
                toggle("Fold gaps", "Closes up stretches without a record (E)", view::toggleFolds);
        ToggleButton nights =
                toggle("Nights", "Shades 22 to 6 h of the second zone (H)", view::toggleNights);
        ToggleButton arcs =
                toggle(
                        "Arcs: all",
                        "Which answers are drawn: all, to 40 minutes, to a day (L)",
                        view::nextArcs);
        view.state()
                .subscribe(
                        state -> {
                            folds.setSelected(state.look().shades().folded());
                            nights.setSelected(state.look().shades().night());
                            ArcBand band = state.look().shades().arcs();
                            arcs.setText("Arcs: " + band.word());
                            arcs.setSelected(band != ArcBand.ALL);
                        });
        ZoneBox zones = new ZoneBox(view::secondZone);
        view.state().subscribe(state -> zones.follow(state.zones()));
        getChildren()
                .addAll(
                        lanes(source),
                        zones,
                        nights,
                        folds,
                        arcs,
                        drawer("Markers", "Releases, policies, news beside the records (M)", true),
                        undated(view));
    }

    /** Says how many there are before it is opened. */
    private ToggleButton undated(TimelineViewModel view) {
        ToggleButton button = drawer("Undated", "Records without a usable time (U)", false);
        view.timeline()
                .subscribe(
                        now ->
                                button.setText(
                                        now == null || now.data().undated() == 0
                                                ? "Undated"
                                                : "Undated ("
                                                        + Counts.of(now.data().undated())
                                                        + ")"));
        return button;
    }

    private static ToggleButton toggle(String title, String hint, Runnable action) {
        ToggleButton button = new ToggleButton(title);
        button.getStyleClass().add("small");
        button.setTooltip(new Tooltip(hint));
        button.setOnAction(event -> action.run());
        return button;
    }

    private ToggleButton drawer(String title, String hint, boolean markers) {
        ToggleButton button =
                toggle(
                        title,
                        hint,
                        markers ? pane.notes()::toggleMarkers : pane.notes()::toggleUndated);
        button.setId(markers ? "timeline-markers" : "timeline-undated");
        pane.notes().drawer().shown().subscribe(shown -> button.setSelected(title.equals(shown)));
        return button;
    }

    private MenuButton lanes(TimelineSource source) {
        MenuButton menu = new MenuButton("Lanes: accounts");
        menu.setId("timeline-lanes");
        menu.getStyleClass().add("small");
        menu.setTooltip(new Tooltip("What a lane stands for, and which lie together"));
        ToggleGroup kinds = new ToggleGroup();
        for (Grouping grouping : Grouping.values()) {
            item(
                    menu,
                    kinds,
                    name(grouping),
                    grouping == Grouping.ACCOUNT,
                    any -> source.group(grouping));
            kinds.getToggles().getLast().setUserData(grouping);
        }
        source.arrangement()
                .subscribe(
                        now -> {
                            menu.setText("Lanes: " + name(now.grouping()).toLowerCase(Locale.ROOT));
                            kinds.getToggles().stream()
                                    .filter(kind -> now.grouping().equals(kind.getUserData()))
                                    .forEach(kinds::selectToggle);
                        });
        menu.getItems().add(new SeparatorMenuItem());
        ToggleGroup bundles = new ToggleGroup();
        for (Bundles.By by : Bundles.By.values()) {
            item(menu, bundles, name(by), by == Bundles.By.NOTHING, any -> source.bundle(by));
        }
        return menu;
    }

    private static void item(
            MenuButton menu,
            ToggleGroup group,
            String title,
            boolean first,
            Consumer<RadioMenuItem> chosen) {
        RadioMenuItem item = new RadioMenuItem(title);
        item.setToggleGroup(group);
        item.setSelected(first);
        item.setOnAction(event -> chosen.accept(item));
        menu.getItems().add(item);
    }

    private static String name(Grouping grouping) {
        return switch (grouping) {
            case ACCOUNT -> "Accounts";
            case ARTIFACT -> "Artifacts";
            case VENUE -> "Venues";
            case KIND -> "Kinds of action";
        };
    }

    private static String name(Bundles.By by) {
        return switch (by) {
            case NOTHING -> "Every account on its own";
            case OPERATOR -> "Linked accounts together";
            case VENUE -> "Accounts of a venue together";
        };
    }
}
