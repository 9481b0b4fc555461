package org.harrow.ui.common;

import java.nio.file.Path;
import org.harrow.model.CaseException;
import org.harrow.model.Progress;

/** Runs the commands of a macro as the command line does, on a case that is not open. */
@FunctionalInterface
public interface MacroRun {
    /**
     * @param file the case
     * @param macro the macro
     * @param progress says which step is done
     * @return what became of it, in a sentence
     * @throws CaseException where the macro is refused or a step fails
     */
    String run(Path file, Path macro, Progress progress) throws CaseException;
}
