package org.harrow.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.harrow.model.CaseException;
import org.harrow.model.Coverage;
import org.harrow.model.Draft;
import org.harrow.model.IntakeRecord;
import org.harrow.model.IntakeSink;
import org.harrow.model.Ledger;
import org.harrow.model.Problem;
import org.harrow.model.Progress;

/** Keeps what intake delivers, and the ledger a case would keep of it. */
public class Collected implements IntakeSink {
    final List<IntakeRecord> records = new ArrayList<>();
    final List<Problem> problems = new ArrayList<>();
    final List<Coverage> coverage = new ArrayList<>();

    @Override
    public void record(IntakeRecord record) {
        records.add(record);
    }

    @Override
    public void problem(Problem problem) {
        problems.add(problem);
    }

    @Override
    public void coverage(Coverage found) {
        coverage.add(found);
    }

    /** The drafts of all records, in order. */
    List<Draft> drafts() {
        return records.stream().flatMap(record -> record.drafts().stream()).toList();
    }

    /** What a case would write into its ledger. */
    Ledger ledger() {
        Set<String> seen = new HashSet<>();
        long stored = 0;
        long duplicate = 0;
        long undated = 0;
        for (IntakeRecord record : records) {
            if (!seen.add(HexFormat.of().formatHex(record.sha256()))) {
                duplicate++;
            } else if (record.isUndated()) {
                undated++;
            } else {
                stored++;
            }
        }
        long rejected = problems.stream().filter(p -> p.rejected() != null).count();
        return new Ledger(
                stored + duplicate + undated + rejected, stored, duplicate, rejected, undated);
    }

    /** Reads bytes under a name. */
    FormatMatch read(String name, byte[] bytes) throws CaseException {
        return read(name, bytes, IntakeOptions.BY_CONTENT);
    }

    /** Reads bytes under a name as a format. */
    FormatMatch read(String name, byte[] bytes, IntakeOptions options) throws CaseException {
        return new Intake().read(inMemory(name, bytes), options, this, Progress.NONE);
    }

    /** Reads a file. */
    FormatMatch read(Path path) throws CaseException, IOException {
        return new Intake()
                .read(IntakeFile.of(path), IntakeOptions.BY_CONTENT, this, Progress.NONE);
    }

    /** A test resource of this package. */
    static byte[] resource(String name) throws IOException {
        return Files.readAllBytes(Path.of("src/test/resources/org/harrow/intake").resolve(name));
    }

    static IntakeFile inMemory(String name, byte[] bytes) {
        return new IntakeFile() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public long size() {
                return bytes.length;
            }

            @Override
            public InputStream open() {
                return new ByteArrayInputStream(bytes);
            }

            @Override
            public SeekableByteChannel channel() {
                return new SeekableInMemoryByteChannel(bytes);
            }
        };
    }
}
