package org.harrow.ui.shell;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** The system's own file windows. */
public final class SystemPrompts implements Prompts {
    private static final FileChooser.ExtensionFilter CASES =
            new FileChooser.ExtensionFilter("Harrow cases", "*.harrow");

    private static final FileChooser.ExtensionFilter MACROS =
            new FileChooser.ExtensionFilter("Macros", "*.json");

    private static final FileChooser.ExtensionFilter RULES =
            new FileChooser.ExtensionFilter("Rules", "*.yaml", "*.yml");

    private final Window owner;

    /**
     * @param owner the window they belong to
     */
    public SystemPrompts(Window owner) {
        this.owner = owner;
    }

    @Override
    public Optional<Path> openCase() {
        FileChooser chooser = chooser("Open case");
        chooser.getExtensionFilters().add(CASES);
        return path(chooser.showOpenDialog(owner));
    }

    @Override
    public Optional<Path> save(String title, Path suggestion) {
        FileChooser chooser = chooser(title);
        chooser.setInitialFileName(String.valueOf(suggestion.getFileName()));
        Path folder = suggestion.toAbsolutePath().getParent();
        if (folder != null && Files.isDirectory(folder)) {
            chooser.setInitialDirectory(folder.toFile());
        }
        return path(chooser.showSaveDialog(owner));
    }

    @Override
    public Optional<Path> openMacro() {
        FileChooser chooser = chooser("Run macro");
        chooser.getExtensionFilters().add(MACROS);
        return path(chooser.showOpenDialog(owner));
    }

    @Override
    public Optional<Path> openRules() {
        FileChooser chooser = chooser("Add rules");
        chooser.getExtensionFilters().add(RULES);
        return path(chooser.showOpenDialog(owner));
    }

    @Override
    public List<Path> importFiles() {
        List<File> files = chooser("Import files").showOpenMultipleDialog(owner);
        return files == null ? List.of() : files.stream().map(File::toPath).toList();
    }

    @Override
    public Optional<Path> importFolder() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle("Import folder");
        return path(chooser.showDialog(owner));
    }

    private static FileChooser chooser(String title) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        return chooser;
    }

    private static Optional<Path> path(@Nullable File file) {
        return Optional.ofNullable(file).map(File::toPath);
    }
}
