package org.harrow.ui.inspector;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.harrow.engine.CaseSession;
import org.harrow.model.Action;
import org.harrow.model.CaseData;
import org.harrow.model.CaseException;
import org.harrow.model.TimeInterval;
import org.harrow.ui.common.HostileText;
import org.harrow.ui.common.Rows;

/**
 * The versions of one action that the exports hold, each with what changed since the one before.
 */
final class Versions extends VBox {
    private static final int MOST = 30;

    /** Longer texts are shown in the inspector's own view of each. */
    private static final int LONGEST = 20_000;

    /**
     * Looks for the other versions of an action; on the case's thread.
     *
     * @return all of them, the earliest first; empty where there is but one
     * @throws CaseException where the case cannot be read
     */
    static List<Action> of(CaseSession session, Action action) throws CaseException {
        CaseData data = session.data();
        TimeInterval at = action.stamp().at();
        int own = at == null ? -1 : Rows.find(data, at.lo(), action.id());
        String earliest = action.provenance().revisionOf();
        String first = earliest == null ? action.id() : earliest;
        if (own < 0) {
            return List.of();
        }
        List<Action> out = new ArrayList<>();
        int artifact = data.artifact(own);
        for (int row = 0; row < data.size() && out.size() < MOST; row++) {
            if (data.has(row, CaseData.REVISION) && data.artifact(row) == artifact) {
                Action other = session.action(row);
                if (first.equals(other.provenance().revisionOf())) {
                    out.add(other);
                }
            }
        }
        if (out.isEmpty()) {
            return List.of();
        }
        out.sort(Comparator.comparing(Versions::updated).thenComparing(Action::id));
        session.action(first).ifPresent(out::addFirst);
        return out;
    }

    private static String updated(Action action) {
        return action.content().attributes().getOrDefault("updated_at", "");
    }

    /**
     * @param versions the earliest first
     * @param shown the one in the inspector
     * @param choose goes to another
     */
    Versions(List<Action> versions, Action shown, Consumer<String> choose) {
        getStyleClass().add("versions");
        for (int i = 0; i < versions.size(); i++) {
            Action version = versions.get(i);
            boolean self = version.id().equals(shown.id());
            String edited = updated(version);
            String title =
                    "Version "
                            + (i + 1)
                            + (edited.isEmpty() ? "" : ", updated " + HostileText.line(edited))
                            + (self ? " (shown here)" : "");
            Button go = new Button(title);
            go.getStyleClass().addAll("small", "version-go");
            go.setDisable(self);
            go.setTooltip(new Tooltip("Show the record of this version"));
            go.setOnAction(event -> choose.accept(version.id()));
            getChildren().add(go);
            if (i > 0) {
                getChildren().add(difference(versions.get(i - 1), version));
            }
        }
    }

    private static TextFlow difference(Action before, Action after) {
        String old = cut(before.content().text());
        String now = cut(after.content().text());
        TextFlow flow = new TextFlow();
        flow.getStyleClass().add("version-difference");
        if (old.equals(now)) {
            Label same = new Label("The text is the same.");
            same.getStyleClass().add("quiet");
            flow.getChildren().add(same);
            return flow;
        }
        boolean gone = false;
        for (WordDiff.Piece piece : WordDiff.of(old, now)) {
            if (gone && piece.kind() == WordDiff.Kind.NEW) {
                flow.getChildren().add(new Text(" "));
            }
            gone = piece.kind() == WordDiff.Kind.GONE;
            Text text = new Text(HostileText.flowing(piece.text()));
            if (piece.text().isBlank()) {
                text.setText(" ");
            } else {
                text.setText(spaced(piece.text(), text.getText()));
            }
            text.getStyleClass()
                    .add(
                            switch (piece.kind()) {
                                case SAME -> "diff-same";
                                case GONE -> "diff-gone";
                                case NEW -> "diff-new";
                            });
            text.setStrikethrough(piece.kind() == WordDiff.Kind.GONE);
            text.setUnderline(piece.kind() == WordDiff.Kind.NEW);
            flow.getChildren().add(text);
        }
        flow.setAccessibleText("What changed: struck out is gone, underlined is new");
        return flow;
    }

    /** What was made one line keeps the blanks at its ends, which part it from its neighbours. */
    private static String spaced(String raw, String line) {
        String body = line.strip();
        return (Character.isWhitespace(raw.charAt(0)) ? " " : "")
                + body
                + (Character.isWhitespace(raw.charAt(raw.length() - 1)) ? " " : "");
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }
}
