package org.harrow.engine;

import org.harrow.intake.FormatMatch;
import org.harrow.intake.IntakeFile;
import org.harrow.intake.IntakeOptions;
import org.harrow.model.CaseException;
import org.harrow.model.IntakeSink;
import org.harrow.model.Progress;

/** Understands one file: {@link org.harrow.intake.Intake#read}. */
@FunctionalInterface
interface FileReader {
    FormatMatch read(IntakeFile file, IntakeOptions options, IntakeSink sink, Progress progress)
            throws CaseException;
}
