package org.harrow.ui.intake;

import java.nio.file.Path;

/** What the import panel can ask the window for. */
public interface ImportActions {
    /** Asks which column of a file is what, and reads it so. */
    void asTable(Path file);

    /** Shows everything that the records name beside what was imported. */
    void coverage();

    /** Says something in passing. */
    void say(String text);
}
