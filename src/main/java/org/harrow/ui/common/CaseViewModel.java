package org.harrow.ui.common;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.harrow.engine.CaseSession;
import org.harrow.engine.Salvaged;
import org.harrow.engine.WindowCase;
import org.harrow.model.CaseData;
import org.harrow.model.CaseException;
import org.harrow.model.Finding;
import org.harrow.model.Progress;
import org.harrow.ui.job.JobQueue;
import org.harrow.ui.job.JobState;
import org.harrow.ui.job.Jobs;
import org.jspecify.annotations.Nullable;

/**
 * The open case as the window sees it: immutable snapshots as properties, and what can be asked of
 * it. The session itself is touched on the case's thread only.
 */
public final class CaseViewModel {
    private final Jobs jobs;
    private final JobQueue changes;
    private final Selection selection;
    private final InstantSource clock;
    private final ReadOnlyObjectWrapper<@Nullable CaseSnapshot> snapshot =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable CaseData> data = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<Finding>> findings =
            new ReadOnlyObjectWrapper<>(List.of());
    private final Passing passing;
    private @Nullable CaseSession session;

    /**
     * @param jobs run one after another on the case's thread
     * @param selection what the analyst looks at
     * @param clock stamps the custody log
     */
    public CaseViewModel(Jobs jobs, Selection selection, InstantSource clock) {
        this.jobs = jobs;
        this.changes = new JobQueue(jobs);
        this.selection = selection;
        this.clock = clock;
        this.passing = new Passing(jobs, data.getReadOnlyProperty(), selection);
    }

    /** Which actions pass the filters in force. */
    public Passing passing() {
        return passing;
    }

    /** What the analyst looks at. */
    public Selection selection() {
        return selection;
    }

    /** The whole state, or null while no case is open; replaced whole whenever the case changes. */
    public ReadOnlyObjectProperty<@Nullable CaseSnapshot> snapshot() {
        return snapshot.getReadOnlyProperty();
    }

    /** The dated actions, or null while no case is open; another object only where they changed. */
    public ReadOnlyObjectProperty<@Nullable CaseData> data() {
        return data.getReadOnlyProperty();
    }

    /** The findings, strongest first. */
    public ReadOnlyObjectProperty<List<Finding>> findings() {
        return findings.getReadOnlyProperty();
    }

    /** True while a case is open that holds dated actions. */
    public BooleanBinding filled() {
        return Bindings.createBooleanBinding(
                () -> {
                    CaseSnapshot state = snapshot.get();
                    return state != null && state.data().size() > 0;
                },
                snapshot);
    }

    /** True while a case is open that this window may change. */
    public BooleanBinding writable() {
        return Bindings.createBooleanBinding(
                () -> {
                    CaseSnapshot state = snapshot.get();
                    return state != null && state.info().readOnly().isEmpty();
                },
                snapshot);
    }

    /** What is being done to the case just now. */
    public ReadOnlyObjectProperty<JobState> activity() {
        return changes.activity();
    }

    /** Cancels what is being done to the case; what is committed stays. */
    public void cancelActivity() {
        changes.cancel();
    }

    /**
     * Opens a case in place of the one that is open.
     *
     * @param then what to do once it is open
     */
    public void open(Path file, Runnable then) {
        CaseSnapshot state = snapshot.get();
        if (state != null && state.info().path().equals(file)) {
            close(); // the same again: what it was read by must be closed first
        }
        replace("Opening " + file.getFileName(), () -> WindowCase.open(file, clock), then);
    }

    /**
     * Makes a new, empty case and opens it in place of the one that is open.
     *
     * @param then what to do once it is open
     */
    public void create(Path file, String title, Runnable then) {
        replace("Making " + file.getFileName(), () -> WindowCase.create(file, title, clock), then);
    }

    /**
     * The same; where that cannot be, what was open stays.
     *
     * @param refused gets the sentence that says why
     */
    public void create(Path file, String title, Runnable then, Consumer<String> refused) {
        changes.add(
                "Making " + file.getFileName(),
                progress -> made(file, title, progress),
                made -> {
                    if (made.opened == null) {
                        refused.accept(made.refusal);
                    } else {
                        take(made.opened);
                        then.run();
                    }
                });
    }

    private record Made(@Nullable Opened opened, String refusal) {}

    private Made made(Path file, String title, Progress progress) {
        try {
            return new Made(opened(() -> WindowCase.create(file, title, clock), progress), "");
        } catch (CaseException refused) {
            return new Made(null, String.valueOf(refused.getMessage()));
        }
    }

    /**
     * Copies what can be read of a damaged case into a new one and opens that.
     *
     * @param then gets what became of each part, once it is open
     */
    public void salvage(Path damaged, Path fresh, Consumer<List<Salvaged>> then) {
        changes.add(
                "Salvaging " + damaged.getFileName(),
                progress -> Salvaged.into(damaged, fresh, clock, progress),
                rows -> open(fresh, () -> then.accept(rows)));
    }

    /** Closes the case, if one is open. */
    public void close() {
        CaseSession open = session;
        session = null;
        show(null);
        selection.clear();
        if (open != null) {
            changes.add("Closing", progress -> closed(open), done -> {});
        }
    }

    /**
     * Does something that may change the case, after everything asked for before, then shows its
     * new state, also where it failed or was cancelled.
     */
    public <T extends @Nullable Object> void change(
            String title, SessionWork<T> work, Consumer<? super T> onDone) {
        CaseSession open = session;
        if (open != null) {
            changes.add(title, progress -> work.run(open, progress), onDone);
            changes.add(
                    "Reading the case",
                    progress -> CaseSnapshot.of(open),
                    state -> showIfStill(open, state));
        }
    }

    /**
     * Looks something up; the newest question of a slot is answered.
     *
     * @param slot names questions of which only the newest matters
     */
    public <T extends @Nullable Object> void ask(
            String slot, SessionWork<T> work, Consumer<? super T> onAnswer) {
        CaseSession open = session;
        if (open != null) {
            jobs.start(slot, "Reading the case", p -> work.run(open, p), onAnswer);
        }
    }

    /** What is being looked up in a slot. */
    public ReadOnlyObjectProperty<JobState> asked(String slot) {
        return jobs.state(slot);
    }

    /** Stops looking something up; nothing is answered. */
    public void cancelAsk(String slot) {
        jobs.cancel(slot);
    }

    /**
     * Something done to the file of a case that is closed meanwhile.
     *
     * @param <T> what it gives
     */
    @FunctionalInterface
    public interface Apart<T> {
        /**
         * @throws CaseException where it fails
         */
        T run(Path file, Progress progress) throws CaseException;
    }

    /**
     * Closes the case, does something to its file, opens it again and shows it; what is on the
     * screen stays there meanwhile.
     */
    public <T> void apart(String title, Apart<T> work, Consumer<? super T> onDone) {
        CaseSession open = session;
        CaseSnapshot state = snapshot.get();
        if (open == null || state == null || !state.info().readOnly().isEmpty()) {
            return;
        }
        Path file = state.info().path();
        session = null;
        changes.add(
                title,
                progress -> {
                    open.close();
                    return work.run(file, progress);
                },
                onDone);
        changes.add(
                "Opening " + file.getFileName(),
                progress -> opened(() -> WindowCase.open(file, clock), progress),
                again -> {
                    session = again.session();
                    show(again.state());
                });
    }

    /** Something that gives a session. */
    private interface Opener {
        CaseSession open() throws CaseException;
    }

    private record Opened(CaseSession session, CaseSnapshot state) {}

    private void replace(String title, Opener opener, Runnable then) {
        changes.add(
                title,
                progress -> opened(opener, progress),
                opened -> {
                    take(opened);
                    then.run();
                });
    }

    private static Opened opened(Opener opener, Progress progress) throws CaseException {
        progress.report(-1, "");
        CaseSession session = opener.open();
        try {
            return new Opened(session, CaseSnapshot.of(session));
        } catch (CaseException | RuntimeException e) {
            session.close();
            throw e;
        }
    }

    private void take(Opened opened) {
        close();
        session = opened.session();
        show(opened.state());
    }

    private static Path closed(CaseSession open) throws CaseException {
        Path path = open.info().path();
        open.close();
        return path;
    }

    private void showIfStill(CaseSession open, CaseSnapshot state) {
        if (open == session) {
            show(state);
        }
    }

    private void show(@Nullable CaseSnapshot state) {
        snapshot.set(state);
        data.set(state == null ? null : state.data());
        findings.set(state == null ? List.of() : state.findings());
    }
}
