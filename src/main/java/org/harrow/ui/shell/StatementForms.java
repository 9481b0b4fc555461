package org.harrow.ui.shell;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.harrow.model.Finding;
import org.harrow.model.Source;
import org.harrow.ui.common.CaseSnapshot;
import org.harrow.ui.common.CaseViewModel;
import org.harrow.ui.common.HostileText;
import org.jspecify.annotations.Nullable;

/** Asks what a person states for the report, and writes it down; each is one undo. */
final class StatementForms {
    private static final int LONGEST = 70;

    private final CaseViewModel desk;
    private final Front front;

    /**
     * @param desk the open case
     * @param front where to ask and to answer
     */
    StatementForms(CaseViewModel desk, Front front) {
        this.desk = desk;
        this.front = front;
    }

    /** The question that the case is to answer. */
    void question() {
        new FieldsForm("The question", "What the report is to answer, in one sentence.")
                .needs("question", "Question", "Did these accounts act together in February?")
                .show(
                        front.overlay(),
                        "Write down",
                        given ->
                                write(
                                        session ->
                                                session.ask(
                                                        String.valueOf(given.get("question")))));
    }

    /** Who answers for the report. */
    void author() {
        new FieldsForm("Who answers for the report", "It is printed on the first page.")
                .needs("name", "Name", "Name of a person")
                .takes("role", "Role", "analyst")
                .takes("requester", "For", "Who asked for it")
                .show(front.overlay(), "Write down", given -> state("AUTHOR", "", given));
    }

    /** What speaks against a finding, or against all where the id is empty. */
    void against(String finding) {
        String about = finding.isEmpty() ? "the findings of this case" : "this finding";
        new FieldsForm(
                        "What speaks against",
                        "A reader must be able to see what speaks against "
                                + about
                                + ". Give one of the two.")
                .takes("text", "What speaks against", "The account was on call that week")
                .takes("searched", "Or where you searched in vain", "Release notes, status page")
                .show(front.overlay(), "Write down", given -> state("AGAINST", finding, given));
    }

    /** Whether accounts were asked. */
    void reply() {
        new FieldsForm(
                        "Right of reply",
                        "Whoever is named should have been asked. Say why not, or when, how and"
                                + " until when no answer came.")
                .takes("waived", "Why they were not asked", "Asking would destroy records")
                .takes("asked", "Or when they were asked", "2026-02-20")
                .takes("channel", "How", "mail to the address in the profile")
                .takes("silent_until", "No answer until", "2026-03-01")
                .show(front.overlay(), "Write down", given -> state("REPLY", "", given));
    }

    /** The note on personal data. */
    void personalData() {
        new FieldsForm("Personal data", "What the report says on the data of persons in it.")
                .needs("purpose", "Purpose", "What the data are processed for")
                .takes("basis", "Legal basis", "legitimate interest, Art. 6(1)(f) GDPR")
                .takes("retention", "Kept until", "2027-03-01")
                .takes("recipients", "Recipients", "Who gets the report")
                .show(front.overlay(), "Write down", given -> state("PERSONAL_DATA", "", given));
    }

    /** How good a source is and where it came from. */
    void source() {
        CaseSnapshot now = desk.snapshot().get();
        if (now == null || now.papers().sources().isEmpty()) {
            return;
        }
        List<String> names = now.papers().sources().stream().map(StatementForms::name).toList();
        new FieldsForm(
                        "A source",
                        "Admiralty: a letter for the supplier, a digit for what is said.")
                .oneOf("source", "Source", names)
                .takes("grade", "Grade", "B2")
                .takes("because", "Why this grade", "exported by its owner; two sources agree")
                .takes("supplier", "Supplied by", "the project's maintainer")
                .takes("how", "Obtained how", "gh api -i --paginate, 2.63")
                .show(front.overlay(), "Write down", given -> source(now, names, given));
    }

    private void source(CaseSnapshot now, List<String> names, Map<String, String> given) {
        int chosen = names.indexOf(given.remove("source"));
        String hash = now.papers().sources().get(Math.max(0, chosen)).original().sha256();
        state("SOURCE", hash, given);
    }

    private static String name(Source source) {
        return HostileText.line(source.file()) + "  " + source.original().sha256().substring(0, 8);
    }

    /** How likely, and how sure. */
    void judgment() {
        CaseSnapshot now = desk.snapshot().get();
        if (now == null || now.findings().isEmpty()) {
            return;
        }
        List<String> names = now.findings().stream().map(StatementForms::name).toList();
        new FieldsForm(
                        "Your judgment",
                        "In the words of ICD 203; it stands apart from the numbers.")
                .oneOf("finding", "Finding", names)
                .needs("text", "What is judged", "The account answered without reading")
                .oneOf(
                        "likelihood",
                        "Likelihood",
                        List.of(
                                "likely",
                                "very likely",
                                "almost certain",
                                "roughly even chance",
                                "unlikely",
                                "very unlikely",
                                "almost no chance"))
                .oneOf("confidence", "Confidence", List.of("low", "moderate", "high"))
                .needs("because", "What the confidence rests on", "one venue, one month")
                .show(
                        front.overlay(),
                        "Write down",
                        given -> {
                            int chosen = Math.max(0, names.indexOf(given.remove("finding")));
                            state("JUDGMENT", now.findings().get(chosen).id(), given);
                        });
    }

    private static String name(Finding finding) {
        String text = finding.id().substring(0, 6) + "  " + finding.headline().summary();
        String line = HostileText.line(text);
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…";
    }

    private void state(String kind, String about, Map<String, String> given) {
        Map<String, @Nullable String> values = new TreeMap<>(given);
        write(session -> session.reportStatements().state(kind, about, values));
    }

    /** Something that a person writes down. */
    private interface Act {
        void in(org.harrow.engine.CaseSession session) throws org.harrow.model.CaseException;
    }

    private void write(Act act) {
        desk.change(
                "Writing it down",
                (session, progress) -> {
                    act.in(session);
                    return true;
                },
                done -> front.toasts().say("Written down; undo takes it back"));
    }
}
