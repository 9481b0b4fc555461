package org.harrow.torture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.harrow.engine.CaseSession;
import org.harrow.engine.ImportListener;
import org.harrow.engine.ImportRequest;
import org.harrow.engine.Triage;
import org.harrow.model.CaseException;
import org.harrow.model.Finding;
import org.harrow.model.LogEntry;

/** A process that works on a case until it is killed, and says on its output what is done. */
final class KilledChild {
    private KilledChild() {}

    /** {@code import CASE FILE}, {@code acts CASE}, {@code copy CASE} or {@code migrate CASE}. */
    public static void main(String[] args) throws CaseException, IOException {
        Path path = Path.of(args[1]);
        switch (args[0]) {
            case "import" -> importing(path, Path.of(args[2]));
            case "acts" -> acting(path);
            case "copy" -> copying(path);
            default -> migrating(path);
        }
    }

    static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }

    private static void importing(Path path, Path file) throws CaseException {
        try (CaseSession session = CaseSession.open(path, InstantSource.system())) {
            say("ready");
            session.importFiles(List.of(file), ImportRequest.DEFAULT, ImportListener.NONE);
            say("done");
        }
    }

    private static void acting(Path path) throws CaseException {
        try (CaseSession session = CaseSession.open(path, InstantSource.system())) {
            String first = session.data().accounts().get(0).id();
            String second = session.data().accounts().get(1).id();
            List<Finding> findings = session.findings();
            say("ready");
            for (int i = 0; ; i++) {
                switch (i % 6) {
                    case 0 -> session.notes().add(session.data().id(i % 7), "note " + i);
                    case 1 -> session.accountLinks().link(first, second, "reason " + i);
                    case 2 ->
                            session.triage()
                                    .set(
                                            findings.get(i % findings.size()).id(),
                                            Triage.State.BENIGN,
                                            "reason " + i,
                                            List.of());
                    case 3 -> session.undo();
                    case 4 -> session.redo();
                    default -> session.accountLinks().unlink(first, second, "over");
                }
                List<LogEntry> log = session.log();
                say(log.getLast().seq() + " " + log.getLast().hash());
            }
        }
    }

    private static void copying(Path path) throws CaseException {
        try (CaseSession session = CaseSession.open(path, InstantSource.system())) {
            say("ready");
            for (int i = 0; ; i++) {
                Path copy = path.resolveSibling("copy-" + i % 3 + ".harrow");
                session.saveAs(copy);
                say(copy.toString());
            }
        }
    }

    private static void migrating(Path old) throws CaseException, IOException {
        say("ready");
        for (int i = 0; ; i++) {
            Path path = old.resolveSibling("old-" + i + ".harrow");
            Files.copy(old, path);
            say("copied " + path);
            CaseSession.open(path, InstantSource.system()).close();
            say("opened " + path);
        }
    }
}
