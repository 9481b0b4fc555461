package org.harrow.ui.shell;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.harrow.model.Claim;
import org.jspecify.annotations.Nullable;

/**
 * Asks for a claim: what was said, of which kind it is, and only what that kind needs. Records are
 * chosen by what happened in them, a quantity is read back at once.
 */
final class ClaimForm {
    private static final List<String> SIGNS =
            List.of("at most", "less than", "at least", "more than", "exactly");
    private static final List<String> MARKS = List.of("<=", "<", ">=", ">", "=");
    private static final List<String> UNITS = List.of("seconds", "minutes", "hours", "days");
    private static final List<String> SHORT = List.of("s", "min", "h", "d");

    private final TextField text = field("claim-text", "It took them only minutes to come back");
    private final TextField by = field("claim-by", "the maintainer");
    private final TextField where = field("claim-where", "address of the post, or an artifact");
    private final ToggleGroup kinds = new ToggleGroup();
    private final ComboBox<ClaimCandidates.Pair> pairs = new ComboBox<>();
    private final ComboBox<ClaimCandidates.Act> posts = new ComboBox<>();
    private final ComboBox<String> project = box("claim-project", "Project", List.of());
    private final TextField from = field("claim-from", "2026-01-01");
    private final TextField to = field("claim-to", "2026-04-01");
    private final ComboBox<String> sign = box("claim-sign", "How the number is meant", SIGNS);
    private final TextField number = field("claim-number", "40");
    private final ComboBox<String> unit = box("claim-unit", "Unit", UNITS);
    private final TextField span = field("claim-span", "48");
    private final ComboBox<String> spanUnit = box("claim-span-unit", "Unit of the time", UNITS);
    private final ComboBox<String> of =
            box("claim-of", "Of which reports", List.of("of decided", "of received"));
    private final VBox about = new VBox();
    private final HBox quantity = new HBox();
    private final Label readBack = new Label();
    private final Button state = new Button("State");

    /** What a claim may be of. */
    enum Kind {
        LATENCY("How fast one answered"),
        COUNT("How many alike"),
        SHARE("Which share was valid");

        private final String title;

        Kind(String title) {
            this.title = title;
        }
    }

    /**
     * What was asked for.
     *
     * @param said the words
     * @param quantity as {@code latency <= 40 min}
     * @param records ids of actions, or a project
     * @param from when reports were received, or empty
     * @param to before which they were, or empty
     */
    record Wanted(Claim.Said said, String quantity, List<String> records, String from, String to) {}

    /**
     * @param candidates what a claim may be about
     * @param done gets what was asked for
     */
    ClaimForm(ClaimCandidates candidates, Consumer<Wanted> done) {
        choices(pairs, "claim-pair", pair -> pair.latency() + ", " + pair.reaction().sentence());
        choices(posts, "claim-post", ClaimCandidates.Act::sentence);
        pairs.getItems().setAll(candidates.pairs());
        posts.getItems().setAll(candidates.posts());
        project.getItems().setAll(candidates.projects());
        project.setEditable(true);
        project.setPromptText("hackerone:program");
        Stream.of(pairs, posts, project).forEach(one -> one.getSelectionModel().selectFirst());
        unit.getSelectionModel().select("minutes");
        spanUnit.getSelectionModel().select("hours");
        about.getStyleClass().add("field-stack");
        quantity.getStyleClass().addAll("field-row", "claim-quantity");
        readBack.setId("claim-read-back");
        readBack.setWrapText(true);
        readBack.setMinHeight(Region.USE_PREF_SIZE);
        state.setId("claim-done");
        state.setOnAction(event -> done.accept(wanted()));
        Stream.of(text, by, number, span, from, to)
                .forEach(one -> one.textProperty().subscribe(this::check));
        Stream.of(sign, unit, spanUnit, of, project, pairs, posts)
                .forEach(one -> one.valueProperty().subscribe(this::check));
        project.getEditor().textProperty().subscribe(this::check);
    }

    /** The form as a card. */
    Card card(Runnable cancel) {
        HBox kindRow = new HBox();
        kindRow.getStyleClass().addAll("field-row", "claim-kinds");
        for (Kind kind : Kind.values()) {
            RadioButton button = new RadioButton(kind.title);
            button.setToggleGroup(kinds);
            button.setUserData(kind);
            button.setId("claim-kind-" + kind.name().toLowerCase(Locale.ROOT));
            button.setTooltip(new Tooltip("A claim about this"));
            kindRow.getChildren().add(button);
        }
        kinds.selectedToggleProperty().subscribe(this::arrange);
        kinds.selectToggle(kinds.getToggles().getFirst());
        HBox who = new HBox(grow(Card.field("Said by", by)), grow(Card.field("Where", where)));
        who.getStyleClass().add("field-row");
        VBox amount = new VBox(quantity, readBack);
        amount.getStyleClass().add("field-stack");
        Card card =
                new Card(
                        "State a claim",
                        List.of(
                                Card.field("What was claimed", text),
                                who,
                                Card.field("The claim is about", kindRow),
                                about,
                                Card.field("How much", amount)),
                        List.of(Card.button("Cancel", cancel), state));
        card.getStyleClass().add("wide");
        return card;
    }

    /** The field to begin with. */
    Node first() {
        return text;
    }

    private Kind kind() {
        return kinds.getSelectedToggle() != null
                        && kinds.getSelectedToggle().getUserData() instanceof Kind kind
                ? kind
                : Kind.LATENCY;
    }

    private void arrange() {
        about.getChildren().clear();
        quantity.getChildren().setAll(sign, number);
        switch (kind()) {
            case LATENCY -> {
                about.getChildren().add(Card.field("Which answer", pairs));
                about.getChildren()
                        .add(told(pairs, pair -> "Trigger: " + pair.trigger().sentence()));
                about.getChildren()
                        .add(told(pairs, pair -> "Answer: " + pair.reaction().sentence()));
                quantity.getChildren().add(unit);
            }
            case COUNT -> {
                about.getChildren().add(Card.field("Posts like this one", posts));
                about.getChildren().add(told(posts, ClaimCandidates.Act::sentence));
                quantity.getChildren().addAll(new Label("within"), span, spanUnit);
            }
            case SHARE -> {
                HBox row =
                        new HBox(
                                grow(Card.field("Project", project)),
                                grow(Card.field("Received from", from)),
                                grow(Card.field("Received before", to)));
                row.getStyleClass().add("field-row");
                about.getChildren().add(row);
                quantity.getChildren().add(of);
            }
        }
        number.setPromptText(kind() == Kind.SHARE ? "1/20 or 10 %" : "40");
        check();
    }

    /** In full what a box may have no room for. */
    private static <T> Label told(ComboBox<T> box, Function<T, String> words) {
        Label label = Card.sentence("");
        label.getStyleClass().add("quiet");
        box.valueProperty().subscribe(one -> label.setText(one == null ? "" : words.apply(one)));
        return label;
    }

    /** {@code latency <= 40 min}. */
    private String asked() {
        String amount = MARKS.get(SIGNS.indexOf(sign.getValue())) + " " + number.getText().strip();
        return switch (kind()) {
            case LATENCY -> "latency " + amount + " " + unit(unit);
            case COUNT ->
                    "count " + amount + " in " + span.getText().strip() + " " + unit(spanUnit);
            case SHARE -> "share " + of.getValue() + " " + amount;
        };
    }

    private static String unit(ComboBox<String> box) {
        return SHORT.get(UNITS.indexOf(box.getValue()));
    }

    private List<String> records() {
        return switch (kind()) {
            case LATENCY ->
                    pairs.getValue() == null
                            ? List.of()
                            : List.of(
                                    pairs.getValue().trigger().id(),
                                    pairs.getValue().reaction().id());
            case COUNT -> posts.getValue() == null ? List.of() : List.of(posts.getValue().id());
            case SHARE -> {
                String named = project.getEditor().getText().strip();
                yield named.isEmpty() ? List.of() : List.of(named);
            }
        };
    }

    private Wanted wanted() {
        boolean share = kind() == Kind.SHARE;
        return new Wanted(
                new Claim.Said(
                        text.getText().strip(), by.getText().strip(), where.getText().strip()),
                asked(),
                records(),
                share ? from.getText().strip() : "",
                share ? to.getText().strip() : "");
    }

    private void check() {
        String missing = missing();
        boolean wrong = missing != null && !isUntouched();
        readBack.setText(missing == null ? "To be checked: " + asked() : missing);
        readBack.getStyleClass().setAll("label", wrong ? "field-problem" : "quiet");
        state.setDisable(missing != null || text.getText().isBlank() || by.getText().isBlank());
    }

    private boolean isUntouched() {
        return number.getText().isBlank() && !records().isEmpty();
    }

    /** What is not right yet, or null. */
    private @Nullable String missing() {
        if (records().isEmpty()) {
            return switch (kind()) {
                case LATENCY ->
                        "No finding of this case has an answer to something: run the detectors, or"
                                + " state it with \"harrow claim\".";
                case COUNT ->
                        "Choose one of the posts on the timeline first, then state the claim.";
                case SHARE -> "Name the project, as hackerone:program.";
            };
        }
        String amount = number.getText().strip();
        String span = this.span.getText().strip();
        return switch (kind()) {
            case LATENCY -> amount.matches("\\d{1,9}") ? null : "Write a whole number, as 40.";
            case COUNT ->
                    amount.matches("\\d{1,9}") && span.matches("\\d{1,9}")
                            ? null
                            : "Write two whole numbers: how many, and within which time.";
            case SHARE ->
                    amount.matches("\\d{1,6} ?/ ?0*[1-9]\\d{0,5}|\\d{1,3}(\\.\\d{1,4})? ?%")
                            ? null
                            : "Write a fraction, as 1/20, or a percentage, as 10 %.";
        };
    }

    private static Region grow(Region node) {
        HBox.setHgrow(node, Priority.ALWAYS);
        node.setMinWidth(0);
        return node;
    }

    private static TextField field(String id, String prompt) {
        TextField field = new TextField();
        field.setId(id);
        field.setPromptText(prompt);
        field.setTooltip(new Tooltip(prompt));
        return field;
    }

    private static ComboBox<String> box(String id, String what, List<String> choices) {
        ComboBox<String> box = new ComboBox<>();
        box.getItems().setAll(choices);
        box.getSelectionModel().selectFirst();
        box.setId(id);
        box.setTooltip(new Tooltip(what));
        box.setAccessibleText(what);
        box.setMinWidth(Region.USE_PREF_SIZE);
        return box;
    }

    private static <T> void choices(ComboBox<T> box, String id, Function<T, String> words) {
        box.setId(id);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setTooltip(new Tooltip("Those of what is chosen stand first"));
        box.setPrefWidth(100);
        box.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(@Nullable T one) {
                        return one == null ? "" : words.apply(one);
                    }

                    @Override
                    public @Nullable T fromString(String text) {
                        return null;
                    }
                });
    }
}
