package org.harrow.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.harrow.intake.Intake;
import org.harrow.intake.IntakeFile;
import org.harrow.intake.table.Mapping;
import org.harrow.intake.table.Mappings;
import org.harrow.model.CaseException;
import org.harrow.model.Coverage;
import org.harrow.model.IntakeRecord;
import org.harrow.model.IntakeSink;
import org.harrow.model.LogEntry;
import org.harrow.model.Problem;
import org.harrow.model.Progress;
import org.jspecify.annotations.Nullable;

/**
 * Mappings of tables by name: those that come with the program and those that an import of this
 * case brought, which stay in its custody log.
 */
public final class TableMappings {
    /** Member of the entry of an import that holds its mapping. */
    static final String MEMBER = "mapping";

    private static final int LONGEST = 1 << 20;

    private final CaseSession session;

    TableMappings(CaseSession session) {
        this.session = session;
    }

    /**
     * The JSON of every mapping by its name; the case's own, the newest first, hide built-in ones.
     */
    public Map<String, String> known() throws CaseException {
        Map<String, String> known = new TreeMap<>();
        for (Mapping mapping : Mappings.builtIn()) {
            known.put(mapping.name(), mapping.about().json());
        }
        for (LogEntry entry : session.log()) {
            Object kept = Attributes.object(entry.body()).get(MEMBER);
            if (entry.what().equals("import.start") && kept instanceof String json) {
                known.put(Mapping.parse(json).name(), json);
            }
        }
        return known;
    }

    /**
     * The JSON of a mapping.
     *
     * @param name a file, or the name of a known one
     * @throws CaseException where it is neither, or cannot be used
     */
    public String find(String name) throws CaseException {
        Path file = path(name);
        if (file != null && Files.isRegularFile(file)) {
            return read(file);
        }
        Map<String, String> known = known();
        String json = known.get(name);
        if (json == null) {
            throw new CaseException(
                    "There is no mapping "
                            + name
                            + ": neither a file nor one of "
                            + String.join(", ", known.keySet())
                            + ".");
        }
        return json;
    }

    private static @Nullable Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            return null; // then it may still be the name of a known one
        }
    }

    private static String read(Path file) throws CaseException {
        try {
            if (Files.size(file) > LONGEST) {
                throw new CaseException(file + " is longer than 1 MB; no mapping is.");
            }
            String json = Files.readString(file);
            Mapping.parse(json);
            return json;
        } catch (IOException e) {
            throw new CaseException("The mapping " + file + " cannot be read as UTF-8 text.", e);
        }
    }

    /**
     * The first records of a file as an import would read them; nothing is kept.
     *
     * @param most how many
     */
    public List<IntakeRecord> preview(Path file, ImportRequest request, int most)
            throws CaseException {
        List<IntakeRecord> records = new ArrayList<>();
        try {
            new Intake()
                    .read(
                            IntakeFile.of(file),
                            request.options(),
                            new First(records, most),
                            Progress.NONE);
        } catch (Progress.CancelledException e) {
            return List.copyOf(records); // enough was seen
        } catch (IOException e) {
            return List.of(); // the receipt says why
        }
        return List.copyOf(records);
    }

    private record First(List<IntakeRecord> records, int most) implements IntakeSink {
        @Override
        public void record(IntakeRecord record) {
            records.add(record);
            if (records.size() >= most) {
                throw new Progress.CancelledException();
            }
        }

        @Override
        public void problem(Problem problem) {}

        @Override
        public void coverage(Coverage coverage) {}
    }
}
