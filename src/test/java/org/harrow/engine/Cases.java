package org.harrow.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.harrow.model.Action;
import org.harrow.model.CaseException;

/** Cases for tests, filled by {@link LineReader}. */
final class Cases {
    static final InstantSource CLOCK =
            InstantSource.fixed(Instant.parse("2026-03-01T12:00:00.123456Z"));

    private Cases() {}

    static CaseSession create(Path file) throws CaseException {
        CaseSession.create(file, "A case", CLOCK).close();
        return open(file);
    }

    static CaseSession open(Path file) throws CaseException {
        return CaseSession.open(file, CLOCK, new LineReader());
    }

    static Path file(Path folder, String name, String... lines) throws IOException {
        return Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n");
    }

    static ImportReceipt load(CaseSession session, Path... files) throws CaseException {
        return session.importFiles(List.of(files), ImportRequest.DEFAULT, ImportListener.NONE);
    }

    static List<Action> actions(CaseSession session) throws CaseException {
        List<Action> out = new ArrayList<>();
        session.actions(ActionQuery.ALL, out::add);
        return out;
    }

    /** A comment of one of some accounts, one a second. */
    static String comment(int i) {
        return i
                + "|COMMENTED|u"
                + i % 7
                + "="
                + i % 7
                + "|github:o/r#"
                + i % 3
                + "|"
                + Instant.parse("2026-01-01T00:00:00Z").plusSeconds(i)
                + "|text "
                + i;
    }

    static String[] comments(int from, int to) {
        String[] out = new String[to - from];
        for (int i = from; i < to; i++) {
            out[i - from] = comment(i);
        }
        return out;
    }
}
