package org.harrow.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import org.harrow.engine.ActWords;
import org.harrow.engine.CaseSession;
import org.harrow.engine.DetectRequest;
import org.harrow.engine.NullTwin;
import org.harrow.engine.ReportCase;
import org.harrow.engine.ReportRequest;
import org.harrow.engine.Triage;
import org.harrow.engine.export.AbuseReport;
import org.harrow.model.CaseException;
import org.harrow.model.Finding;
import org.harrow.model.Grade;
import org.harrow.model.LogEntry;
import org.harrow.model.TimeInterval;
import org.harrow.paint.Face;
import org.harrow.ui.common.CaseSnapshot;
import org.harrow.ui.common.CaseViewModel;
import org.harrow.ui.common.HostileText;
import org.harrow.ui.common.Table;
import org.harrow.ui.common.Words;
import org.harrow.ui.job.JobState;

/** What can be done with the open case: link, measure, report, and take back. */
final class AnalysisActions {
    /** Enough for a mean; a thousand says the same. */
    private static final int COPIES = 100;

    private final CaseViewModel desk;
    private final Front front;
    private final Face face;

    /**
     * @param desk the open case
     * @param front where to ask and to answer
     * @param face the font of a report's figures
     */
    AnalysisActions(CaseViewModel desk, Front front, Face face) {
        this.desk = desk;
        this.front = front;
        this.face = face;
    }

    /** Runs every detector as it is shipped. */
    void detect() {
        desk.change(
                "Running detectors",
                (session, progress) -> session.detect(DetectRequest.ALL, progress),
                this::detected);
    }

    /** Lets chance decide a hundred times what the chosen finding's detector would report. */
    void chance() {
        Finding finding = desk.selection().finding().get();
        if (finding == null) {
            front.toasts().say("Choose a finding first: chance is compared with its detector");
            return;
        }
        desk.change(
                "Comparing with chance",
                (session, progress) -> session.nullTwin(finding.detector(), COPIES, progress),
                twin -> front.overlay().show(chance(twin)));
    }

    /** Puts a masked text for a venue's abuse desk about the chosen finding on the clipboard. */
    void abuseReport() {
        Finding finding = desk.selection().finding().get();
        if (finding == null) {
            front.toasts().say("Choose a finding first: the text is about one");
            return;
        }
        desk.change(
                "Writing an abuse report",
                (session, progress) -> AbuseReport.masked(session, finding.id()),
                text -> {
                    Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text));
                    front.toasts().say("Copied, masked: \"harrow export\" writes it with names");
                });
    }

    private Card chance(NullTwin twin) {
        Table<Grade> table = new Table<>("");
        table.text("Grade", 70, Grade::name)
                .wrapped("Which means", 260, Grade::words)
                .number("Observed", 90, grade -> Words.count(compared(twin, grade).observed()))
                .number("By chance", 90, grade -> Words.number(compared(twin, grade).expected()));
        table.getItems().setAll(Grade.values());
        table.setPrefHeight(200);
        table.setId("null-twin");
        return new Card(
                "What chance gives: " + twin.detector().replace('-', ' '),
                List.of(
                        Card.sentence(
                                "Observed "
                                        + Words.count(twin.significant().observed())
                                        + " with p at most .05; chance alone gives "
                                        + Words.number(twin.significant().expected())
                                        + " on the mean of "
                                        + Words.count(twin.copies())
                                        + " permuted copies of this case. Reports print it."),
                        table),
                List.of(Card.button("Close", front.overlay()::hide)));
    }

    private static NullTwin.Compared compared(NullTwin twin, Grade grade) {
        return twin.grades().getOrDefault(grade, new NullTwin.Compared(0, 0));
    }

    /** Asks for two accounts and links them. */
    void link() {
        CaseSnapshot state = desk.snapshot().get();
        if (state != null) {
            LinkForm form = new LinkForm(state.data().accounts(), inFocus());
            front.overlay().show(form.card(front.overlay()::hide, this::link));
            form.start().requestFocus();
        }
    }

    /** The two accounts that a chosen finding is about, else the chosen account. */
    private List<String> inFocus() {
        Finding finding = desk.selection().finding().get();
        String account = desk.selection().account().get();
        if (account == null && finding != null && finding.headline().subjects().size() == 2) {
            return finding.headline().subjects();
        }
        return account == null ? List.of() : List.of(account);
    }

    /** Asks what to make of findings and writes it down. */
    void judge(List<Finding> findings, Triage.Verdict proposed) {
        if (!findings.isEmpty()) {
            TriageForm form = new TriageForm(findings, proposed);
            Consumer<TriageForm.Filled> done = filled -> judge(findings, filled);
            front.overlay().show(form.card(front.overlay()::hide, done));
            form.first().requestFocus();
        }
    }

    /** Asks for a note on the chosen action, else on the chosen finding. */
    void note() {
        Finding finding = desk.selection().finding().get();
        String action = desk.selection().action().get();
        String place = desk.selection().place().get();
        if (place != null) {
            String what = place.substring(0, place.indexOf(':'));
            note(place, "It is kept with the chosen " + what + ", in the custody log.");
        } else if (action != null) {
            note(action, "It is kept with the chosen action, in the custody log.");
        } else if (finding != null) {
            note(finding.id(), "It is kept with the chosen finding, in the custody log.");
        } else {
            front.toasts().say("Choose an action or a finding first: a note is about something");
        }
    }

    private void note(String target, String about) {
        NoteForm form = new NoteForm(about);
        front.overlay().show(form.card(front.overlay()::hide, text -> write(target, text)));
        form.first().requestFocus();
    }

    private void write(String target, String text) {
        front.overlay().hide();
        TimeInterval view = desk.selection().view().get();
        desk.change(
                "Writing down the note",
                (session, p) -> {
                    session.notes().add(target, text, view);
                    return true;
                },
                done -> front.toasts().say("Note written down; undo takes it back"));
    }

    /** Takes the newest act back. */
    void undo() {
        again("Undoing", CaseSession::undo, "Undone");
    }

    /** Does again what was taken back last. */
    void redo() {
        again("Doing again", CaseSession::redo, "Redone");
    }

    /** One step through the log. */
    private interface Step {
        Optional<LogEntry> in(CaseSession session) throws CaseException;
    }

    /**
     * Not where another program wrote into the case since it was read: what would be taken back is
     * then another act than the one that the window names.
     */
    private void again(String title, Step step, String word) {
        CaseSnapshot state = desk.snapshot().get();
        boolean settled = state != null && desk.activity().get().equals(JobState.IDLE);
        int known = settled ? state.papers().log().size() : -1;
        desk.change(
                title,
                (session, p) ->
                        known >= 0 && session.log().size() != known
                                ? new Walked(Optional.empty(), true)
                                : new Walked(step.in(session), false),
                walked -> {
                    if (walked.stale) {
                        front.toasts()
                                .say(
                                        "Another program changed this case: it was read again, and"
                                                + " nothing was taken back. Look, then press once"
                                                + " more");
                    } else {
                        said(word, walked.act);
                    }
                });
    }

    private record Walked(Optional<LogEntry> act, boolean stale) {}

    private void detected(List<Finding> findings) {
        front.toasts()
                .say(
                        findings.isEmpty()
                                ? "The detectors ran and found nothing to report"
                                : "The detectors ran: " + Words.count(findings.size(), "finding"));
    }

    private void link(String a, String b, String reason) {
        front.overlay().hide();
        desk.change(
                "Linking accounts",
                (session, p) -> session.accountLinks().link(a, b, reason),
                done ->
                        front.toasts()
                                .say(
                                        "Accounts linked: "
                                                + HostileText.line(a + " and " + b)
                                                + ". Run the detectors to use the link"));
    }

    private void judge(List<Finding> findings, TriageForm.Filled filled) {
        front.overlay().hide();
        desk.change(
                "Writing down the verdict",
                (session, p) -> {
                    List<String> ids = findings.stream().map(Finding::id).toList();
                    if (ids.size() == 1) {
                        session.triage()
                                .set(
                                        ids.getFirst(),
                                        filled.state(),
                                        filled.reason(),
                                        filled.innocent());
                    } else {
                        session.triage().setAll(ids, filled.state(), filled.reason());
                    }
                    return findings.size();
                },
                done ->
                        front.toasts()
                                .say(
                                        "Written down for "
                                                + Words.count(done, "finding")
                                                + "; undo takes it back"));
    }

    /** Asks where to, then writes the PDF. */
    void report(ReportRequest request, Path suggestion) {
        front.save(
                "Export PDF report",
                suggestion,
                out ->
                        desk.change(
                                "Writing the report",
                                (session, progress) -> {
                                    new ReportCase(session, face).write(request, out, progress);
                                    return out;
                                },
                                done -> front.toasts().say("Report written to " + done)));
    }

    private String named(String finding) {
        CaseSnapshot state = desk.snapshot().get();
        return state == null ? "a finding" : state.named(finding);
    }

    private void said(String what, Optional<LogEntry> act) {
        front.toasts()
                .say(
                        act.map(a -> what + ": " + HostileText.line(ActWords.of(a, this::named)))
                                .orElse("There is nothing to take back"));
    }
}
