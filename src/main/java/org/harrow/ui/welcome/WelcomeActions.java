package org.harrow.ui.welcome;

import java.nio.file.Path;

/** What the welcome screen asks the window to do. */
public interface WelcomeActions {
    /** Asks for a title and a place, then makes a case. */
    void newCase();

    /** Asks which case to open. */
    void openCase();

    /** Opens this case. */
    void open(Path file);

    /** Asks where a case has gone that is not at its place any more. */
    void locate(Path missing);

    /** Takes a case off the list; the file itself stays. */
    void forget(Path file);

    /** Opens the sample case. */
    void openSample();
}
