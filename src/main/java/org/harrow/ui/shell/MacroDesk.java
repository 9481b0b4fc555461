package org.harrow.ui.shell;

import java.nio.file.Path;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.harrow.engine.Macro;
import org.harrow.engine.MacroRecorder;
import org.harrow.ui.common.CaseSnapshot;
import org.harrow.ui.common.CaseViewModel;
import org.harrow.ui.common.MacroRun;
import org.harrow.ui.common.Words;
import org.jspecify.annotations.Nullable;

/** Records what is done to the case as a macro, and runs macros. */
final class MacroDesk {
    private final CaseViewModel desk;
    private final Front front;
    private final MacroRun runner;
    private final ReadOnlyBooleanWrapper recording = new ReadOnlyBooleanWrapper();
    private long since;
    private @Nullable Path recorded;

    /**
     * @param desk the open case
     * @param front where to ask and to answer
     * @param runner runs the commands of a macro
     */
    MacroDesk(CaseViewModel desk, Front front, MacroRun runner) {
        this.desk = desk;
        this.front = front;
        this.runner = runner;
        desk.snapshot().subscribe(this::opened);
    }

    /** True while what is done is recorded. */
    ReadOnlyBooleanProperty recording() {
        return recording.getReadOnlyProperty();
    }

    /** Another case ends the recording. */
    private void opened(@Nullable CaseSnapshot state) {
        if (recording.get() && (state == null || !state.info().path().equals(recorded))) {
            recording.set(false);
        }
    }

    /** Begins to record, or ends and asks where to keep the macro. */
    void toggle() {
        CaseSnapshot state = desk.snapshot().get();
        if (state == null) {
            return;
        }
        if (recording.get()) {
            recording.set(false);
            desk.ask(
                    "macro",
                    (session, progress) ->
                            MacroRecorder.since(session, since, state.info().title()),
                    this::keep);
        } else {
            desk.ask("macro", (session, progress) -> MacroRecorder.now(session), this::begin);
            recorded = state.info().path();
        }
    }

    private void begin(long now) {
        since = now;
        recording.set(true);
        front.toasts().say("Recording: what you do to the case from now on becomes a macro");
    }

    private void keep(Macro macro) {
        if (macro.steps().isEmpty()) {
            front.toasts().say("Nothing was done that a macro could repeat");
            return;
        }
        Path near = recorded == null ? Path.of("case") : recorded;
        String steps = Words.count(macro.steps().size(), "step");
        front.save(
                "Save macro",
                near.resolveSibling("macro.json"),
                file ->
                        desk.ask(
                                "macro-file",
                                (session, progress) -> {
                                    macro.write(file);
                                    return file;
                                },
                                done -> front.toasts().say(steps + " written to " + done)));
    }

    /** Asks for a macro and runs it on the case. */
    void run() {
        if (desk.snapshot().get() != null) {
            front.prompts()
                    .openMacro()
                    .ifPresent(
                            macro ->
                                    desk.apart(
                                            "Running " + macro.getFileName(),
                                            (file, progress) -> runner.run(file, macro, progress),
                                            said -> front.toasts().say(said)));
        }
    }
}
