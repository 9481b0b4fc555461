package org.harrow.engine;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.harrow.casefile.Acts;
import org.harrow.casefile.CaseFile;
import org.harrow.casefile.CaseFiles;
import org.harrow.casefile.CaseImport;
import org.harrow.casefile.ClockRows;
import org.harrow.casefile.CustodyLog;
import org.harrow.casefile.ProblemRows;
import org.harrow.intake.IntakeOptions;
import org.harrow.model.Action;
import org.harrow.model.CaseData;
import org.harrow.model.CaseException;
import org.harrow.model.Coverage;
import org.harrow.model.Exhibit;
import org.harrow.model.Finding;
import org.harrow.model.LogEntry;
import org.harrow.model.Problem;
import org.harrow.model.Progress;
import org.harrow.model.Source;
import org.harrow.resolve.Resolved;
import org.jspecify.annotations.Nullable;

/**
 * One open case: everything a window or a command can do with it. For one thread at a time; one
 * session writes a case.
 */
public final class CaseSession implements AutoCloseable {
    /** No version that a file has: what is known must be looked at again. */
    private static final long UNKNOWN = -1;

    private final CaseFile file;
    private final InstantSource clock;
    private final FileReader reader;
    private final Search search = new Search(this);
    private final Expunge expunge = new Expunge(this);
    private @Nullable Snapshot snapshot;
    private long version;

    private CaseSession(CaseFile file, InstantSource clock, FileReader reader) {
        this.file = file;
        this.clock = clock;
        this.reader = reader;
    }

    /**
     * Makes a new, empty case; an existing file is never overwritten.
     *
     * @param clock stamps the custody log; nothing else depends on it
     * @throws CaseException where the file exists or cannot be written
     */
    public static CaseSession create(Path file, String title, InstantSource clock)
            throws CaseException {
        return new CaseSession(
                CaseFiles.create(file, title, clock.instant()), clock, FileReader.INTAKE);
    }

    /**
     * Opens a case; an interrupted write is rolled back first.
     *
     * @throws CaseException where it is no case, a newer one, damaged, or in use
     */
    public static CaseSession open(Path file, InstantSource clock) throws CaseException {
        return open(file, clock, FileReader.INTAKE);
    }

    static CaseSession open(Path file, InstantSource clock, FileReader reader)
            throws CaseException {
        return on(CaseFiles.open(file, clock), clock, reader);
    }

    /** A session on a file that is open already. */
    static CaseSession on(CaseFile file, InstantSource clock, FileReader reader) {
        return new CaseSession(file, clock, reader);
    }

    /**
     * Writes a whole copy of the case, as Save As does: checked, then moved there at once.
     *
     * @throws CaseException where it cannot be written; then the target is as it was before
     */
    public void saveAs(Path target) throws CaseException {
        file.copyTo(target);
    }

    /** Until when the case may be kept. */
    public Retention retention() {
        return new Retention(this);
    }

    /** Title, question, path, log head and counts. */
    public CaseInfo info() throws CaseException {
        Snapshot now = snapshot();
        Statements said = new Statements(log());
        long actions = (long) now.resolved().dated().size() + now.resolved().undated().size();
        return new CaseInfo(
                said.title(),
                said.question(),
                file.path(),
                new CaseInfo.State(
                        file.schema(),
                        file.read(CustodyLog::headHash),
                        now.sources().list().size(),
                        actions,
                        file.readOnly()));
    }

    /** Writes down what the analyst wants to know. */
    public void ask(String question) throws CaseException {
        act("question", Map.of("question", question));
    }

    /**
     * Imports files and, recursively and in name order, the files of folders.
     *
     * @throws CaseException where the case cannot take it; what was committed before stays
     */
    public ImportReceipt importFiles(
            List<Path> files, ImportRequest request, ImportListener listener) throws CaseException {
        List<Path> all = ImportJob.files(files);
        IntakeOptions options = request.options();
        CaseImport act =
                request.dryRun()
                        ? CaseImport.dryRun(file, clock, request.captured())
                        : CaseImport.begin(
                                file, clock, request.captured(), request.body(all.size()));
        snapshot = null;
        try {
            ImportReceipt receipt = new ImportJob(reader, act, options, listener).run(all);
            expunge().again();
            Populations.opened(this, receipt);
            return receipt;
        } finally {
            snapshot = null;
        }
    }

    /** The mappings of tables that this case knows by name. */
    public TableMappings tableMappings() {
        return new TableMappings(this);
    }

    /** The snapshot that detectors and drawing run on; the same object until the case changes. */
    public CaseData data() throws CaseException {
        return snapshot().resolved().data();
    }

    /** What the case holds now; the same object until it changes. */
    Snapshot snapshot() throws CaseException {
        long now = file.foreignChanges();
        Snapshot known = snapshot;
        if (known == null || now != version) {
            known = Snapshot.read(file, known);
            snapshot = known;
            version = now;
        }
        return known;
    }

    /** The action of a row of {@link #data()}, with text and exhibit. */
    public Action action(int row) throws CaseException {
        Snapshot now = snapshot();
        return file.read(
                db -> {
                    try (ActionReader actions = now.actions(db)) {
                        return actions.dated(row);
                    }
                });
    }

    /** The action with this id, dated or not. */
    public Optional<Action> action(String id) throws CaseException {
        Resolved now = snapshot().resolved();
        int row = ActionIds.find(now.dated(), id);
        if (row >= 0) {
            return Optional.of(action(row));
        }
        int place = ActionIds.find(now.undated(), id);
        if (place < 0) {
            return Optional.empty();
        }
        Snapshot known = snapshot();
        return Optional.of(
                file.read(
                        db -> {
                            try (ActionReader actions = known.actions(db)) {
                                return actions.undated(place);
                            }
                        }));
    }

    /** Hands over the actions that match, by first possible time and id. */
    public void actions(ActionQuery query, Consumer<Action> out) throws CaseException {
        Snapshot now = snapshot();
        ActionFilter filter = new ActionFilter(now.resolved().data(), query);
        file.read(
                db -> {
                    try (ActionReader actions = now.actions(db)) {
                        if (query.undated()) {
                            actions.undated(filter, out);
                        } else {
                            actions.dated(filter, out);
                        }
                    }
                    return null;
                });
    }

    /**
     * The bytes of an exhibit, read from the case and checked against its hash.
     *
     * @throws CaseException where they are not in the case or differ from the hash
     */
    public byte[] bytes(Exhibit exhibit) throws CaseException {
        return ExhibitBytes.of(this, exhibit, Progress.NONE);
    }

    /** The files of the case by name and hash. */
    public List<Source> sources() throws CaseException {
        return snapshot().sources().list();
    }

    /**
     * The bytes of an imported file, as they lay on disk.
     *
     * @throws CaseException where they are not in the case or differ from the hash
     */
    public byte[] original(Source source) throws CaseException {
        expunge().refuse(source.original().sha256(), "", source.file());
        Integer number = snapshot().sources().number(source.original().sha256());
        if (number == null) {
            throw ExhibitBytes.gone(source.file());
        }
        return new Exhibits(file).original(number, source);
    }

    /** What was not taken of each source and why, by the source's hash, in order of place. */
    public Map<String, List<Problem>> problems() throws CaseException {
        return file.read(ProblemRows::read);
    }

    /** Whose clocks stamp each source, by the source's hash. */
    Map<String, List<ClockRows.Row>> clocks() throws CaseException {
        return file.read(ClockRows::read);
    }

    /** What the records say exists against what was imported, by artifact and subject. */
    public List<Coverage> coverage() throws CaseException {
        return new CoverageTable(file, snapshot()).rows();
    }

    /** The custody log, oldest first. */
    public List<LogEntry> log() throws CaseException {
        return file.read(CustodyLog::read);
    }

    /** Which accounts one operator runs, as the analyst stated it. */
    public AccountLinks accountLinks() {
        return new AccountLinks(this);
    }

    /** Finds actions by their text. */
    public Search search() {
        return search;
    }

    /** Destroys what must not be kept. */
    public Expunge expunge() {
        return expunge;
    }

    /** What the analyst makes of each finding. */
    public Triage triage() {
        return new Triage(this);
    }

    /** Notes on actions, findings, accounts and artifacts. */
    public Notes notes() {
        return new Notes(this);
    }

    /** What the analyst states for the report. */
    public ReportStatements reportStatements() {
        return new ReportStatements(this);
    }

    /**
     * Writes an act of the analyst into the custody log; which acts undo takes back is said in
     * {@link Acts}. Use cases that keep their state in the log live in classes of their own.
     */
    LogEntry act(String what, Map<String, ?> body) throws CaseException {
        version = what.equals("undo") || what.equals("redo") ? UNKNOWN : version;
        return file.write(db -> CustodyLog.append(db, clock.instant(), what, body));
    }

    /** Writes down that the case was exported. */
    public void exported(Map<String, ?> body) throws CaseException {
        act("export", body);
    }

    /** The time, for acts that are written together with something else. */
    Instant now() {
        return clock.instant();
    }

    /** The rows have changed: the next question reads them again. */
    void forget() {
        snapshot = null;
    }

    /** The open file, for use cases in classes of their own. */
    CaseFile file() {
        return file;
    }

    /**
     * Runs detectors and keeps what they find; a detector's findings take the place of its former
     * ones.
     *
     * @return the findings of every detector's newest run, by grade, detector and id
     * @throws CaseException where a detector or parameter is unknown or the case cannot be read
     */
    public List<Finding> detect(DetectRequest request, Progress progress) throws CaseException {
        DetectJob job = new DetectJob(file, clock);
        job.run(request, seen(), progress);
        return job.findings();
    }

    /** The findings of every detector's newest run, by grade, detector and id. */
    public List<Finding> findings() throws CaseException {
        return new DetectJob(file, clock).findings();
    }

    /** The grade of the first run that made a finding, by the finding's id. */
    Map<String, String> firstGrades() throws CaseException {
        return new DetectJob(file, clock).firstGrades();
    }

    /**
     * What a detector finds beside what chance gives it; the custody log keeps it for reports.
     *
     * @param copies for example 100
     */
    public NullTwin nullTwin(String detector, int copies, Progress progress) throws CaseException {
        NullTwin twin = new DetectJob(file, clock).nullTwin(detector, copies, seen(), progress);
        NullTwins.keep(this, twin);
        return twin;
    }

    /** What detectors see of the case. */
    DetectJob.Seen seen() throws CaseException {
        return new DetectJob.Seen(snapshot(), accountLinks().list(), coverage());
    }

    /** Takes the newest act back; empty where there is none. The entry returned is the act's. */
    public Optional<LogEntry> undo() throws CaseException {
        Optional<LogEntry> act = new Acts(log()).toUndo();
        if (act.isPresent()) {
            act("undo", Acts.naming(act.get()));
        }
        return act;
    }

    /** Does the act again that was taken back last; empty where there is none. */
    public Optional<LogEntry> redo() throws CaseException {
        Optional<LogEntry> act = new Acts(log()).toRedo();
        if (act.isPresent()) {
            act("redo", Acts.naming(act.get()));
        }
        return act;
    }

    /** Checks every hash, chain and ledger; changes nothing. */
    public Verification verify(Progress progress) throws CaseException {
        return new VerifyCase(file).run(progress);
    }

    @Override
    public void close() {
        file.close();
    }
}
