package org.harrow.ui.papers;

import java.util.List;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.harrow.engine.Claims;
import org.harrow.model.ClaimVerdict;
import org.harrow.ui.common.CaseViewModel;
import org.harrow.ui.common.HostileText;
import org.harrow.ui.common.Table;
import org.harrow.ui.common.Words;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** What was said in public, held against the record: supported, contradicted or undetermined. */
public final class ClaimsPane extends PaperPane {
    private static final int MOST_RECORDS = 8;

    private final CaseViewModel desk;
    private final Table<Claims.Checked> table =
            new Table<>(
                    "No claim has been stated. State what somebody published with a number in it,"
                            + " and it is checked against the record.");
    private final VBox detail = new VBox();
    private boolean active;

    /**
     * @param desk the open case
     * @param actions what can be asked for here
     */
    public ClaimsPane(CaseViewModel desk, PaperActions actions) {
        this.desk = desk;
        getStyleClass().add("claims-pane");
        table.wrapped("Measured", 230, ClaimsPane::measured)
                .wrapped("Claim", 260, ClaimsPane::said)
                .wrapped("What the record says", 420, c -> HostileText.line(c.verdict().because()));
        table.setAccessibleText("Claims");
        button(
                "State a claim…",
                Material2OutlinedAL.FORMAT_QUOTE,
                "State what was published, to be checked",
                actions::claim);
        button(
                "Check again",
                Material2OutlinedMZ.REFRESH,
                "Hold every claim against the record again",
                this::check);
        detail.getStyleClass().add("claim-detail");
        setCenter(table);
        setBottom(detail);
        desk.snapshot().subscribe(state -> check());
        table.getSelectionModel().selectedItemProperty().subscribe(this::choose);
        choose(null);
    }

    /** Comes on the screen or leaves it; only there are claims checked. */
    public void setActive(boolean on) {
        active = on;
        check();
    }

    private void check() {
        if (active) {
            desk.ask("claims", (session, progress) -> Claims.of(session).check(), this::show);
        }
    }

    private void show(List<Claims.Checked> claims) {
        int chosen = table.getSelectionModel().getSelectedIndex();
        table.getItems().setAll(claims);
        if (chosen >= 0 && chosen < claims.size()) {
            table.getSelectionModel().select(chosen);
        }
        long open =
                claims.stream()
                        .filter(c -> c.verdict().outcome() == ClaimVerdict.Outcome.UNDETERMINED)
                        .count();
        say(
                Words.count(claims.size(), "claim")
                        + (open == 0 ? "" : ", " + Words.count(open) + " undetermined"));
    }

    private static String verdict(ClaimVerdict.Outcome outcome) {
        String word = outcome.id();
        String mark =
                switch (outcome) {
                    case SUPPORTED -> "✓ ";
                    case CONTRADICTED -> "✗ ";
                    case UNDETERMINED -> "? ";
                };
        return mark + word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private void choose(Claims.@Nullable Checked claim) {
        detail.getChildren().clear();
        detail.setVisible(claim != null);
        detail.setManaged(claim != null);
        if (claim == null) {
            return;
        }
        ClaimVerdict verdict = claim.verdict();
        add("Claim", claim.claim().said().text() + " (" + claim.claim().said().by() + ")");
        if (!claim.claim().said().where().isBlank()) {
            add("Where", claim.claim().said().where());
        }
        add(verdict(verdict.outcome()), verdict.because());
        add("Computed", computed(verdict.computed()));
        if (verdict.settledBy() != null) {
            add("Would settle it", verdict.settledBy());
        }
        if (!verdict.actions().isEmpty()) {
            detail.getChildren().add(records(verdict.actions()));
        }
    }

    /** {@code 4 h 50 min 16 s, not latency <= 30 min}: what was measured stands first. */
    private static String measured(Claims.Checked checked) {
        ClaimVerdict verdict = checked.verdict();
        String claimed = HostileText.line(checked.claim().quantity());
        String held =
                switch (verdict.outcome()) {
                    case SUPPORTED -> ", as claimed: ";
                    case CONTRADICTED -> ", not ";
                    case UNDETERMINED -> "; it cannot be told whether ";
                };
        return verdict(verdict.outcome()) + "\n" + computed(verdict.computed()) + held + claimed;
    }

    private static String said(Claims.Checked checked) {
        return HostileText.flowing(checked.claim().said().text())
                + "\n"
                + HostileText.line(checked.claim().said().by());
    }

    private static String computed(ClaimVerdict.Computed computed) {
        String from = amount(computed.lo(), computed.unit());
        String to = amount(computed.hi(), computed.unit());
        return from.equals(to) ? from : from + " to " + to;
    }

    private static String amount(double value, String unit) {
        if (!Double.isFinite(value)) {
            return "unknown";
        }
        return switch (unit) {
            case "s" -> Words.duration(Math.round(value) * 1_000_000);
            case "share" -> Words.number(100 * value) + " %";
            default -> Words.number(value) + " " + unit;
        };
    }

    private void add(String name, String value) {
        Label head = new Label(name);
        head.getStyleClass().add("fact-name");
        head.setMinWidth(120);
        Label text = new Label(HostileText.line(value));
        text.setWrapText(true);
        HBox row = new HBox(head, text);
        row.getStyleClass().add("claim-fact");
        detail.getChildren().add(row);
    }

    private HBox records(List<String> ids) {
        HBox row = new HBox();
        row.getStyleClass().add("claim-records");
        Label head = new Label("Records");
        head.getStyleClass().add("fact-name");
        head.setMinWidth(120);
        row.getChildren().add(head);
        for (int i = 0; i < Math.min(MOST_RECORDS, ids.size()); i++) {
            String id = ids.get(i);
            Button open = new Button("Record " + (i + 1));
            open.getStyleClass().add("small");
            open.setTooltip(new javafx.scene.control.Tooltip("Show it in the inspector"));
            open.setOnAction(event -> desk.selection().action().set(id));
            row.getChildren().add(open);
        }
        if (ids.size() > MOST_RECORDS) {
            row.getChildren().add(new Label("and " + (ids.size() - MOST_RECORDS) + " more"));
        }
        return row;
    }
}
