package org.harrow.ui.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import org.harrow.engine.Triage;
import org.harrow.ui.command.Command;
import org.harrow.ui.command.Commands;
import org.harrow.ui.settings.Settings;
import org.harrow.ui.theme.Appearance;
import org.harrow.ui.theme.Theme;

/** Every command of the window, in the order of the menus. */
final class WindowCommands {
    private final CaseActions actions;
    private final AnalysisActions analysis;
    private final ReportDesk reports;
    private final PaperDesk papers;
    private final DetectorDesk detectors;
    private final MacroDesk macros;
    private final View view;
    private final Memory memory;
    private final ObservableBooleanValue open;
    private final ObservableBooleanValue filled;
    private final Command.Condition writable;
    private final Command.Condition judged;

    /** What the window itself can be asked. */
    interface View {
        void show(String tab);

        List<String> pictures();

        void findLane();

        void graph();

        void asTable();

        void saveView();

        BooleanProperty findingsShown();

        BooleanProperty inspectorShown();

        void search();

        void put();

        void putView();

        void nextRegion(int by);

        void stepFinding(int by);

        void judge(Triage.State state);

        void peel();

        void toggleImports();

        void detect();

        void palette();

        void manual();

        void tour();

        void shortcuts();

        void about();

        void closeCase();

        void quit();
    }

    /**
     * Who does what is chosen.
     *
     * @param actions on cases
     * @param analysis of the open case
     * @param reports of it
     * @param papers of it
     * @param detectors of it
     * @param macros on it
     * @param view of the window
     */
    record Does(
            CaseActions actions,
            AnalysisActions analysis,
            ReportDesk reports,
            PaperDesk papers,
            DetectorDesk detectors,
            MacroDesk macros,
            View view) {}

    /**
     * @param does what is chosen
     * @param memory holds the look
     * @param open while a case is open
     * @param filled while the open case has actions
     * @param writable while this window may change it
     */
    WindowCommands(
            Does does,
            Memory memory,
            ObservableBooleanValue open,
            ObservableBooleanValue filled,
            Command.Condition writable) {
        this.actions = does.actions();
        this.analysis = does.analysis();
        this.reports = does.reports();
        this.papers = does.papers();
        this.detectors = does.detectors();
        this.macros = does.macros();
        this.view = does.view();
        this.memory = memory;
        this.open = open;
        this.filled = filled;
        this.writable = writable;
        this.judged =
                new Command.Condition(Bindings.and(filled, writable.holds()), writable.otherwise());
    }

    Commands all() {
        List<List<Command>> groups = new ArrayList<>();
        addFile(groups);
        addEdit(groups);
        addView(groups);
        addCase(groups);
        addReportAndHelp(groups);
        return new Commands(groups);
    }

    private void addFile(List<List<Command>> groups) {
        groups.add(
                List.of(
                        Command.of("File", "New case…", actions::newCase).on("Shortcut+N"),
                        Command.of("File", "Open case…", actions::openCase).on("Shortcut+O"),
                        Command.of("File", "Open sample case", actions::openSample)
                                .on("Shortcut+Shift+O"),
                        Command.of("File", "Save as…", actions::saveAs)
                                .on("Shortcut+Shift+S")
                                .onlyWhen(open)));
        groups.add(
                List.of(
                        Command.of("File", "Import files…", actions::importFiles)
                                .on("Shortcut+I")
                                .onlyWhen(writable),
                        Command.of("File", "Import folder…", actions::importFolder)
                                .on("Shortcut+Shift+I")
                                .onlyWhen(writable),
                        Command.of("File", "Import files as…", actions::importFilesAs)
                                .on("Shortcut+Alt+Shift+I")
                                .onlyWhen(writable),
                        Command.of("File", "Import a table by its columns…", actions::importTable)
                                .on("Shortcut+Alt+I")
                                .onlyWhen(writable)));
        groups.add(
                List.of(
                        Command.of("File", "Close case", view::closeCase)
                                .on("Shortcut+W")
                                .onlyWhen(open),
                        Command.of("File", "Quit", view::quit).on("Shortcut+Q")));
    }

    private void addEdit(List<List<Command>> groups) {
        groups.add(
                List.of(
                        Command.of("Edit", "Undo", analysis::undo)
                                .on("Shortcut+Z")
                                .onlyWhen(writable),
                        Command.of("Edit", "Redo", analysis::redo)
                                .on("Shortcut+Shift+Z")
                                .onlyWhen(writable)));
        groups.add(
                List.of(
                        Command.of("Edit", "Search the texts…", view::search)
                                .on("Shortcut+F")
                                .onlyWhen(filled),
                        Command.of("Edit", "Add note…", analysis::note)
                                .on("Shortcut+Shift+N")
                                .onlyWhen(judged)));
        groups.add(
                List.of(
                        Command.of("Edit", "Record a macro", macros::toggle)
                                .on("Shortcut+Shift+M")
                                .onlyWhen(writable)
                                .tickedWhen(macros.recording()),
                        Command.of("Edit", "Run a macro…", macros::run)
                                .on("Shortcut+M")
                                .onlyWhen(judged)));
        groups.add(
                List.of(
                        Command.of("Edit", "Clear the last filter", view::peel)
                                .on("Esc")
                                .onlyWhen(open)));
    }

    private void addView(List<List<Command>> groups) {
        groups.add(
                List.of(
                        Command.of("View", "Find a command…", view::palette).on("Shortcut+Shift+P"),
                        Command.of("View", "Next region", () -> view.nextRegion(1)).on("F6"),
                        Command.of("View", "Previous region", () -> view.nextRegion(-1))
                                .on("Shift+F6"),
                        panel("Findings panel", view.findingsShown()).on("F7"),
                        panel("Inspector panel", view.inspectorShown()).on("F8")));
        List<String> tabs = view.pictures();
        List<Command> shown = new ArrayList<>();
        for (int i = 0; i < tabs.size(); i++) {
            shown.add(tab("View", tabs.get(i), "Shortcut+" + (i + 1)));
        }
        shown.add(
                Command.of("View", "Find a lane…", view::findLane)
                        .on("Shortcut+P")
                        .onlyWhen(filled));
        shown.add(
                Command.of("View", "Graph of what is chosen", view::graph)
                        .on("Shortcut+G")
                        .onlyWhen(filled));
        shown.add(
                Command.of("View", "As a table or a picture", view::asTable)
                        .on("Shortcut+T")
                        .onlyWhen(open));
        shown.add(
                Command.of("View", "Save this view as a picture…", view::saveView)
                        .on("Shortcut+Shift+E")
                        .onlyWhen(filled));
        groups.add(shown);
        groups.add(
                List.of(
                        look("Light", Appearance.LIGHT).on("Shortcut+Shift+1"),
                        look("Dark", Appearance.DARK).on("Shortcut+Shift+2"),
                        look("High contrast", Appearance.CONTRAST).on("Shortcut+Shift+3"),
                        look("Follow system", Appearance.SYSTEM).on("Shortcut+Shift+4")));
        groups.add(
                List.of(
                        size("Larger text", 1).on("Shortcut+Plus"),
                        size("Smaller text", -1).on("Shortcut+Minus"),
                        Command.of("View", "Normal text", () -> setSize(Theme.DEFAULT_TEXT_SIZE))
                                .on("Shortcut+0")));
    }

    private void addCase(List<List<Command>> groups) {
        groups.add(
                List.of(
                        tab("Case", "Sources", "Shortcut+8"),
                        tab("Case", "Coverage", "Shortcut+9"),
                        tab("Case", "Claims", "Shortcut+Shift+C"),
                        tab("Case", "Detectors", "Shortcut+Shift+D"),
                        tab("Case", "Notes", "Shortcut+Alt+N"),
                        tab("Case", "Links", "Shortcut+Shift+K"),
                        tab("Case", "Custody log", "Shortcut+Shift+L")));
        groups.add(
                List.of(
                        Command.of("Case", "Read the case again", actions::again)
                                .on("F5")
                                .onlyWhen(open)));
        groups.add(
                List.of(
                        Command.of("Case", "Link accounts…", analysis::link)
                                .on("Shortcut+L")
                                .onlyWhen(judged),
                        Command.of("Case", "State a claim…", papers::claim)
                                .on("Shortcut+Shift+A")
                                .onlyWhen(judged)));
        groups.add(
                List.of(
                        Command.of("Analyse", "Run detectors", view::detect)
                                .on("Shortcut+R")
                                .onlyWhen(judged),
                        Command.of("Analyse", "Compare with chance", analysis::chance)
                                .on("Shortcut+Shift+R")
                                .onlyWhen(judged),
                        Command.of("Analyse", "Copy an abuse report", analysis::abuseReport)
                                .on("Shortcut+U")
                                .onlyWhen(judged),
                        Command.of("Analyse", "Add rules of your own…", detectors::addRules)
                                .on("Shortcut+D")
                                .onlyWhen(writable),
                        Command.of("Analyse", "Mark what prompted the case…", detectors::prompting)
                                .on("Shortcut+Shift+T")
                                .onlyWhen(judged),
                        Command.of("Analyse", "Mark an exemplar…", detectors::exemplar)
                                .on("Shortcut+Shift+X")
                                .onlyWhen(judged)));
        groups.add(
                List.of(
                        Command.of("Analyse", "Next finding", () -> view.stepFinding(1))
                                .on("Shortcut+J")
                                .onlyWhen(filled),
                        Command.of("Analyse", "Previous finding", () -> view.stepFinding(-1))
                                .on("Shortcut+K")
                                .onlyWhen(filled)));
        groups.add(
                List.of(
                        judge("Confirm finding…", Triage.State.CONFIRMED).on("Alt+1"),
                        judge("Call finding benign…", Triage.State.BENIGN).on("Alt+2"),
                        judge("Finding needs more…", Triage.State.NEEDS_MORE).on("Alt+3"),
                        judge("Set finding back to new…", Triage.State.NEW).on("Alt+4")));
    }

    private void addReportAndHelp(List<List<Command>> groups) {
        groups.add(
                List.of(
                        Command.of("Report", "Build report…", reports::build)
                                .on("Shortcut+E")
                                .onlyWhen(judged)));
        groups.add(
                List.of(
                        Command.of("Report", "Put what is chosen in the basket", view::put)
                                .on("Shortcut+B")
                                .onlyWhen(judged),
                        Command.of("Report", "Put this view in the basket", view::putView)
                                .on("Shortcut+Shift+B")
                                .onlyWhen(judged),
                        Command.of(
                                        "Report",
                                        "Put all confirmed findings in the basket",
                                        reports::putConfirmed)
                                .on("Alt+B")
                                .onlyWhen(judged)));
        StatementForms forms = reports.forms();
        groups.add(
                List.of(
                        stated("The question…", forms::question).on("Alt+Shift+1"),
                        stated("Who answers for it…", forms::author).on("Alt+Shift+2"),
                        stated("What speaks against…", () -> forms.against("")).on("Alt+Shift+3"),
                        stated("Your judgment…", forms::judgment).on("Alt+Shift+4"),
                        stated("Grade a source…", forms::source).on("Alt+Shift+5"),
                        stated("Right of reply…", forms::reply).on("Alt+Shift+6"),
                        stated("Personal data…", forms::personalData).on("Alt+Shift+7")));
        groups.add(
                List.of(
                        Command.of("Help", "Manual", view::manual).on("F1"),
                        Command.of("Help", "Tour", view::tour).on("Shortcut+F1").onlyWhen(open),
                        Command.of("Help", "Keyboard shortcuts", view::shortcuts).on("Shift+F1"),
                        Command.of("Help", "About Harrow", view::about).on("Shortcut+Shift+F1")));
    }

    private Command panel(String title, BooleanProperty shown) {
        return Command.of("View", title, () -> shown.set(!shown.get()))
                .onlyWhen(open)
                .tickedWhen(shown);
    }

    private Command stated(String title, Runnable form) {
        return Command.of("Report", title, form).onlyWhen(writable);
    }

    private Command judge(String title, Triage.State state) {
        return Command.of("Analyse", title, () -> view.judge(state)).onlyWhen(judged);
    }

    private Command tab(String menu, String name, String keys) {
        return Command.of(menu, name, () -> view.show(name)).on(keys).onlyWhen(open);
    }

    private Command look(String title, Appearance look) {
        return Command.of("View", title, () -> memory.change(s -> s.withLook(look, s.textSize())))
                .tickedWhen(
                        Bindings.createBooleanBinding(
                                () -> memory.settings().get().appearance() == look,
                                memory.settings()));
    }

    private Command size(String title, int by) {
        return Command.of("View", title, () -> setSize(memory.settings().get().textSize() + by));
    }

    private void setSize(int size) {
        int inside = Math.clamp(size, Settings.MIN_TEXT, Settings.MAX_TEXT);
        memory.change(s -> s.withLook(s.appearance(), inside));
    }
}
