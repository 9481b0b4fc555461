package org.harrow.ui.timeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableValue;
import org.harrow.draw.TextShare;
import org.harrow.engine.CaseSession;
import org.harrow.engine.TemplateConvergence;
import org.harrow.model.AccountLink;
import org.harrow.model.CaseData;
import org.harrow.model.CaseException;
import org.harrow.model.Finding;
import org.harrow.ui.common.CaseSnapshot;
import org.harrow.ui.common.CaseViewModel;
import org.jspecify.annotations.Nullable;

/**
 * What a timeline shows.
 *
 * @param data the dated actions, or null while there is no case
 * @param findings strongest first
 * @param links between accounts that one operator runs
 * @param texts of actions, read apart
 * @param notebook what the analyst wrote on the axis
 */
public record TimelineFeed(
        ReadOnlyObjectProperty<@Nullable CaseData> data,
        ReadOnlyObjectProperty<List<Finding>> findings,
        ObservableValue<List<AccountLink>> links,
        Texts texts,
        Notebook notebook) {

    /** Of a case that nobody writes in. */
    public TimelineFeed(
            ReadOnlyObjectProperty<@Nullable CaseData> data,
            ReadOnlyObjectProperty<List<Finding>> findings,
            ObservableValue<List<AccountLink>> links,
            Texts texts) {
        this(data, findings, links, texts, Notebook.NONE);
    }

    /** Where texts of actions come from. */
    @FunctionalInterface
    public interface Texts {
        /** Reads the texts of rows and hands them over on the window's thread, or never. */
        void ask(List<Integer> rows, Consumer<Map<Integer, String>> answer);

        /** Compares the texts of each venue month by month, or never answers. */
        default void compare(Consumer<List<TextShare>> answer) {}
    }

    /** The open case of the window. */
    public static TimelineFeed of(CaseViewModel model) {
        return new TimelineFeed(
                model.data(),
                model.findings(),
                model.snapshot().map(TimelineFeed::links).orElse(List.of()),
                new CaseTexts(model),
                Notebook.of(model));
    }

    private static List<AccountLink> links(@Nullable CaseSnapshot state) {
        return state == null ? List.of() : state.papers().links();
    }

    private record CaseTexts(CaseViewModel model) implements Texts {
        private static final String SHARES = "text-shares";

        @Override
        public void ask(List<Integer> rows, Consumer<Map<Integer, String>> answer) {
            model.ask("timeline-texts", (session, progress) -> read(session, rows), answer);
        }

        @Override
        public void compare(Consumer<List<TextShare>> answer) {
            model.ask(
                    SHARES,
                    (session, progress) -> TemplateConvergence.of(session).parts(),
                    parts -> compare(parts, 0, List.of(), answer));
        }

        /** A month at a time: whatever else is asked of the case comes in between. */
        private void compare(
                List<TemplateConvergence.Part> parts,
                int next,
                List<TextShare> found,
                Consumer<List<TextShare>> answer) {
            if (next == parts.size()) {
                answer.accept(found);
                return;
            }
            model.ask(
                    SHARES,
                    (session, progress) -> TemplateConvergence.of(session).share(parts.get(next)),
                    share -> {
                        List<TextShare> all = new ArrayList<>(found);
                        share.ifPresent(all::add);
                        compare(parts, next + 1, all, answer);
                    });
        }
    }

    private static Map<Integer, String> read(CaseSession session, List<Integer> rows)
            throws CaseException {
        Map<Integer, String> texts = new HashMap<>();
        for (int row : rows) {
            texts.put(row, session.action(row).content().text());
        }
        return texts;
    }
}
