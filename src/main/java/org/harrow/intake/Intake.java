package org.harrow.intake;

import java.util.List;
import org.harrow.model.CaseException;
import org.harrow.model.IntakeSink;
import org.harrow.model.Problem;
import org.harrow.model.Progress;

/**
 * Reads exported files: recognises the format by content, streams the bytes once in constant
 * memory, and hands records, problems and coverage to a sink in the order of the file.
 *
 * <p>Intake only parses. A time before 1990 is delivered undated; the rule about times after the
 * source's capture needs the whole source and belongs to the case: {@code --captured}, else the
 * latest {@link org.harrow.model.Clock#SERVER} time among the source's drafts.
 */
public final class Intake {
    /** Every format this version reads. */
    public List<FormatInfo> formats() {
        return List.of();
    }

    /**
     * Reads one file, container or not.
     *
     * @param file what to read
     * @param options what the user said about it
     * @param sink gets what is found; a refused file must be taken back as a whole
     * @param progress gets the share of the file's bytes read; may cancel
     * @return the format, or why the file was refused; the sink does not get the refusal
     * @throws CaseException where the sink cannot go on
     */
    public FormatMatch read(
            IntakeFile file, IntakeOptions options, IntakeSink sink, Progress progress)
            throws CaseException {
        progress.report(0, "reading " + file.name());
        return new FormatMatch(
                null, List.of(), Problem.ofFile("This is not a format this version reads."));
    }
}
