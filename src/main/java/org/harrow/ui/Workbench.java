package org.harrow.ui;

import java.nio.file.Path;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.harrow.ui.common.CaseViewModel;
import org.harrow.ui.common.Selection;
import org.harrow.ui.error.ErrorSink;
import org.harrow.ui.job.Workers;
import org.harrow.ui.settings.Settings;
import org.harrow.ui.settings.SettingsFile;
import org.harrow.ui.shell.MainWindow;
import org.harrow.ui.shell.Memory;
import org.harrow.ui.shell.Prompts;
import org.harrow.ui.shell.WindowParts;
import org.harrow.ui.theme.Theme;
import org.jspecify.annotations.Nullable;

/** The workbench put together: errors first, then threads, the case, the window. */
public final class Workbench {
    private final Services services;
    private final Workers workers = new Workers();

    public Workbench(Services services) {
        this.services = services;
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
                new ErrorSink(Workers.window(), System::nanoTime, services.failures()::record);
        Thread.setDefaultUncaughtExceptionHandler(errors);
        Thread.currentThread().setUncaughtExceptionHandler(errors);
        SettingsFile.Loaded loaded = Memory.file(services.configFolder()).load();
        Memory memory =
                new Memory(
                        services.configFolder(),
                        loaded.settings(),
                        workers.viewJobs(errors::failed));
        CaseViewModel desk =
                new CaseViewModel(
                        workers.caseJobs(errors::failed), new Selection(), services.clock());
        WindowParts parts =
                new WindowParts(
                        theme(memory),
                        new StackPane(),
                        prompts,
                        services.sample(),
                        services.version());
        MainWindow window = new MainWindow(desk, stage, memory, parts);
        errors.showOn(window::showError);
        place(stage, memory);
        stage.setOnHidden(event -> end(desk));
        stage.show();
        if (file != null) {
            window.open(file);
        }
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
        Settings.Window window = memory.settings().get().window();
        stage.setWidth(window.width());
        stage.setHeight(window.height());
        stage.setMaximized(window.maximized());
        stage.setMinWidth(800);
        stage.setMinHeight(520);
        stage.setOnCloseRequest(event -> memory.keepWindow(stage));
    }

    private void end(CaseViewModel desk) {
        desk.close();
        workers.close();
    }
}
