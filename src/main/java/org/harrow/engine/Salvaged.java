package org.harrow.engine;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.harrow.casefile.Salvage;
import org.harrow.model.CaseException;
import org.harrow.model.Progress;

/**
 * What became of one table of a damaged or foreign case.
 *
 * @param table its name
 * @param copied rows that are in the new case
 * @param note what was lost; empty where nothing was
 */
public record Salvaged(String table, long copied, String note) {

    /**
     * Copies what can be read of a damaged or foreign case into a new one; the old one is never
     * written.
     *
     * @param progress told about each table; stops the copying, and then nothing is left of it
     * @throws CaseException where nothing can be read, or the new case exists
     */
    public static List<Salvaged> into(Path from, Path to, InstantSource clock, Progress progress)
            throws CaseException {
        return new Salvage(from, to)
                .run(clock.instant(), progress).stream()
                        .map(r -> new Salvaged(r.table(), r.copied(), r.note()))
                        .toList();
    }
}
