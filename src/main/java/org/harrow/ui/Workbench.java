package org.harrow.ui;

import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.stage.Stage;
import org.harrow.model.CaseException;
import org.harrow.paint.Face;
import org.harrow.paint.Palette;
import org.harrow.ui.common.CaseViewModel;
import org.harrow.ui.common.Selection;
import org.harrow.ui.error.ErrorSink;
import org.harrow.ui.job.Jobs;
import org.harrow.ui.job.Toolkit;
import org.harrow.ui.job.Workers;
import org.harrow.ui.settings.SettingsFile;
import org.harrow.ui.shell.MainWindow;
import org.harrow.ui.shell.Memory;
import org.harrow.ui.shell.Prompts;
import org.harrow.ui.shell.SystemPrompts;
import org.harrow.ui.shell.WindowParts;
import org.harrow.ui.theme.Theme;
import org.harrow.ui.timeline.TimelineFeed;
import org.harrow.ui.timeline.TimelinePane;
import org.harrow.ui.views.ChartFeed;
import org.harrow.ui.views.Charts;
import org.harrow.ui.views.NodePen;
import org.jspecify.annotations.Nullable;

/** The workbench put together: errors first, then threads, the case, the window. */
public final class Workbench implements AutoCloseable {
    /** Logical pixels below which the panels leave the timeline no room. */
    private static final double LEAST_WIDTH = 1000;

    private static final double LEAST_HEIGHT = 620;

    private final Services services;
    private final Workers workers;
    private @Nullable MainWindow window;
    private @Nullable TimelinePane timeline;

    /**
     * @param services what is needed from outside
     * @param workers its threads; closed with it
     */
    public Workbench(Services services, Workers workers) {
        this.services = services;
        this.workers = workers;
    }

    /**
     * Starts JavaFX, shows the window and returns once it was closed and the case is saved.
     *
     * @param file the case to open, or null for the welcome screen
     * @param shown is run once the window is there
     * @throws CaseException where there is no display
     */
    public void run(@Nullable Path file, Runnable shown) throws CaseException {
        Toolkit.run(
                stage -> {
                    show(stage, new SystemPrompts(stage), file);
                    shown.run();
                });
    }

    /**
     * The same, but the window closes as soon as it has been painted: for measuring the start.
     *
     * @param file the case to open, or null for the welcome screen
     * @param times gets two lines, milliseconds since 1970: the window was there, the first picture
     *     of the case was
     * @throws CaseException where there is no display
     */
    public void runUntilPainted(@Nullable Path file, Path times) throws CaseException {
        Toolkit.run(
                stage -> {
                    show(stage, new SystemPrompts(stage), file);
                    FirstPicture.write(times, () -> file == null || isDrawn());
                });
    }

    private boolean isDrawn() {
        return timeline != null && timeline.picture() != null;
    }

    /**
     * Builds the window and shows it; on the window's thread.
     *
     * @param stage an empty window
     * @param prompts the system's own file windows
     * @param file the case to open, or null for the welcome screen
     */
    public void show(Stage stage, Prompts prompts, @Nullable Path file) {
        ErrorSink errors =
                new ErrorSink(workers.window(), System::nanoTime, services.failures()::record);
        Thread.setDefaultUncaughtExceptionHandler(errors);
        Thread.currentThread().setUncaughtExceptionHandler(errors);
        SettingsFile.Loaded loaded = Memory.file(services.configFolder()).load();
        Jobs views = workers.viewJobs(errors::failed);
        Memory memory = new Memory(services.configFolder(), loaded.settings(), views);
        CaseViewModel desk =
                new CaseViewModel(
                        workers.caseJobs(errors::failed), new Selection(), services.clock());
        WindowParts.Looks looks =
                new WindowParts.Looks(theme(memory), Face.ofWindow(), Face.load());
        WindowParts parts =
                new WindowParts(
                        looks,
                        views(desk, views, looks),
                        prompts,
                        new WindowParts.Program(
                                services.parts().sample(),
                                services.parts().version(),
                                services.parts().macros()),
                        views);
        MainWindow shown = new MainWindow(desk, stage, memory, parts);
        window = shown;
        timeline = parts.views().timeline();
        errors.showOn(shown::showError);
        place(stage, memory);
        stage.setOnCloseRequest(event -> memory.keepWindow(stage, shown.panels()));
        stage.setOnHiding(event -> desk.close());
        stage.show();
        if (loaded.setAside() != null) {
            shown.say("The settings could not be read; they are kept in " + loaded.setAside());
        }
        if (file != null) {
            shown.open(file);
        }
    }

    private static WindowParts.Views views(CaseViewModel desk, Jobs jobs, WindowParts.Looks looks) {
        ObservableValue<Palette> palette = looks.theme().palette();
        TimelinePane timeline =
                new TimelinePane(
                        TimelineFeed.of(desk),
                        desk.selection(),
                        jobs,
                        new TimelinePane.Look(looks.screen(), palette));
        ChartFeed feed =
                new ChartFeed(
                        timeline.drawn(),
                        desk.selection(),
                        timeline.zone(),
                        jobs,
                        new ChartFeed.Look(looks.screen(), palette));
        Charts charts = new Charts(feed, NodePen.of(desk));
        timeline.onShown(charts::ahead);
        return new WindowParts.Views(timeline, charts);
    }

    /**
     * What a second start asks for, from any thread: the window in front, and on its case.
     *
     * @param file the case, or nothing for the window alone
     */
    public void asked(Optional<Path> file) {
        workers.window()
                .execute(
                        () -> {
                            if (window != null) {
                                window.comeForward(file);
                            }
                        });
    }

    /** Waits until the case is closed and the settings are written. */
    @Override
    public void close() {
        workers.close();
    }

    private static Theme theme(Memory memory) {
        Theme theme = new Theme();
        memory.settings()
                .subscribe(
                        settings -> {
                            theme.appearance().set(settings.appearance());
                            theme.textSize().set(settings.textSize());
                        });
        return theme;
    }

    private static void place(Stage stage, Memory memory) {
        memory.place(stage);
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        stage.getIcons().add(Theme.icon());
    }
}
