package org.harrow.engine;

import org.harrow.intake.FormatMatch;
import org.harrow.intake.Intake;
import org.harrow.intake.IntakeFile;
import org.harrow.intake.IntakeOptions;
import org.harrow.model.CaseException;
import org.harrow.model.IntakeSink;
import org.harrow.model.Progress;

/** Understands one file: {@link Intake#read}. */
@FunctionalInterface
interface FileReader {
    /** The real one, made at the first file: formats take longer to load than a case to open. */
    FileReader INTAKE =
            (file, options, sink, progress) -> new Intake().read(file, options, sink, progress);

    FormatMatch read(IntakeFile file, IntakeOptions options, IntakeSink sink, Progress progress)
            throws CaseException;
}
