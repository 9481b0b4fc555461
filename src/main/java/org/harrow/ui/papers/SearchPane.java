package org.harrow.ui.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.harrow.engine.CaseSession;
import org.harrow.engine.SavedSearches;
import org.harrow.engine.Search;
import org.harrow.model.Action;
import org.harrow.model.CaseException;
import org.harrow.model.TimeInterval;
import org.harrow.ui.common.CaseSnapshot;
import org.harrow.ui.common.CaseViewModel;
import org.harrow.ui.common.HostileText;
import org.harrow.ui.common.Table;
import org.harrow.ui.common.Words;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** Finds actions by their words and by what they are; a row and a mark are one selection. */
public final class SearchPane extends PaperPane {
    private static final int SHOWN = 1_000;
    private static final int EXCERPT = 160;

    private static final Pattern OR = Pattern.compile("(^|\\s)OR(\\s|$)");

    /** What can be typed, and what it means. */
    private static final List<String[]> OPERATORS =
            List.of(
                    new String[] {"from:", "by this account"},
                    new String[] {"kind:", "commented, closed, …"},
                    new String[] {"venue:", "github, hn, …"},
                    new String[] {"before:", "as 2026-02-20"},
                    new String[] {"after:", "as 2026-02-20"},
                    new String[] {"has:finding", "in a finding"},
                    new String[] {"has:note", "with a note"},
                    new String[] {"\"words in a row\"", "in this order"},
                    new String[] {"begin*", "beginning of a word"},
                    new String[] {"-without", "not with this word"});

    private final CaseViewModel desk;
    private final TextField query = new TextField();
    private final MenuButton saved = new MenuButton("Saved");
    private final Table<Action> table =
            new Table<>("Type words or operators above and press Enter.");
    private final Button save;

    /**
     * @param desk the open case
     * @param actions what can be asked for here
     */
    public SearchPane(CaseViewModel desk, PaperActions actions) {
        this.desk = desk;
        getStyleClass().add("search-pane");
        query.setPromptText("Search the text of every action");
        query.setId("search-query");
        query.setTooltip(new Tooltip("Words and operators; Enter searches (Ctrl+F)"));
        query.setOnAction(event -> search());
        HBox.setHgrow(query, Priority.ALWAYS);
        Button find = new Button("Search");
        find.getStyleClass().addAll("small", "accent");
        find.setTooltip(new Tooltip("Find what has all of this (Enter)"));
        find.setOnAction(event -> search());
        HBox line = new HBox(query, find);
        line.getStyleClass().add("search-line");
        VBox top = new VBox(line, operators(), getTop());
        setTop(top);
        saved.getStyleClass().add("small");
        saved.setTooltip(new Tooltip("Searches kept in the case"));
        add(saved);
        save =
                button(
                        "Save search…",
                        Material2OutlinedAL.BOOKMARK_BORDER,
                        "Keep this search in the case, under a name",
                        () -> actions.saveSearch(query.getText().strip()));
        save.disableProperty().bind(query.textProperty().map(String::isBlank));
        table.time("Time (UTC)", SearchPane::time)
                .name("Account", 180, a -> account(a))
                .text("Did", 100, a -> a.deed().kind().id().replace('_', ' '))
                .keeping(0.85)
                .name("To", 200, a -> HostileText.line(a.deed().artifact()))
                .text("Text", 480, SearchPane::excerpt);
        table.setAccessibleText("Actions found");
        table.getSelectionModel().selectedItemProperty().subscribe(this::choose);
        setCenter(table);
        desk.snapshot().subscribe(this::showSaved);
    }

    /** Puts the cursor into the field. */
    public void focusQuery() {
        query.requestFocus();
        query.selectAll();
    }

    private FlowPane operators() {
        FlowPane row = new FlowPane();
        row.getStyleClass().add("search-operators");
        for (String[] operator : OPERATORS) {
            Button button = new Button(operator[0]);
            button.setMnemonicParsing(false);
            button.getStyleClass().addAll("small", "flat", "mono-button");
            button.setTooltip(new Tooltip(operator[1]));
            button.setAccessibleText(operator[0] + " " + operator[1]);
            button.setFocusTraversable(false);
            button.setOnAction(event -> insert(operator[0]));
            row.getChildren().add(button);
        }
        return row;
    }

    private void insert(String text) {
        String now = query.getText().stripTrailing();
        query.setText(now.isEmpty() ? text : now + " " + text);
        query.requestFocus();
        query.end();
    }

    private void search() {
        String wanted = query.getText().strip();
        if (wanted.isEmpty()) {
            return;
        }
        say("Searching…");
        desk.ask("search", (session, progress) -> found(session, wanted), this::show);
    }

    /** What came back: actions, or why none could be looked for. */
    private record Found(List<Action> actions, int all, @Nullable String refused) {}

    private static Found found(CaseSession session, String wanted) {
        try {
            Search.Hits hits = session.search().find(wanted);
            List<Action> out = new ArrayList<>();
            session.search().read(hits, SHOWN, out::add);
            return new Found(out, hits.size(), null);
        } catch (CaseException refused) {
            return new Found(List.of(), 0, String.valueOf(refused.getMessage()));
        }
    }

    private void show(Found found) {
        table.getItems().setAll(found.actions);
        table.setPlaceholder(
                new Label(
                        OR.matcher(query.getText()).find()
                                ? "Nothing matches all of it. OR is searched for as a word: all"
                                        + " words must stand in a text; search one after the other."
                                : "Nothing matches. Try fewer words, or the beginning of one, as"
                                        + " clos*."));
        if (found.refused != null) {
            say(HostileText.line(found.refused));
        } else {
            say(
                    Words.count(found.all, "action")
                            + (found.all > SHOWN
                                    ? ", the first " + Words.count(SHOWN) + " are shown"
                                    : ""));
        }
    }

    private void showSaved(@Nullable CaseSnapshot state) {
        List<SavedSearches.Saved> all = state == null ? List.of() : state.papers().searches();
        saved.getItems().clear();
        for (SavedSearches.Saved one : all) {
            MenuItem item = new MenuItem(HostileText.line(one.name()));
            item.setMnemonicParsing(false);
            item.setOnAction(
                    event -> {
                        query.setText(one.query());
                        search();
                    });
            saved.getItems().add(item);
        }
        saved.setDisable(all.isEmpty());
        if (state == null) {
            table.getItems().clear();
            query.clear();
            say("");
        }
    }

    private void choose(@Nullable Action action) {
        if (action != null) {
            desk.selection().action().set(action.id());
        }
    }

    private static String time(Action action) {
        TimeInterval at = action.stamp().at();
        return at == null ? "undated" : at.text();
    }

    private static String account(Action action) {
        String name = action.deed().account();
        return name == null ? "not in the record" : HostileText.line(name);
    }

    private static String excerpt(Action action) {
        String text = HostileText.flowing(action.content().text());
        return text.codePointCount(0, text.length()) <= EXCERPT
                ? text
                : text.substring(0, text.offsetByCodePoints(0, EXCERPT)) + "…";
    }
}
