package org.harrow.engine;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.harrow.model.AccountLink;
import org.harrow.model.Action;
import org.harrow.model.CaseData;
import org.harrow.model.CaseException;
import org.harrow.model.Coverage;
import org.harrow.model.Exhibit;
import org.harrow.model.LogEntry;
import org.harrow.model.Progress;
import org.harrow.model.Source;

/**
 * One open case: everything a window or a command can do with it. For one thread at a time; one
 * session writes a case.
 */
@SuppressWarnings("DoNotCallSuggester") // signatures first, bodies follow
public final class CaseSession implements AutoCloseable {

    private CaseSession() {}

    /**
     * Makes a new, empty case; an existing file is never overwritten.
     *
     * @param clock stamps the custody log; nothing else depends on it
     * @throws CaseException where the file exists or cannot be written
     */
    public static CaseSession create(Path file, String title, InstantSource clock)
            throws CaseException {
        throw new UnsupportedOperationException();
    }

    /**
     * Opens a case; an interrupted write is rolled back first.
     *
     * @throws CaseException where it is no case, a newer one, damaged, or in use
     */
    public static CaseSession open(Path file, InstantSource clock) throws CaseException {
        throw new UnsupportedOperationException();
    }

    /** Title, question, path, log head and counts. */
    public CaseInfo info() throws CaseException {
        throw new UnsupportedOperationException();
    }

    /** Writes down what the analyst wants to know. */
    public void ask(String question) throws CaseException {
        throw new UnsupportedOperationException();
    }

    /**
     * Imports files and, recursively and in name order, the files of folders.
     *
     * @throws CaseException where the case cannot take it; what was committed before stays
     */
    public ImportReceipt importFiles(
            List<Path> files, ImportRequest request, ImportListener listener) throws CaseException {
        throw new UnsupportedOperationException();
    }

    /** The snapshot that detectors and drawing run on; the same object until the case changes. */
    public CaseData data() throws CaseException {
        throw new UnsupportedOperationException();
    }

    /** The action of a row of {@link #data()}, with text and exhibit. */
    public Action action(int row) throws CaseException {
        throw new UnsupportedOperationException();
    }

    /** The action with this id, dated or not. */
    public Optional<Action> action(String id) throws CaseException {
        throw new UnsupportedOperationException();
    }

    /** Hands over the actions that match, by first possible time and id. */
    public void actions(ActionQuery query, Consumer<Action> out) throws CaseException {
        throw new UnsupportedOperationException();
    }

    /**
     * The bytes of an exhibit, read from the case and checked against its hash.
     *
     * @throws CaseException where they are not in the case or differ from the hash
     */
    public byte[] bytes(Exhibit exhibit) throws CaseException {
        throw new UnsupportedOperationException();
    }

    /** The files of the case by name and hash. */
    public List<Source> sources() throws CaseException {
        throw new UnsupportedOperationException();
    }

    /** What the records say exists against what was imported, by artifact and subject. */
    public List<Coverage> coverage() throws CaseException {
        throw new UnsupportedOperationException();
    }

    /** The custody log, oldest first. */
    public List<LogEntry> log() throws CaseException {
        throw new UnsupportedOperationException();
    }

    /** The links in force, by names. */
    public List<AccountLink> links() throws CaseException {
        throw new UnsupportedOperationException();
    }

    /**
     * States that one operator runs two accounts.
     *
     * @throws CaseException where an account is not in the case, or both are one
     */
    public AccountLink link(String a, String b, String reason) throws CaseException {
        throw new UnsupportedOperationException();
    }

    /**
     * Takes a link back.
     *
     * @throws CaseException where there is none
     */
    public void unlink(String a, String b, String reason) throws CaseException {
        throw new UnsupportedOperationException();
    }

    /** Takes the newest act back; empty where there is none. The entry returned is the act's. */
    public Optional<LogEntry> undo() throws CaseException {
        throw new UnsupportedOperationException();
    }

    /** Does the act again that was taken back last; empty where there is none. */
    public Optional<LogEntry> redo() throws CaseException {
        throw new UnsupportedOperationException();
    }

    /** Checks every hash, chain and ledger; changes nothing. */
    public Verification verify(Progress progress) throws CaseException {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() {}
}
