package org.harrow.ui.shell;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Map;
import org.harrow.engine.Claims;
import org.harrow.engine.SavedSearches;
import org.harrow.model.AccountLink;
import org.harrow.model.CaseException;
import org.harrow.model.Claim;
import org.harrow.model.Finding;
import org.harrow.model.TimeInterval;
import org.harrow.ui.common.CaseViewModel;
import org.harrow.ui.common.HostileText;
import org.harrow.ui.papers.PaperActions;

/** What is asked for from the papers of the case. */
final class PaperDesk implements PaperActions {
    private final CaseViewModel desk;
    private final Front front;
    private final Changes changes;
    private final AnalysisActions analysis;

    /**
     * @param desk the open case
     * @param front where to ask and to answer
     * @param analysis what is done with accounts
     */
    PaperDesk(CaseViewModel desk, Front front, AnalysisActions analysis) {
        this.desk = desk;
        this.front = front;
        this.changes = new Changes(desk, front);
        this.analysis = analysis;
    }

    @Override
    public void link() {
        analysis.link();
    }

    @Override
    public void unlink(AccountLink link) {
        new FieldsForm(
                        "Take a link back",
                        HostileText.line(link.first())
                                + " and "
                                + HostileText.line(link.second())
                                + " are no longer said to be run by one operator. The log keeps"
                                + " that they were.")
                .needs("reason", "Reason", "What makes you say so")
                .show(
                        front.overlay(),
                        "Take back",
                        given ->
                                changes.make(
                                        "Taking the link back",
                                        session ->
                                                session.accountLinks()
                                                        .unlink(
                                                                link.first(),
                                                                link.second(),
                                                                text(given, "reason")),
                                        "Link taken back; undo brings it again"));
    }

    @Override
    public void saveSearch(String query) {
        new FieldsForm("Save search", HostileText.line(query))
                .needs("name", "Name", "Answers in February")
                .show(
                        front.overlay(),
                        "Save",
                        given ->
                                changes.make(
                                        "Saving the search",
                                        session ->
                                                SavedSearches.of(session)
                                                        .save(text(given, "name"), query),
                                        "Search saved in the case; undo takes it back"));
    }

    @Override
    public void say(String text) {
        front.toasts().say(text);
    }

    /** Asks for a claim; what is chosen is proposed first. */
    @Override
    public void claim() {
        Finding finding = desk.selection().finding().get();
        String action = desk.selection().action().get();
        desk.ask(
                "claim-form",
                (session, progress) -> ClaimCandidates.of(session, finding, action),
                this::claim);
    }

    private void claim(ClaimCandidates candidates) {
        ClaimForm form = new ClaimForm(candidates, this::state);
        front.overlay().show(form.card(front.overlay()::hide));
        form.first().requestFocus();
    }

    private void state(ClaimForm.Wanted wanted) {
        front.overlay().hide();
        changes.make(
                "Checking the claim",
                session ->
                        Claims.of(session)
                                .add(
                                        wanted.said(),
                                        wanted.quantity(),
                                        new Claim.About(wanted.records(), within(wanted))),
                "Claim stated and checked; undo takes it back");
    }

    private static TimeInterval within(ClaimForm.Wanted wanted) throws CaseException {
        TimeInterval ever = Claims.ever();
        String from = wanted.from();
        String to = wanted.to();
        return new TimeInterval(
                from.isEmpty() ? ever.lo() : micros(from),
                to.isEmpty() ? ever.hi() : micros(to) - 1);
    }

    private static long micros(String time) throws CaseException {
        try {
            return TimeInterval.micros(
                    Instant.parse(time.length() == 10 ? time + "T00:00:00Z" : time));
        } catch (DateTimeParseException e) {
            throw new CaseException(
                    "\"" + time + "\" is no time. Write 2026-01-01 or 2026-01-01T00:00:00Z.", e);
        }
    }

    private static String text(Map<String, String> given, String name) {
        return given.getOrDefault(name, "");
    }
}
