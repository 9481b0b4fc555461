package org.harrow.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Questions about files that the system's own windows ask. */
public interface Prompts {
    /** Which case to open. */
    Optional<Path> openCase();

    /** Where to put a new file; whether to overwrite an existing one has been asked. */
    Optional<Path> save(String title, Path suggestion);

    /** Which macro to run. */
    Optional<Path> openMacro();

    /** Which file of rules to add to the case. */
    Optional<Path> openRules();

    /** Which files to import; none where the user thought better of it. */
    List<Path> importFiles();

    /** Which folder to import. */
    Optional<Path> importFolder();
}
