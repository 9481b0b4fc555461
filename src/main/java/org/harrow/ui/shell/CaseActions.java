package org.harrow.ui.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Button;
import org.harrow.engine.Catalog;
import org.harrow.engine.ImportRequest;
import org.harrow.model.LogEntry;
import org.harrow.ui.common.CaseSnapshot;
import org.harrow.ui.common.CaseViewModel;
import org.harrow.ui.intake.IntakeViewModel;
import org.harrow.ui.job.JobState;
import org.harrow.ui.settings.Settings;
import org.harrow.ui.welcome.WelcomeActions;
import org.jspecify.annotations.Nullable;

/** What the menus, the welcome screen and a drop can do with cases. */
final class CaseActions implements WelcomeActions {
    private static final String BY_CONTENT = "by its content";

    private final CaseViewModel desk;
    private final IntakeViewModel intake;
    private final Front front;
    private final Memory memory;
    private final @Nullable Path sample;
    private Path asked = Path.of("");

    /**
     * @param desk the open case
     * @param intake its imports
     * @param front where to ask and to answer
     * @param memory the recent cases
     * @param sample the folder of the sample exports, or null
     */
    CaseActions(
            CaseViewModel desk,
            IntakeViewModel intake,
            Front front,
            Memory memory,
            @Nullable Path sample) {
        this.desk = desk;
        this.intake = intake;
        this.front = front;
        this.memory = memory;
        this.sample = sample;
    }

    @Override
    public void newCase() {
        askForNewCase(memory.newCaseFolder(), "", List.of());
    }

    @Override
    public void openCase() {
        front.prompts().openCase().ifPresent(this::open);
    }

    @Override
    public void open(Path file) {
        asked = file.toAbsolutePath();
        desk.open(asked, () -> {});
    }

    /** The case that was asked for last. */
    Path asked() {
        return asked;
    }

    @Override
    public void locate(Path missing) {
        front.prompts()
                .openCase()
                .ifPresent(
                        found -> {
                            memory.forget(missing);
                            open(found);
                        });
    }

    @Override
    public void forget(Path file) {
        Settings before = memory.settings().get();
        memory.forget(file);
        front.toasts()
                .say(
                        file.getFileName() + " is off the list; the file stays",
                        () -> memory.change(now -> before));
    }

    @Override
    public void openSample() {
        if (sample == null) {
            return;
        }
        Path file = memory.sampleCase();
        if (Files.exists(file)) {
            open(file);
        } else {
            desk.create(
                    file,
                    "Sample case",
                    () -> {
                        intake.clear();
                        intake.importFiles(List.of(sample));
                    });
        }
    }

    /**
     * Shows what another window or a command has written meanwhile. A window that could only read
     * opens the case anew: the first one may be closed by now.
     */
    void again() {
        CaseSnapshot state = desk.snapshot().get();
        if (state != null && !state.info().readOnly().isEmpty()) {
            open(state.info().path());
        } else {
            desk.change("Looking again", (session, progress) -> true, done -> {});
        }
    }

    /**
     * Reads the case again where another program wrote into it: what is undone here is then what is
     * seen here.
     *
     * @param at whether the window is looked at
     */
    void looked(boolean at) {
        CaseSnapshot state = desk.snapshot().get();
        if (at && state != null && desk.activity().get().equals(JobState.IDLE)) {
            int known = state.papers().log().size();
            desk.ask(
                    "other programs",
                    (session, progress) -> session.log().size() > known,
                    this::readIfChanged);
        }
    }

    private void readIfChanged(boolean changed) {
        if (changed && desk.activity().get().equals(JobState.IDLE)) {
            again();
            front.toasts().say("Another program changed this case; it was read again");
        }
    }

    /** Asks where to, writes a checked copy of the case there, and goes on in the copy. */
    void saveAs() {
        CaseSnapshot state = desk.snapshot().get();
        if (state != null) {
            front.save("Save as", state.info().path(), this::saveAs);
        }
    }

    /** The same with the ending of a case. */
    Path asCase(Path chosen) {
        String name = String.valueOf(chosen.getFileName());
        return name.endsWith(".harrow") ? chosen : chosen.resolveSibling(name + ".harrow");
    }

    private void saveAs(Path chosen) {
        Path target = asCase(chosen);
        desk.change(
                "Saving as " + target.getFileName(),
                (session, progress) -> {
                    session.saveAs(target);
                    return target;
                },
                saved -> {
                    open(saved);
                    front.toasts().say("Saved; you are in " + saved.getFileName() + " now");
                });
    }

    /** Imports what was dropped; with no case open, asks for a new one beside the first file. */
    void dropped(List<Path> files) {
        Path first = files.getFirst().toAbsolutePath();
        if (desk.snapshot().get() != null) {
            intake.importFiles(files);
        } else if (files.size() == 1 && first.toString().endsWith(".harrow")) {
            open(first);
        } else {
            importIntoNew(files);
        }
    }

    /** Asks for a new case beside the first file, and imports them into it. */
    void importIntoNew(List<Path> files) {
        Path first = files.getFirst().toAbsolutePath();
        Path folder = Optional.ofNullable(first.getParent()).orElse(first);
        String name =
                String.valueOf(files.size() == 1 ? first.getFileName() : folder.getFileName());
        askForNewCase(folder, name.replaceFirst("\\.[^.]*$", ""), files);
    }

    /** Asks which files to import. */
    void importFiles() {
        List<Path> files = front.prompts().importFiles();
        if (!files.isEmpty()) {
            intake.importFiles(files);
        }
    }

    /** Asks how files are to be read and when they were exported, then which. */
    void importFilesAs() {
        List<String> formats = new ArrayList<>(List.of(BY_CONTENT));
        Catalog.formats().forEach(format -> formats.add(format.id()));
        new FieldsForm(
                        "Import files as…",
                        "A format is recognised by its content. Say when the files were exported where"
                                + " you know: what changed between two exports is dated by that.")
                .oneOf("format", "Format", formats)
                .takes("captured", "Exported at (UTC)", "2026-02-20T05:57:37Z")
                .show(front.overlay(), "Choose files…", this::importFilesAs);
    }

    private void importFilesAs(Map<String, String> given) {
        String format = given.getOrDefault("format", BY_CONTENT);
        String captured = given.get("captured");
        try {
            ImportRequest request =
                    new ImportRequest(
                            format.equals(BY_CONTENT) ? null : format,
                            captured == null ? null : Instant.parse(captured),
                            false);
            List<Path> files = front.prompts().importFiles();
            if (!files.isEmpty()) {
                intake.importFiles(files, request);
            }
        } catch (DateTimeParseException e) {
            front.toasts().say(captured + " is no time; write it as 2026-02-20T05:57:37Z");
        }
    }

    /** Asks which table to import, then which of its columns is what. */
    void importTable() {
        front.prompts().importFiles().stream().findFirst().ifPresent(this::asTable);
    }

    /** Asks which column of a table is what, and imports it so. */
    void asTable(Path file) {
        desk.ask(
                "mapping",
                (session, progress) -> MappingForm.About.of(session, file),
                about ->
                        front.overlay()
                                .show(
                                        new MappingForm(desk, about, this::readTable)
                                                .card(front.overlay()::hide)));
    }

    private void readTable(Path file, String mapping) {
        front.overlay().hide();
        intake.readAs(file, new ImportRequest(null, null, false, mapping));
    }

    /** Asks which folder to import. */
    void importFolder() {
        front.prompts().importFolder().ifPresent(folder -> intake.importFiles(List.of(folder)));
    }

    private void askForNewCase(Path folder, String title, List<Path> files) {
        NewCaseForm form = new NewCaseForm(folder);
        form.suggestTitle(title);
        front.overlay()
                .show(
                        form.card(
                                front.prompts(),
                                front.overlay()::hide,
                                filled -> create(form, filled, files)));
    }

    /** What was typed stays until the case is there. */
    private void create(NewCaseForm form, NewCaseForm.Filled filled, List<Path> files) {
        asked = filled.file().toAbsolutePath();
        desk.create(
                filled.file(),
                filled.title(),
                () -> {
                    front.overlay().hide();
                    begin(filled, files);
                },
                form::refuse);
    }

    private void begin(NewCaseForm.Filled filled, List<Path> files) {
        intake.clear();
        if (!filled.question().isEmpty()) {
            desk.change(
                    "Writing down the question",
                    (session, p) -> {
                        session.ask(filled.question());
                        return true;
                    },
                    done -> {});
        }
        if (!files.isEmpty()) {
            intake.importFiles(files);
        }
    }

    /** A case has come on the screen: what it holds is listed, and what did not end is told. */
    void came(@Nullable CaseSnapshot state) {
        intake.recall();
        if (state != null && state.info().readOnly().isEmpty() && isInterrupted(state)) {
            Button again =
                    Card.button(
                            "Import files…",
                            () -> {
                                front.overlay().hide();
                                importFiles();
                            });
            again.getStyleClass().add("next-step");
            front.overlay()
                    .show(
                            new Card(
                                    "An import did not end",
                                    List.of(
                                            Card.sentence(
                                                    "The program was stopped while it read. What was"
                                                            + " stored by then is in the case; import"
                                                            + " the same files again, and only what is"
                                                            + " missing is added.")),
                                    List.of(Card.button("Close", front.overlay()::hide), again)));
        }
    }

    private static boolean isInterrupted(CaseSnapshot state) {
        return state.papers().log().stream()
                .map(LogEntry::what)
                .filter(what -> what.startsWith("import."))
                .reduce((first, last) -> last)
                .filter(last -> !last.equals("import.end"))
                .isPresent();
    }

    /** Remembers an opened case. */
    void remember(@Nullable CaseSnapshot state) {
        if (state != null) {
            memory.opened(state.info().path());
        }
    }
}
