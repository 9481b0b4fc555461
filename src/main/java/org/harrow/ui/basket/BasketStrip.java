package org.harrow.ui.basket;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.harrow.engine.Basket;
import org.harrow.model.Finding;
import org.harrow.ui.common.Selection;
import org.harrow.ui.common.Words;
import org.harrow.ui.theme.Icons;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** One line below the views: what is in the basket, in order, and the way to the report. */
public final class BasketStrip extends VBox {
    private static final int SHOWN = 12;
    private static final int LONGEST = 34;

    private final Label title = new Label("Basket");
    private final Label count = new Label();
    private final HBox items = new HBox();
    private final Label empty =
            new Label("Empty: press B on a finding or an action to put it aside for the report");
    private final BasketActions actions;
    private final Selection selection;
    private final Label told = new Label();
    private List<BasketRow> rows = List.of();

    /**
     * @param basket what is shown
     * @param actions what can be asked for here
     * @param selection what is chosen: where it is in the basket, its caption is shown
     */
    public BasketStrip(BasketViewModel basket, BasketActions actions, Selection selection) {
        this.actions = actions;
        this.selection = selection;
        getStyleClass().add("basket-strip");
        title.getStyleClass().add("panel-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        count.getStyleClass().add("count-badge");
        count.setMinWidth(Region.USE_PREF_SIZE);
        empty.getStyleClass().add("quiet");
        items.getStyleClass().add("basket-items");
        items.setMinWidth(0);
        HBox.setHgrow(items, Priority.ALWAYS);
        Button build = new Button("Build report", Icons.of(Material2OutlinedAL.DESCRIPTION));
        build.getStyleClass().addAll("small", "basket-build");
        build.setMinWidth(Region.USE_PREF_SIZE);
        build.setTooltip(new Tooltip("Put the report together and see its pages (Ctrl+E)"));
        build.setOnAction(event -> actions.build());
        HBox line = new HBox(title, count, items, build);
        line.getStyleClass().add("basket-line");
        told.setId("basket-told");
        told.getStyleClass().add("basket-told");
        told.setMinWidth(0);
        getChildren().addAll(line, told);
        setMinHeight(USE_PREF_SIZE);
        basket.rows().subscribe(this::show);
        selection.finding().subscribe(this::tell);
        selection.action().subscribe(this::tell);
    }

    private void show(List<BasketRow> now) {
        rows = now;
        tell();
        count.setText(Words.count(rows.size()));
        count.setVisible(!rows.isEmpty());
        count.setManaged(!rows.isEmpty());
        items.getChildren().clear();
        if (rows.isEmpty()) {
            items.getChildren().add(empty);
        }
        rows.stream().limit(SHOWN).forEach(row -> items.getChildren().add(button(row)));
        if (rows.size() > SHOWN) {
            items.getChildren().add(new Label("and " + (rows.size() - SHOWN) + " more"));
        }
    }

    /** What the report will say of the chosen exhibit, below its place in the basket. */
    private void tell() {
        Finding finding = selection.finding().get();
        String action = selection.action().get();
        String words =
                rows.stream()
                        .filter(row -> isAbout(row, finding, action))
                        .findFirst()
                        .map(row -> (rows.indexOf(row) + 1) + "  “" + row.words() + "”")
                        .orElse("");
        told.setText(words);
        told.setTooltip(words.isEmpty() ? null : new Tooltip(words));
        told.setVisible(!words.isEmpty());
        told.setManaged(!words.isEmpty());
    }

    private static boolean isAbout(
            BasketRow row, @Nullable Finding finding, @Nullable String action) {
        String target = row.item().target();
        return target.equals(action) || (finding != null && target.equals(finding.id()));
    }

    private Button button(BasketRow row) {
        Button button = new Button(cut(row.words()), Icons.of(icon(row.item().type())));
        button.setMnemonicParsing(false);
        button.getStyleClass().addAll("flat", "small", "basket-item");
        button.setTooltip(new Tooltip(row.title() + "\n" + row.words()));
        button.setAccessibleText(row.title() + ": " + row.words());
        button.setOnAction(event -> actions.show(row.item()));
        return button;
    }

    private static String cut(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
    }

    static Ikon icon(Basket.Type type) {
        return switch (type) {
            case FINDING -> Material2OutlinedAL.FLAG;
            case ACTION -> Material2OutlinedMZ.PLACE;
            case NOTE -> Material2OutlinedMZ.NOTE;
            case ACCOUNT -> Material2OutlinedMZ.PERSON;
            case ARTIFACT -> Material2OutlinedAL.INSERT_DRIVE_FILE;
            case PICTURE -> Material2OutlinedAL.IMAGE;
        };
    }
}
